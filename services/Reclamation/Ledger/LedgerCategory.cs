namespace ParkPlatform.Reclamation.Ledger;

/// <summary>
/// What a line of the ledger says about an asset. Independent facts, each with its own test, decider and consequence (domain.md A.0 no. 5, B.1): an asset can
/// stand in several lines, and none of them follows from another.
/// </summary>
public enum LedgerCategory
{
    /// <summary>闲置土地（疑似，认定权在自然资源局）: the tests of the Idle Land Measures are true. Whether it is idle land by law, only a determination says.</summary>
    IdleLand,

    /// <summary>批而未供: in the land register, and nobody holds it.</summary>
    ApprovedNotSupplied,

    /// <summary>供而未用: held, and not begun; wider than idle land.</summary>
    SuppliedNotUsed,

    /// <summary>用而未尽: completed, and less developed than was due, by the last inspection.</summary>
    PartlyUsed,

    /// <summary>建而未投: completed for so many months, and not in production.</summary>
    BuiltNotProducing,

    /// <summary>投而未达标: held by a firm of class D.</summary>
    BelowTarget,

    /// <summary>低效用地（地方标签）: held by a firm of class D for so many years in a row.</summary>
    InefficientLand,

    /// <summary>低效资产（已认定）: the departments have recognised it in the local procedure, and the label has not been taken off.</summary>
    RecognisedInefficient,

    /// <summary>闲置厂房: a unit that may be let and that nobody has.</summary>
    VacantFactory,

    /// <summary>占而不用: a unit that is let, and in which a visit has found nobody at work; until the tenant works again or the lease ends.</summary>
    OccupiedIdle,
}

/// <summary>Whether a line is so on the day asked about, or will be unless something happens.</summary>
public enum LedgerState
{
    /// <summary>已成立.</summary>
    Now,

    /// <summary>预警: becomes so on <c>since</c> unless something happens.</summary>
    Forecast,
}

internal static class LedgerCategories
{
    /// <summary>Who decides about it: a role.</summary>
    public static string DeciderOf(LedgerCategory category) => category switch
    {
        LedgerCategory.IdleLand or LedgerCategory.ApprovedNotSupplied => "bureau",
        _ => "park",
    };

    /// <summary>The rule that the test comes from, where it is one with figures that an office keeps; null where it is the law itself.</summary>
    public static string? FigureOf(LedgerCategory category) => category switch
    {
        LedgerCategory.BuiltNotProducing => "builtNotProducingMonths",
        LedgerCategory.InefficientLand => "lowClassYears",
        _ => null,
    };
}
