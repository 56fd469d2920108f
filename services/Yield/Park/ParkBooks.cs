using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Yield.Enterprises;
using ParkPlatform.Yield.Measures;
using ParkPlatform.Yield.Occupations;
using ParkPlatform.Yield.Rules;
using ParkPlatform.Yield.Runs;

namespace ParkPlatform.Yield.Park;

/// <summary>A firm in the figures of the park: what was said about its year, by which paper, and the zone in which most of its land lies.</summary>
/// <param name="Zone">片区; null where the registers give it no land.</param>
public sealed record ParkFirm(FirmInput Input, string? Zone, YieldClass? Class, DateOnly EffectiveOn, string DocumentNumber);

/// <summary>Every firm of a year, as it was on a day and known at a moment.</summary>
public sealed record ParkBooks(int Year, DateTimeOffset KnownAt, IReadOnlyList<ParkFirm> Firms)
{
    /// <param name="day">The figures in force on this day; null for the last word.</param>
    public static async Task<ParkBooks> LoadAsync(IQuerySession session, int year, DateOnly? day, DateTimeOffset? knownAt, TimeProvider clock, CancellationToken ct)
    {
        var asked = knownAt ?? clock.GetUtcNow();
        var sheets = day is null && knownAt is null ? await LastWordAsync(session, year, ct) : await AsOfAsync(session, year, day ?? clock.Today(), asked, ct);
        var books = await LandBooks.OfEverybodyAsync(session, year, asked, ct);
        var land = LandInUse.Of(books, sheets.Select(s => s.Stated.Uscc).ToHashSet().Contains);
        var none = new LandInUse(books.Days.Days, []);
        var classes = await ClassesInForce.OfYearAsync(session, year, day ?? clock.Today(), asked, ct);
        return new(year, books.KnownAt, [.. sheets.Select(s =>
        {
            var own = land.GetValueOrDefault(s.Stated.Uscc, none);
            return new ParkFirm(new(s.Stated, s.Source, own), ZoneOf(own), classes.GetValueOrDefault(s.Stated.Uscc), s.EffectiveOn, s.DocumentNumber);
        })]);
    }

    private sealed record Sheet(EnterpriseYear Stated, Source Source, DateOnly EffectiveOn, string DocumentNumber);

    private static async Task<IReadOnlyList<Sheet>> LastWordAsync(IQuerySession session, int year, CancellationToken ct) =>
        [.. (await session.Query<YearSheet>().Where(s => s.Year == year).OrderBy(s => s.Uscc).ToListAsync(ct))
            .Select(s => new Sheet(s.Stated, new(s.Id, s.Version), s.EffectiveOn, s.DocumentNumber))];

    private static async Task<IReadOnlyList<Sheet>> AsOfAsync(IQuerySession session, int year, DateOnly day, DateTimeOffset known, CancellationToken ct)
    {
        const string sql = """
            select distinct stream_id from yield.mt_events where tenant_id = ? and type = 'enterprise_year_reported' and data -> 'stated' ->> 'year' = ?
            """;
        var streams = await session.AdvancedSql.QueryAsync<Guid>(sql, ct, session.TenantId, year.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return
        [
            .. from timeline in await session.TimelinesAsync<EnterpriseYear>(streams, ct)
               let then = timeline.KnownAt(known)
               let stated = then.At(day)
               where stated is not null
               let entry = then.Entries.Last(e => e.Event is IStatesYear s && s.Stated == stated)
               let fact = (IStatesYear)entry.Event
               orderby stated.Uscc
               select new Sheet(stated, entry.Source, fact.EffectiveOn, fact.DocumentNumber),
        ];
    }

    private static string? ZoneOf(LandInUse land) => land.Lines.Where(l => l.Kind is LandKind.Own or LandKind.Rented && l.Zone is not null)
        .GroupBy(l => l.Zone).OrderByDescending(zone => zone.Sum(l => l.LandDays)).ThenBy(zone => zone.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;
}
