using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Factories.Leases;
using ParkPlatform.Hosting.TwoClocks;

namespace ParkPlatform.Factories.Holds;

/// <summary>项目预留: a unit is kept for a firm, as the park has decided in the reclamation service. Only that firm can sign for it; on which days, its lease says.</summary>
public sealed record UnitKept(LeasedUnit Unit, string ProjectName, Tenant For, DateOnly ExpiresOn, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>A reservation that the unit does not allow.</summary>
/// <param name="Cause"><c>alreadyLet</c>, <c>notLettable</c> or <c>unknown</c>.</param>
public sealed record UnitNotKept(Guid UnitId, string Cause, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>解除预留: the first day on which it is free.</summary>
/// <param name="Cause"><c>lapsed</c>, <c>withdrawn</c> or <c>takenByAnother</c>.</param>
public sealed record UnitLetGo(Guid UnitId, string Cause, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>签约: the firm has signed a lease of the unit.</summary>
public sealed record KeptUnitLeased(Guid LeaseId, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>项目预留 of a unit; the stream has the id of the park's proposal that it was ordered by.</summary>
/// <param name="Unit">Null where it was never kept.</param>
/// <param name="EndedOn">The first day on which it is kept no longer.</param>
public sealed record UnitHold(LeasedUnit? Unit, string? ProjectName, Tenant? For, DateOnly KeptOn, DateOnly ExpiresOn, DateOnly? EndedOn) : IState<UnitHold>
{
    public static UnitHold? Evolve(UnitHold? hold, IFact fact) => fact switch
    {
        UnitKept e when hold is null => new(e.Unit, e.ProjectName, e.For, e.EffectiveOn, e.ExpiresOn, null),
        UnitNotKept or UnitLetGo when hold is null => new(null, null, null, fact.EffectiveOn, fact.EffectiveOn, fact.EffectiveOn),
        UnitLetGo or KeptUnitLeased when hold is { EndedOn: null } => hold with { EndedOn = fact.EffectiveOn },
        _ => hold,
    };
}

public static class UnitHoldEvents
{
    /// <summary>The names under which reservations are stored. They never change; a class may.</summary>
    public static readonly EventNames Names = new()
    {
        { "unit_kept", typeof(UnitKept) },
        { "unit_not_kept", typeof(UnitNotKept) },
        { "unit_let_go", typeof(UnitLetGo) },
        { "kept_unit_leased", typeof(KeptUnitLeased) },
    };
}

/// <summary>
/// Kept units in the table of lettings, so that the database refuses a lease of another firm on any day, as it does two leases. Until the hold expires, people see
/// the unit as <see cref="LettingKind.Promised"/>.
/// </summary>
public sealed class UnitHolds : BookedRows<UnitHold, Letting>
{
    public static readonly UnitHolds Table = new();

    private UnitHolds() : base(UnitLettings.TableName, UnitHoldEvents.Names) => UnitLettings.Columns(Map);

    /// <summary>What is kept for this firm, among the lettings that are in the way of its lease.</summary>
    public static async Task<IReadOnlyList<Timeline<UnitHold>>> ForAsync(
        IQuerySession session, string? uscc, IReadOnlyList<Letting> conflicts, CancellationToken ct)
    {
        var own = conflicts.Where(c => c.Kind == LettingKind.Held && uscc is not null && c.TenantUscc == uscc).Select(c => c.LeaseId).Distinct();
        return [.. (await session.TimelinesAsync<UnitHold>(own, ct)).Where(hold => !hold.Periods.IsEmpty)]; // an application's own reservation is no hold
    }

    protected override bool OwnsTable => false;

    protected override IEnumerable<string> Turns(IReadOnlyCollection<Letting> rows) => UnitLettings.TurnsOfUnits(rows);

    protected override IEnumerable<Letting> Rows(Timeline<UnitHold> known)
    {
        if (known.Periods.IsEmpty || known.Now() is not { Unit: { } unit, For: { } firm } hold) yield break;
        var until = hold.EndedOn ?? hold.ExpiresOn.AddDays(1);
        if (hold.KeptOn < until) yield return Row(LettingKind.Promised, until);
        if (hold.EndedOn is null) yield return Row(LettingKind.Held, null);

        Letting Row(LettingKind kind, DateOnly? next) => new(
            unit.UnitId, unit.UnitCode, unit.BuildingId, known.Id, kind, hold.KeptOn, next, firm.Uscc, firm.Name, hold.KeptOn, hold.ExpiresOn, Yuan.Zero);
    }
}
