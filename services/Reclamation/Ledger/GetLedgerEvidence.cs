using System.Security.Claims;
using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Assets;
using ParkPlatform.Reclamation.Cases;
using ParkPlatform.Reclamation.Firms;
using ParkPlatform.Reclamation.Idleness;
using ParkPlatform.Reclamation.Inefficiency;
using ParkPlatform.Reclamation.Rules;
using Wolverine.Http;

namespace ParkPlatform.Reclamation.Ledger;

/// <summary>台账依据: why an asset stands in the ledger on a day, from the paper to the line.</summary>
/// <param name="Lines">Its lines, with the sentence of the test and what follows.</param>
/// <param name="Assessment">Of a held parcel: what the Idle Land Measures say on that day, sentence by sentence.</param>
/// <param name="Inputs">Every fact that was known: from which day on, by which paper, since when in the books.</param>
/// <param name="Case">The id of the last case opened about it, if there is one.</param>
/// <param name="Inefficiency">The id of the last procedure about its inefficiency, if there is one.</param>
public sealed record LedgerEvidence(
    AssetType AssetType, Guid AssetId, string? Code, string? Name, string? Zone, decimal? AreaSquareMetres, Holder? Holder, IReadOnlyList<EvidencedLine> Lines,
    AssessmentView? Assessment, PublishedClass? Class, IReadOnlyList<EvidencedInput> Inputs, Guid? Case, Guid? Inefficiency);

/// <summary>One line, and why.</summary>
/// <param name="Test">The predicate in words, with the dates of this asset.</param>
/// <param name="Consequence">What follows from it, and what does not.</param>
/// <param name="Rule">The rule's version with its figure, where the test has one that an office keeps.</param>
public sealed record EvidencedLine(
    LedgerCategory Category, Limb Limb, LedgerState State, DateOnly Since, Level Level, DateOnly? CountedFrom, int? DaysGross, string Title, string Test,
    string Decider, string Consequence, RuleReference? Rule, RuleValue? Figure);

/// <summary>A fact that was told or entered.</summary>
public sealed record EvidencedInput(string What, DateOnly EffectiveOn, string DocumentNumber, DateTimeOffset RecordedAt, Guid SourceStream, long SourceVersion);

public static class GetLedgerEvidenceEndpoint
{
    /// <summary>台账依据（按事实日期与当时掌握）: rule and version, inputs and their papers, dates, gross and net days. A firm sees that of its own.</summary>
    [ForEverybody]
    [WolverineGet("/api/reclamation/ledger/{assetId}")]
    public static async Task<LedgerEvidence?> Get(
        Guid assetId, [AsParameters] AsOfQuery query, ClaimsPrincipal user, IQuerySession session, Texts texts, TimeProvider clock, CancellationToken ct)
    {
        if (await session.TimelineAsync<Asset>(assetId, ct) is not { } all) return null;
        var (day, asset) = (query.Day(clock), all.KnownAt(query.Known(clock)));
        var now = asset.At(day);
        if (asset.Periods.Length == 0 || !user.MaySee(now?.Holder?.Uscc)) return null;

        var rule = (await ReclamationRules.LoadAsync(session, ct)).KnownAt(query.Known(clock)).On(ReclamationRules.Ledger, day);
        var firm = now?.Holder?.Uscc is { } uscc
            ? (await session.TimelineAsync<FirmClass>(HearOnClassPublishedHandler.IdOf(session.TenantId, uscc), ct))?.KnownAt(query.Known(clock)).At(day)
            : null;
        var opened = asset.CasesOpened().LastOrDefault();
        var idle = opened == Guid.Empty ? null : (await session.TimelineAsync<IdleCase>(opened, ct))?.KnownAt(query.Known(clock)).At(day);

        var suspected = asset.InefficiencySuspected().LastOrDefault();
        var inefficient = suspected == Guid.Empty
            ? null
            : (await session.TimelineAsync<InefficientCase>(suspected, ct))?.KnownAt(query.Known(clock)).At(day);

        var shown = now ?? asset.Periods[0].State;
        return new(
            shown.Type, assetId, shown.Code, shown.Name, shown.Zone, shown.AreaSquareMetres?.SquareMetres, now?.Holder?.SeenBy(user),
            [.. LedgerLines.Of(asset, firm, rule, day, rule.Whole("warningDays"), inefficient).Select(line => Shown(line, rule, day, texts))],
            now?.Allocation is { } held
                ? AssessmentView.Of(
                    IdleTest.Assess(held.Facts(idle?.Determination?.Cause ?? Cause.Unknown, idle?.Determination?.CauseSpans ?? []), day), texts)
                : null,
            firm?.Current,
            [.. asset.Entries.OrderBy(e => ((IFact)e.Event).EffectiveOn).ThenBy(e => e.RecordedAt).Select(e => new EvidencedInput(
                texts.Find($"event.{NameOf(e.Event)}")?.Split('（', '(')[0].Trim() ?? NameOf(e.Event), ((IFact)e.Event).EffectiveOn,
                ((IFact)e.Event).DocumentNumber, e.RecordedAt, e.Source.Stream, e.Source.Version))],
            opened == Guid.Empty ? null : opened, suspected == Guid.Empty ? null : suspected);
    }

    private static string NameOf(object e) => AssetEvents.Names.Single(n => n.Event == e.GetType()).Name;

    private static EvidencedLine Shown(LedgerLine line, RuleVersion rule, DateOnly day, Texts texts)
    {
        var figure = LedgerCategories.FigureOf(line.Category) is { } name ? rule.Find(name) : null;
        var key = line.Category == LedgerCategory.IdleLand ? $"{line.Category}.{line.Limb}" : line.Category.ToString();
        return new(
            line.Category, line.Limb, line.State, line.Since, line.Level, line.CountedFrom,
            line.CountedFrom < day ? day.DayNumber - line.CountedFrom.Value.DayNumber : null, texts[$"ledger.{line.Category}.title"],
            texts.Format($"ledger.{key}.test", line.CountedFrom, line.Since, figure?.Value), LedgerCategories.DeciderOf(line.Category),
            texts[$"ledger.{line.Category}.consequence"], figure is null ? null : rule.On(day), figure);
    }
}
