using JasperFx.Events;
using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Yield.Enterprises;
using ParkPlatform.Yield.Occupations;
using ParkPlatform.Yield.Rules;

namespace ParkPlatform.Yield.Runs;

/// <summary>An event in which a number was recorded.</summary>
/// <param name="Version">Of the stream, right after the event.</param>
/// <param name="EventId">Null where another service has recorded it: there the stream and its version name it.</param>
/// <param name="Type">The name under which it is stored; null where another service has.</param>
/// <param name="Opens">Where it can be read.</param>
public sealed record SourceEvent(
    Guid Stream, long Version, Guid? EventId, string? Type, DateOnly? EffectiveOn, DateTimeOffset? RecordedAt, string? DocumentNumber, string Opens);

/// <summary>Where a number of an explanation comes from (数据溯源).</summary>
/// <param name="Number">Code of a figure, <c>landMu</c>, <c>bonus</c>, <c>vetoes</c>, <c>exemption</c>; <c>rules</c> for weights, caps and floors;
/// <c>evaluation</c> for baselines, points and ranks, <c>earlierEvaluation</c> for baselines of the year before.</param>
/// <param name="Supplier">提供单位 of a figure, where somebody has said so, with the day on which it came in and its own paper.</param>
public sealed record NumberSource(
    string Number, string Name, string? Supplier, DateOnly? ReceivedOn, string? SupplierDocumentNumber, IReadOnlyList<SourceEvent> Events);

/// <summary>Finds the event in which each number of a firm's result was recorded. They are those that were frozen, whatever has been stated since.</summary>
internal sealed class NumberSources(StoredRun run, StoredRuleSet stored, FirmInRun firm, IReadOnlyList<IEvent> events, bool sees, Texts texts)
{
    private readonly EnterpriseYear _stated = firm.Input.Stated;
    private readonly Source _figures = firm.Input.Figures;

    public static async Task<IReadOnlyList<NumberSource>> LoadAsync(
        StoredRun run, StoredRuleSet rules, FirmInRun firm, bool sees, IQuerySession session, Texts texts, CancellationToken ct)
    {
        Guid[] streams =
        [
            firm.Input.Figures.Stream, rules.Id, run.Id, run.Completed.Earlier ?? run.Id,
            .. firm.Input.Land.Lines.Where(l => l.Kind == LandKind.Deducted).Select(l => l.Source.Stream).Distinct(),
        ];
        var events = await session.Events.QueryAllRawEvents().Where(e => streams.Contains(e.StreamId)).OrderBy(e => e.Version).ToListAsync(ct);
        return new NumberSources(run, rules, firm, events, sees, texts).All();
    }

    private NumberSource[] All() =>
    [
        .. Used().Select(OfFigure), Land(), .. OfTheYear("bonus", _stated.Bonus != 0, y => y.Bonus), .. OfTheYear("vetoes", _stated.Vetoes.Count > 0, y => y.Vetoes),
        .. OfTheYear("exemption", _stated.Exemption is not null, y => y.Exemption), Of("rules", Own(stored.Id, 1, $"/api/yield/rule-sets/{stored.Id}")),
        Of("evaluation", Own(run.Id, 1, $"/api/yield/runs/{run.Id}")),
        .. run.Completed.Earlier is { } earlier ? [Of("earlierEvaluation", Own(earlier, 1, $"/api/yield/runs/{earlier}"))] : Array.Empty<NumberSource>(),
    ];

    // The figures that the rules of the firm's group ask for and that the firm has.
    private IEnumerable<string> Used()
    {
        if (stored.Rules.Of(firm.Outcome) is not { } group) return [];
        return group.Indicators.SelectMany(i => new[] { i.Numerator, i.Denominator }).Concat(group.Protections.Select(p => p.Figure))
            .Concat(group.Exemptions.Select(e => e.Figure)).Concat(group.Deductions.Select(d => d.Figure)).Concat(stored.Rules.TieKeys).Distinct()
            .Where(code => code is not (Figures.LandMu or Figures.One) && Figures.StatedIn(_stated, code) is not null);
    }

    private NumberSource OfFigure(string code)
    {
        var source = _stated.Sources.FirstOrDefault(s => s.Figure == code);
        var name = texts.Find($"figure.{code}") ?? ReasonTexts.NameOf(stored.Rules, _stated.Group, code);
        return new(code, name, source?.Supplier, source?.ReceivedOn, source?.DocumentNumber, [Stating(y => Figures.StatedIn(y, code))]);
    }

    private NumberSource Land()
    {
        var stated = firm.Input.Area switch
        {
            AreaKind.Registered => Figures.RegisteredLandMu,
            AreaKind.Measured => Figures.MeasuredLandMu,
            _ => Figures.LandMu,
        };
        return Figures.StatedIn(_stated, stated) is not null
            ? OfFigure(stated) with { Number = Figures.LandMu }
            : new(Figures.LandMu, texts[$"figure.{Figures.LandMu}"], null, null, null, [.. firm.Input.Land.Lines.DistinctBy(l => l.Source).Select(OfLine)]);
    }

    private SourceEvent OfLine(LandLine line) => line.Kind switch
    {
        LandKind.Own => Told(line, $"/api/land/parcels/{line.AssetId}/history"),
        LandKind.Deducted => Own(line.Source.Stream, 1, $"/api/yield/enterprises/{_stated.Uscc}/land?year={run.Year}"),
        _ => Told(line, $"/api/factories/leases/{line.Source.Stream}/history"),
    };

    private static SourceEvent Told(LandLine line, string opens) =>
        new(line.Source.Stream, line.Source.Version, null, null, null, null, line.DocumentNumber, opens);

    private IEnumerable<NumberSource> OfTheYear(string number, bool isThere, Func<EnterpriseYear, object?> value) =>
        isThere ? [Of(number, Stating(value))] : [];

    private NumberSource Of(string number, SourceEvent source) => new(number, texts[$"source.{number}"], null, null, null, [source]);

    // The statement with which a value came into the books: the first one after which it was not stated otherwise any more.
    private SourceEvent Stating(Func<EnterpriseYear, object?> value)
    {
        var withdrawn = events.Where(e => e.StreamId == _figures.Stream && e.Version <= _figures.Version).Select(e => e.Data).OfType<EnterpriseYearEntryWithdrawn>()
            .Select(w => w.Withdraws).ToHashSet();
        var frozen = value(_stated);
        var since = events.Where(e => e.StreamId == _figures.Stream && e.Version <= _figures.Version && e.Data is IStatesYear && !withdrawn.Contains(e.Version))
            .Reverse().TakeWhile(e => Equals(value(((IStatesYear)e.Data).Stated), frozen)).LastOrDefault();
        var opens = $"/api/yield/enterprises/{_stated.Uscc}/years/{_stated.Year}{(sees ? "/history" : "")}";
        return Own(_figures.Stream, since?.Version ?? _figures.Version, opens);
    }

    private SourceEvent Own(Guid stream, long version, string opens)
    {
        var e = events.FirstOrDefault(e => e.StreamId == stream && e.Version == version);
        var fact = e?.Data as IFact;
        return new(stream, version, e?.Id, e?.EventTypeName, fact?.EffectiveOn, e?.Timestamp, fact?.DocumentNumber, opens);
    }
}
