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

/// <summary>What a published run says about a firm.</summary>
public sealed record PublishedClass(Guid RunId, int Year, string? Class, DateOnly PublishedOn, Guid? Supersedes, bool Exempt = false);

/// <summary>
/// 亩产效益等级 of a firm, by what has been published by a day. The class that counts is that of the latest evaluated year, and of that year the last one published:
/// a year that is evaluated again late does not bring that year back.
/// </summary>
public sealed record FirmClass(string Uscc, EquatableArray<PublishedClass> Published) : IState<FirmClass>
{
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

    public static FirmClass? Evolve(FirmClass? firm, IFact fact) => fact is WatchedFirmClassed e
        ? new(e.Uscc, (firm?.Published ?? []).Add(new(e.Source.Stream, e.Year, e.Class, e.EffectiveOn, e.Supersedes, e.Exempt)))
        : firm;
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
    public static readonly EventNames Names = new() { { "watched_firm_classed", typeof(WatchedFirmClassed) } };
}

/// <summary>Each firm has a stream of its own, which its credit code determines.</summary>
public static class HearOnClassPublishedHandler
{
    public static async Task Handle(ClassPublished m, IDocumentSession session, CancellationToken ct)
    {
        var stream = await session.Events.FetchForWriting<Timeline<FirmClass>>(IdOf(session.TenantId, m.Uscc), ct);
        var classed = new WatchedFirmClassed(m.Source(), m.Uscc, m.Name, m.Year, m.Class, m.Supersedes, m.EffectiveOn, m.DocumentNumber, m.Exempt);
        stream.AppendMany(stream.Aggregate.Hear(classed));
    }

    public static Guid IdOf(string tenant, string uscc) => StableId.From(tenant, "firm", uscc);
}
