using System.Text.Json.Serialization;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;

namespace ParkPlatform.Yield.Occupations;

/// <summary>What a line of the account of land stands for.</summary>
public enum LandKind
{
    /// <summary>自有: a parcel that the firm holds.</summary>
    Own,

    /// <summary>出租: floor area in buildings on its land that others rent, as land.</summary>
    LeasedOut,

    /// <summary>承租: floor area that it rents, as land.</summary>
    Rented,

    /// <summary>核减: land that does not count.</summary>
    Deducted,
}

/// <summary>One parcel, lease or deduction, for the days on which it applies in the year.</summary>
/// <param name="Area">Of the parcel, or floor area of the unit.</param>
/// <param name="PlotRatio">容积率 by which floor area becomes land; 1 for land itself.</param>
/// <param name="Zone">片区 in which it lies, where the registers say so.</param>
/// <param name="WhyNot">Why the line does not count; null if it does: <c>tenant-not-evaluated</c>, <c>no-plot-ratio</c>, <c>sublet</c>.</param>
public sealed record LandLine(
    LandKind Kind, Guid AssetId, string Code, string? CounterpartyUscc, string? CounterpartyName, Area Area, decimal PlotRatio, DateRange Days, string? WhyNot,
    Source Source, string DocumentNumber, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Zone = null)
{
    /// <summary>宗地代码 of the land that it lies on, as the registers say; not kept with a result.</summary>
    [JsonIgnore]
    public string? ParcelCode { get; init; }

    /// <summary>m² × days, of land. Multiplied before it is divided, so that round figures stay round.</summary>
    [JsonIgnore]
    public decimal LandDays => WhyNot is null ? Area.SquareMetres * Days.Days / PlotRatio : 0;
}

/// <summary>
/// 用地面积 of a firm in a year (domain.md E.4): own land, minus floor area let to other evaluated firms ÷ plot ratio, plus rented floor area ÷ plot ratio, minus
/// deductions; each weighted by the days on which it was so. What a lessee has given on is the sub-tenant's on those days, and no longer the lessee's. No land
/// is not an area of nought: then nothing per mu can be said.
/// </summary>
public sealed record LandInUse(int DaysOfYear, EquatableArray<LandLine> Lines)
{
    [JsonIgnore]
    public Area Own => Of(LandKind.Own);

    [JsonIgnore]
    public Area LeasedOut => Of(LandKind.LeasedOut);

    [JsonIgnore]
    public Area Rented => Of(LandKind.Rented);

    [JsonIgnore]
    public Area Deducted => Of(LandKind.Deducted);

    /// <summary>What counts; nought or less where more is let or deducted than held.</summary>
    [JsonIgnore]
    public Area Counted =>
        Area.FromSquareMetres((Days(LandKind.Own) - Days(LandKind.LeasedOut) + Days(LandKind.Rented) - Days(LandKind.Deducted)) / DaysOfYear);

    /// <summary>亩, unrounded; null if there is none.</summary>
    [JsonIgnore]
    public decimal? CountedMu => Counted > Area.Zero ? Counted.ExactMu : null;

    /// <summary>The parcel on which the firm has most land in the year, its own or rented; null where the registers know none. As they tell it, not out of a result.</summary>
    [JsonIgnore]
    public string? MainParcel => Lines.Where(l => l is { Kind: LandKind.Own or LandKind.Rented, ParcelCode: not null }).GroupBy(l => l.ParcelCode!)
        .Select(p => (Code: p.Key, Days: p.Sum(l => l.LandDays))).Where(p => p.Days > 0).OrderByDescending(p => p.Days).ThenBy(p => p.Code, StringComparer.Ordinal)
        .Select(p => p.Code).FirstOrDefault();

    private Area Of(LandKind kind) => Area.FromSquareMetres(Days(kind) / DaysOfYear);

    private decimal Days(LandKind kind) => Lines.Where(l => l.Kind == kind).Sum(l => l.LandDays);

    /// <summary>The land of every firm that uses any, by credit code.</summary>
    /// <param name="isEvaluated">Whether a tenant is itself evaluated: only then is what it rents taken off its landlord's land.</param>
    public static IReadOnlyDictionary<string, LandInUse> Of(LandBooks books, Func<string, bool> isEvaluated)
    {
        var lines = OwnLand(books).Concat(Leases(books, isEvaluated)).Concat(Deductions(books));
        return lines.GroupBy(l => l.Firm).ToDictionary(firm => firm.Key, firm => new LandInUse(books.Days.Days, firm.Select(l => l.Line)
            .OrderBy(l => l.Kind).ThenBy(l => l.Code, StringComparer.Ordinal).ThenBy(l => l.Days.From).ThenBy(l => l.Source).ToEquatableArray()));
    }

    private static IEnumerable<(string Firm, LandLine Line)> OwnLand(LandBooks books) =>
        from parcel in books.Parcels
        where parcel.State.Holder?.Uscc is not null
        let days = parcel.Days()?.Overlap(books.Days)
        where days is not null
        let holder = parcel.State.Holder
        select (holder.Uscc, new LandLine(
            LandKind.Own, parcel.StreamId, parcel.State.Code!, null, null, parcel.State.Area, 1, days.Value, null, holder.Source, holder.DocumentNumber,
            parcel.State.Zone)
        {
            ParcelCode = parcel.State.Code,
        });

    private static IEnumerable<(string Firm, LandLine Line)> Deductions(LandBooks books) =>
        from deduction in books.Deductions
        let days = new DateRange(deduction.State.From, deduction.State.To).Overlap(books.Days)
        where days is not null
        select (deduction.State.Uscc, new LandLine(
            LandKind.Deducted, deduction.StreamId, deduction.State.Reason, null, null, deduction.State.AreaSquareMetres, 1, days.Value, null,
            new(deduction.StreamId, 1), deduction.State.DocumentNumber));

    private static IEnumerable<(string Firm, LandLine Line)> Leases(LandBooks books, Func<string, bool> isEvaluated)
    {
        var buildings = books.Buildings.ToLookup(b => b.StreamId);
        var parcels = books.Parcels.Where(p => p.State.Code is not null).ToLookup(p => p.State.Code!);

        foreach (var unit in books.Units)
        {
            if (unit.State.Lease is not { } lease || lease.Until < lease.From) continue;
            if (unit.Days()?.Overlap(new(lease.From, lease.Until))?.Overlap(books.Days) is not { } leased) continue;

            var sublets = unit.State.Sublets.Where(s => s.Source.Stream == lease.LeaseId).Select(s => new Held<UnitSublease>(s.SubletId, s.From, s.Until.AddDays(1), s));
            foreach (var (used, sublet) in Split(leased, sublets))
            {
                foreach (var (days, building) in Split(used, buildings[lease.BuildingId]))
                {
                    var code = building?.ParcelCode ?? lease.ParcelCode;
                    foreach (var (part, land) in Split(days, code is null ? [] : parcels[code]))
                        foreach (var line in LinesOf(unit.StreamId, lease, sublet, part, building, land, isEvaluated)) yield return (line.Firm, line.Line with { ParcelCode = code });
                }
            }
        }
    }

    // Of some days on which nothing changes: what the user of the unit rents, what its landlord lets, and what a lessee would rent if it had not given it on.
    private static IEnumerable<(string Firm, LandLine Line)> LinesOf(
        Guid unit, UnitLease lease, UnitSublease? sublet, DateRange days, BuildingUse? building, ParcelUse? land, Func<string, bool> isEvaluated)
    {
        var (landlord, ratio) = (land?.Holder, building?.PlotRatio ?? lease.PlotRatio);
        var (user, name) = sublet is null ? (lease.TenantUscc, lease.TenantName) : (sublet.Uscc, sublet.Name);
        var line = new LandLine(
            LandKind.Rented, unit, lease.UnitCode, landlord?.Uscc, landlord?.Name, lease.AreaSquareMetres, ratio > 0 ? ratio : 1, days, ratio > 0 ? null : "no-plot-ratio",
            sublet?.Source ?? lease.Source, sublet?.DocumentNumber ?? lease.DocumentNumber, building?.Zone ?? land?.Zone);

        // A natural person is no evaluated firm, and nobody rents its own land.
        if (sublet is not null && lease.TenantUscc.Length > 0 && landlord?.Uscc != lease.TenantUscc)
            yield return (lease.TenantUscc, line with { CounterpartyUscc = user, CounterpartyName = name, WhyNot = "sublet" });
        if (landlord?.Uscc == user) yield break;
        if (user.Length > 0) yield return (user, line);
        if (landlord?.Uscc is { } owner)
            yield return (owner, line with
            {
                Kind = LandKind.LeasedOut,
                CounterpartyUscc = user,
                CounterpartyName = name,
                WhyNot = line.WhyNot ?? (isEvaluated(user) ? null : "tenant-not-evaluated"),
            });
    }

    // The days, cut where what is told about something changes; nothing is told about some of them.
    private static IEnumerable<(DateRange Days, TState? State)> Split<TState>(DateRange days, IEnumerable<Held<TState>> told) where TState : class
    {
        var next = days.From;
        foreach (var period in told.OrderBy(t => t.From))
        {
            if (period.Days()?.Overlap(days) is not { } part) continue;
            if (next < part.From) yield return (new(next, part.From.AddDays(-1)), null);
            if (part.To < next) continue; // two parcels under one code: the first one told goes before
            yield return (new(part.From < next ? next : part.From, part.To), period.State);
            next = part.To.AddDays(1);
        }
        if (next <= days.To) yield return (new(next, days.To), null);
    }
}

internal static class HeldDays
{
    /// <summary>The days of a period, both ends included; null for one that has none.</summary>
    public static DateRange? Days<TState>(this Held<TState> held)
    {
        var last = held.Until?.AddDays(-1) ?? DateOnly.MaxValue;
        return last < held.From ? null : new(held.From, last);
    }
}
