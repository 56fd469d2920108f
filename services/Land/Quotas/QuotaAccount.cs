using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Land.Corrections;
using ParkPlatform.Land.Preparation;

namespace ParkPlatform.Land.Quotas;

/// <summary>A batch of parcels (批次): quota is held for it, and used up when its conversion is approved.</summary>
public sealed record QuotaBatch(string Batch, EquatableArray<BatchParcel> Parcels, DateOnly ReservedOn, Approval? Approval = null)
{
    public Area AreaSquareMetres => Parcels.Sum(p => p.AreaSquareMetres);
}

/// <summary>
/// 新增建设用地计划指标 of a year and a zone (domain.md C.3): what has come in, what is held for batches, what is used up. Areas in square metres. Nothing is ever given
/// out that is not there, on no day.
/// </summary>
public sealed record QuotaAccount(
    int Year, string? Zone, Area OpeningSquareMetres, Area AllottedSquareMetres, Area DirectSquareMetres, Area EarnedSquareMetres,
    Area TransferredInSquareMetres, Area TransferredOutSquareMetres, Area ReturnedSquareMetres, Area ExpiredSquareMetres,
    EquatableArray<QuotaBatch> Batches) : IState<QuotaAccount>
{
    public Area ReservedSquareMetres => Batches.Where(b => b.Approval is null).Sum(b => b.AreaSquareMetres);

    public Area ConsumedSquareMetres => Batches.Where(b => b.Approval is not null).Sum(b => b.AreaSquareMetres);

    public Area AvailableSquareMetres =>
        OpeningSquareMetres + AllottedSquareMetres + DirectSquareMetres + EarnedSquareMetres + TransferredInSquareMetres - TransferredOutSquareMetres
        - ReservedSquareMetres - ConsumedSquareMetres - ReturnedSquareMetres - ExpiredSquareMetres;

    public QuotaBatch? Batch(string name) => Batches.FirstOrDefault(b => b.Batch == name);

    public static QuotaAccount? Evolve(QuotaAccount? account, IFact given) => (account, given.Itself()) switch
    {
        (null, QuotaAccountOpened e) => new(e.Year, e.Zone, e.OpeningSquareMetres, default, default, default, default, default, default, default, []),
        (null, _) => null,
        (_, QuotaAllotted { Kind: AllotmentKind.Annual } e) => account with { AllottedSquareMetres = account.AllottedSquareMetres + e.AreaSquareMetres },
        (_, QuotaAllotted e) => account with { DirectSquareMetres = account.DirectSquareMetres + e.AreaSquareMetres },
        (_, QuotaEarned e) => account with { EarnedSquareMetres = account.EarnedSquareMetres + e.AreaSquareMetres },
        (_, QuotaTransferredIn e) => account with { TransferredInSquareMetres = account.TransferredInSquareMetres + e.AreaSquareMetres },
        (_, QuotaTransferredOut e) => account with { TransferredOutSquareMetres = account.TransferredOutSquareMetres + e.AreaSquareMetres },
        (_, QuotaReturned e) => account with { ReturnedSquareMetres = account.ReturnedSquareMetres + e.AreaSquareMetres },
        (_, QuotaExpired e) => account with { ExpiredSquareMetres = account.ExpiredSquareMetres + e.AreaSquareMetres },
        (_, QuotaReserved e) =>
            account.Batch(e.Batch) is null ? account with { Batches = account.Batches.Add(new(e.Batch, e.Parcels, e.EffectiveOn)) } : account,
        (_, QuotaReleased e) => account with { Batches = [.. account.Batches.Where(b => b.Batch != e.Batch || b.Approval is not null)] },
        (_, QuotaConsumed e) => account with
        {
            Batches = [.. account.Batches.Select(
                b => b.Batch == e.Batch && b.Approval is null ? b with { Approval = new(e.EffectiveOn, e.ApprovedBy, e.DocumentNumber) } : b)],
        },
        _ => account,
    };
}

/// <summary>Every quota account on every day, as known at every time.</summary>
public sealed class QuotaPeriods : PeriodTable<QuotaAccount>
{
    public static readonly QuotaPeriods Table = new();

    private QuotaPeriods() : base(ParkPlatform.Contracts.Services.Land, "quota")
    {
        Map("year", "integer", q => q.Year);
        Map("zone", "text", q => q.Zone);
        Map("available", "numeric", q => q.AvailableSquareMetres.SquareMetres);
    }
}

/// <summary>The rules of every entry in a quota account.</summary>
internal static class QuotaRules
{
    /// <summary>Whether the entry leaves enough on its day and on every later one.</summary>
    public static Refusal? WhyNot(Timeline<QuotaAccount> account, IFact entry)
    {
        if (account.At(entry.EffectiveOn) is null) return new("quota-account-not-open", entry.EffectiveOn);
        return Overdrawn(account.Record(new Entry(new(account.Id, account.Version + 1), account.RecordedAt, entry)));
    }

    public static Refusal? Overdrawn(Timeline<QuotaAccount> account) =>
        account.Periods.FirstOrDefault(p => p.State.AvailableSquareMetres < Area.Zero) is { } overdrawn
        ? new("quota-not-enough", -overdrawn.State.AvailableSquareMetres.SquareMetres, overdrawn.From)
        : null;
}
