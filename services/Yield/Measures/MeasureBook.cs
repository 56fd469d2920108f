using System.Text.Json;
using JasperFx.Events;
using Marten;
using Marten.Events.Aggregation;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.TwoClocks;

namespace ParkPlatform.Yield.Measures;

/// <summary>Which measures an authority has stated; what they say, their streams tell.</summary>
public sealed record StoredMeasure(Guid Id, string Code);

public sealed partial class StoredMeasures : SingleStreamProjection<StoredMeasure, Guid>
{
    public override StoredMeasure? Evolve(StoredMeasure? snapshot, Guid id, IEvent e) => e.Data is MeasureStated stated ? new(id, stated.Code) : snapshot;
}

/// <summary>
/// All measures of an authority, by code: the wordings that came with the platform (<c>shipped-measures.json</c>), then what its office has stated.
/// </summary>
public sealed class MeasureBook
{
    private sealed record Shipped(string Code, DateOnly ValidFrom, string DocumentNumber, MeasureTerms Terms);

    private static readonly Shipped[] AllShipped = Read();

    private readonly SortedDictionary<string, Timeline<Measure>> _measures;

    private MeasureBook(SortedDictionary<string, Timeline<Measure>> measures) => _measures = measures;

    public static async Task<MeasureBook> LoadAsync(IQuerySession session, CancellationToken ct)
    {
        var codes = (await session.Query<StoredMeasure>().Select(m => m.Code).ToListAsync(ct)).Union(AllShipped.Select(s => s.Code)).ToArray();
        var ids = codes.ToDictionary(code => Measure.StreamOf(session.TenantId, code));
        var stated = (await session.TimelinesAsync<Measure>(ids.Keys, ct)).ToDictionary(m => m.Id);
        return new(new(ids.ToDictionary(
            id => id.Value, id => AllShipped.Where(s => s.Code == id.Value).Aggregate(stated.GetValueOrDefault(id.Key, new(id.Key)), With)), StringComparer.Ordinal));
    }

    /// <summary>The book that comes with the platform, of no authority.</summary>
    public static MeasureBook AsShipped { get; } = new(new(AllShipped.GroupBy(s => s.Code).ToDictionary(
        s => s.Key, s => s.Aggregate(new Timeline<Measure>(Guid.Empty), With)), StringComparer.Ordinal));

    public IEnumerable<string> Codes => _measures.Keys;

    public Timeline<Measure>? Find(string code) => _measures.GetValueOrDefault(code);

    public MeasureBook KnownAt(DateTimeOffset instant) =>
        new(new(_measures.ToDictionary(m => m.Key, m => m.Value.KnownAt(instant)), StringComparer.Ordinal));

    /// <summary>The measures in force on a day.</summary>
    public IReadOnlyList<Measure> On(DateOnly day) => [.. _measures.Values.Select(m => m.At(day)).OfType<Measure>().Where(m => !m.IsOver(day))];

    /// <summary>The first day on which the measure reads otherwise than on this one; null if none is known.</summary>
    public DateOnly? Until(string code, DateOnly day) => _measures[code].From(day).FirstOrDefault(p => p.From <= day)?.Until;

    // What came with the platform stands before the first entry of the stream, and was always known.
    private static Timeline<Measure> With(Timeline<Measure> measure, Shipped s) => measure.Record(new(
        new(measure.Id, 0), DateTimeOffset.MinValue, new MeasureStated(s.Code, 1, s.Terms, s.ValidFrom, s.DocumentNumber)));

    private static Shipped[] Read()
    {
        var json = new JsonSerializerOptions();
        ParkJson.ConfigureStrictly(json);
        using var file = typeof(MeasureBook).Assembly.GetManifestResourceStream("shipped-measures.json")!;
        return JsonSerializer.Deserialize<Shipped[]>(file, json)!;
    }
}
