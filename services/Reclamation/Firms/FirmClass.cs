using Marten;
using ParkPlatform.Contracts.Yield;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;
using Weasel.Postgresql.Tables;

namespace ParkPlatform.Reclamation.Firms;

/// <summary>The yield service told a firm's class.</summary>
/// <param name="Class"><c>A</c> to <c>D</c>; null where the firm was left without one (不定等级).</param>
public sealed record WatchedFirmClassed(
    Source Source, string Uscc, string Name, int Year, string? Class, Guid? Supersedes, DateOnly EffectiveOn, string DocumentNumber,
    bool Exempt = false) : IHeardFact;

/// <summary>The yield service told again of a run, and now that the firm was exempt in it (免评): when it told first, its messages did not say so.</summary>
/// <param name="Source">A place of its own: that of the run is taken by what was heard first.</param>
public sealed record WatchedFirmExempted(Source Source, string Uscc, Guid RunId, DateOnly EffectiveOn, string DocumentNumber) : IHeardFact
{
    public static WatchedFirmExempted In(WatchedFirmClassed told) => new(
        new(StableId.From(null, "firm-exempted", told.Source.Stream.ToString()), told.Source.Version), told.Uscc, told.Source.Stream, told.EffectiveOn, told.DocumentNumber);
}

/// <summary>What a published run says about a firm.</summary>
public sealed record PublishedClass(Guid RunId, int Year, string? Class, DateOnly PublishedOn, Guid? Supersedes, bool Exempt = false);

/// <summary>
/// 亩产效益等级 of a firm, by what has been published by a day. The class that counts is that of the latest evaluated year, and of that year the last one published:
/// a year that is evaluated again late does not bring that year back.
/// </summary>
public sealed record FirmClass(string Uscc, EquatableArray<PublishedClass> Published) : IState<FirmClass>
{
    /// <summary>The runs of which it was told later that the firm was exempt in them.</summary>
    public EquatableArray<Guid> ExemptedIn { get; init; }

    // Of one day, a run that takes the place of another comes after it.
    public PublishedClass Current => Published
        .Where(p => !Published.Any(other => other.Supersedes == p.RunId))
        .DefaultIfEmpty(Published[^1]).MaxBy(p => (p.Year, p.PublishedOn, p.RunId))!;

    /// <summary>
    /// For how many years in a row, up to the latest evaluated one, the class is D. Years of exemption (免评) neither count nor end the row (domain.md E.9); any other
    /// year without that class does.
    /// </summary>
    public int LowClassYears
    {
        get
        {
            if (Current.Class != "D") return 0;
            var byYear = Published.Where(p => !Published.Any(other => other.Supersedes == p.RunId)).GroupBy(p => p.Year)
                .ToDictionary(y => y.Key, y => y.MaxBy(p => (p.PublishedOn, p.RunId))!);
            var years = 0;
            for (var year = Current.Year; byYear.TryGetValue(year, out var then) && (then.Class == "D" || then.Exempt); year--)
                if (then.Class == "D") years++;
            return years;
        }
    }

    // Facts of one day come in no particular order.
    public static FirmClass? Evolve(FirmClass? firm, IFact fact) => fact switch
    {
        WatchedFirmClassed e => (firm ?? new(e.Uscc, [])).Classed(e),
        WatchedFirmExempted e => (firm ?? new(e.Uscc, [])).Exempted(e.RunId),
        _ => firm,
    };

    private FirmClass Classed(WatchedFirmClassed e) => this with
    {
        Published = Published.Add(new(e.Source.Stream, e.Year, e.Class, e.EffectiveOn, e.Supersedes, e.Exempt || ExemptedIn.Contains(e.Source.Stream))),
    };

    private FirmClass Exempted(Guid run) => this with
    {
        ExemptedIn = ExemptedIn.Add(run),
        Published = Published.Select(p => p.RunId == run ? p with { Exempt = true } : p).ToEquatableArray(),
    };
}

/// <summary>Every firm's class on every day, as known at every time.</summary>
public sealed class FirmClassPeriods : PeriodTable<FirmClass>
{
    /// <summary>The table in SQL.</summary>
    public const string Sql = "reclamation.firm_class_periods";

    public static readonly FirmClassPeriods Table = new();

    private FirmClassPeriods() : base(Contracts.Services.Reclamation, "firm_class", version: 2)
    {
        Map("uscc", "text", f => f.Uscc);
        Map("class", "text", f => f.Current.Class);
        Map("low_class_years", "integer", f => f.LowClassYears);
        Map("published_on", "date", f => f.Current.PublishedOn);
    }

    protected override void Index(Table table) => table.Indexes.Add(new IndexDefinition("firm_class_periods_by_class") { Columns = ["tenant_id", "class"] });
}

public static class FirmEvents
{
    /// <summary>The names under which the events of a firm are stored. They never change; a class may.</summary>
    public static readonly EventNames Names = new() { { "watched_firm_classed", typeof(WatchedFirmClassed) }, { "watched_firm_exempted", typeof(WatchedFirmExempted) } };
}

/// <summary>Each firm has a stream of its own, which its credit code determines.</summary>
public static class HearOnClassPublishedHandler
{
    public static async Task Handle(ClassPublished m, IDocumentSession session, CancellationToken ct)
    {
        var stream = await session.Events.FetchForWriting<Timeline<FirmClass>>(IdOf(session.TenantId, m.Uscc), ct);
        var classed = new WatchedFirmClassed(m.Source(), m.Uscc, m.Name, m.Year, m.Class, m.Supersedes, m.EffectiveOn, m.DocumentNumber, m.Exempt);
        var heard = stream.Aggregate;
        stream.AppendMany(heard.Hear(classed));
        if (m.Exempt && heard?.Entries.Any(e => e.Source == classed.Source && e.Event is WatchedFirmClassed { Exempt: false }) == true)
            stream.AppendMany(heard.Hear(WatchedFirmExempted.In(classed)));
    }

    public static Guid IdOf(string tenant, string uscc) => StableId.From(tenant, "firm", uscc);
}
