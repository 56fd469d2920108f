using FluentValidation;
using Marten;
using ParkPlatform.Contracts.Previews;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.Previews;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Assets;
using ParkPlatform.Reclamation.Cases;
using ParkPlatform.Reclamation.Idleness;
using ParkPlatform.Reclamation.Ledger;
using ParkPlatform.Reclamation.Rules;
using Wolverine.Http;

namespace ParkPlatform.Reclamation.Scenarios;

/// <summary>
/// 推演沙盘: what would be so on a day, past or to come, if the rule of the ledger had other figures, or if land had been begun, its start agreed anew, or its
/// idleness had other causes. All is computed from the books as they are now; nothing is stored, and only the differences are listed.
/// </summary>
/// <param name="LedgerValues">Figures of the rule "ledger" that are supposed to be others; those that are not named stay as they are.</param>
/// <param name="Parcels">Parcels about which something is supposed.</param>
public sealed record ComputeScenario(DateOnly Day, EquatableArray<SupposedValue> LedgerValues, EquatableArray<SupposedParcel> Parcels)
{
    private const int Most = 100;

    public sealed class Validator : AbstractValidator<ComputeScenario>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.Day).IsDay();
            RuleFor(c => c.LedgerValues).Must(v => v.Count <= Most && v.All(x => ReclamationRules.AsShipped.On(ReclamationRules.Ledger, DateOnly.MaxValue)
                .FindOrNull(x.Name) is not null && x.Value is >= 0 and <= 36_500 && x.Value == decimal.Truncate(x.Value))).WithText(texts, "invalid.rule-values");
            RuleFor(c => c.Parcels).Must(p => p.Count <= Most && p.DistinctBy(x => x.ParcelId).Count() == p.Count).WithText(texts, "invalid.supposed-parcels");
            RuleForEach(c => c.Parcels).ChildRules(parcel =>
            {
                parcel.RuleFor(p => p.AgreedCommencement).IsDay();
                parcel.RuleFor(p => p.CommencedOn).IsDay();
                parcel.RuleFor(p => p.CauseSpans).AreCauseSpans(texts);
            });
        }
    }
}

/// <summary>A figure of a rule, supposed to be another.</summary>
public sealed record SupposedValue(string Name, decimal Value);

/// <summary>What is supposed about a parcel; what is left out stays as it is.</summary>
/// <param name="AgreedCommencement">延长动工开发期限: the agreed start.</param>
/// <param name="CommencedOn">The day on which works began.</param>
public sealed record SupposedParcel(
    Guid ParcelId, DateOnly? AgreedCommencement, DateOnly? CommencedOn, Cause? Cause, EquatableArray<CauseSpan> CauseSpans);

/// <summary>The differences: in the ledger as a whole, by category; the lines that come in and go out; and of each parcel.</summary>
/// <param name="KnownAt">The books are known up to here.</param>
public sealed record ScenarioView(
    DateOnly Day, RuleReference Rule, DateTimeOffset KnownAt, IReadOnlyList<Move> Ledger, IReadOnlyList<ScenarioLine> Entering,
    IReadOnlyList<ScenarioLine> Leaving, IReadOnlyList<ScenarioParcel> Parcels);

/// <summary>A line of the ledger that would be there, or would not be there any more.</summary>
public sealed record ScenarioLine(AssetType AssetType, Guid AssetId, string Code, LedgerCategory Category, DateOnly Since, LedgerState State);

/// <summary>A parcel as the books have it and as it is supposed to be, with what is otherwise.</summary>
public sealed record ScenarioParcel(Guid ParcelId, string Code, AssessmentView Before, AssessmentView After, IReadOnlyList<Move> Differences);

public static class ComputeScenarioEndpoint
{
    private const int MostLines = 500;

    [StoresNothing]
    [ForOffices]
    [WolverinePost("/api/reclamation/scenarios")]
    public static async Task<ScenarioView> Post(ComputeScenario command, IQuerySession session, Texts texts, TimeProvider clock, CancellationToken ct)
    {
        var known = await LedgerQuestion.KnownUntil(session, clock.GetUtcNow(), ct);
        var rule = (await ReclamationRules.LoadAsync(session, ct)).On(ReclamationRules.Ledger, command.Day);
        var supposed = rule with
        {
            Values = rule.Values
                .Select(v => command.LedgerValues.FirstOrDefault(s => s.Name == v.Name) is { } other ? v with { Value = other.Value } : v).ToEquatableArray(),
        };
        var isSame = supposed == rule;
        return new(
            command.Day, rule.On(command.Day), known, isSame ? [] : await SumsAsync(session, rule, supposed, command.Day, known, ct),
            isSame ? [] : await OnlyInAsync(session, supposed, rule, command.Day, known, ct),
            isSame ? [] : await OnlyInAsync(session, rule, supposed, command.Day, known, ct), await ParcelsAsync(session, command, texts, ct));
    }

    private static LedgerQuestion Question(RuleVersion rule, DateOnly day) => new(rule, day, rule.Whole("warningDays"));

    private static async Task<IReadOnlyList<Move>> SumsAsync(
        IQuerySession session, RuleVersion before, RuleVersion after, DateOnly day, DateTimeOffset known, CancellationToken ct)
    {
        async Task<Dictionary<string, string?>> Of(RuleVersion rule) =>
            (await Question(rule, day).SumAsync(session, known, new(), ct)).ToDictionary(s => $"{s.Category}.{s.State}", s => (string?)$"{s.Lines}");
        return [.. Moves.Now("figure", await Of(before), await Of(after))];
    }

    private static async Task<IReadOnlyList<ScenarioLine>> OnlyInAsync(
        IQuerySession session, RuleVersion rule, RuleVersion other, DateOnly day, DateTimeOffset known, CancellationToken ct)
    {
        var there = new HashSet<ScenarioLine>();
        await foreach (var line in Question(other, day).StreamAsync(session, known, new(), ct)) there.Add(Line(line));
        var only = new List<ScenarioLine>();
        await foreach (var line in Question(rule, day).StreamAsync(session, known, new(), ct))
            if (!there.Contains(Line(line)) && only.Count < MostLines) only.Add(Line(line));
        return only;

        static ScenarioLine Line(FoundLine l) => new(l.AssetType, l.AssetId, l.Code, l.Category, l.Since, l.State);
    }

    private static async Task<IReadOnlyList<ScenarioParcel>> ParcelsAsync(IQuerySession session, ComputeScenario command, Texts texts, CancellationToken ct)
    {
        var found = new List<ScenarioParcel>();
        foreach (var asset in await session.TimelinesAsync<Asset>(command.Parcels.Select(p => p.ParcelId), ct))
        {
            if (asset.At(command.Day) is not { Allocation: { } held, Code: { } code }) continue;
            var last = asset.CasesOpened().LastOrDefault();
            var determined = last == Guid.Empty ? null : (await session.TimelineAsync<IdleCase>(last, ct))?.At(command.Day)?.Determination;
            var facts = held.Facts(determined?.Cause ?? Cause.Unknown, determined?.CauseSpans ?? []);
            var was = IdleTest.Assess(facts, command.Day);
            var would = IdleTest.Assess(Supposed(facts, command.Parcels.Single(p => p.ParcelId == asset.Id)), command.Day);
            found.Add(new(
                asset.Id, code, AssessmentView.Of(was, texts), AssessmentView.Of(would, texts), [.. Moves.Now("figure", Figures(was), Figures(would))]));
        }
        return found;
    }

    private static IdleFacts Supposed(IdleFacts facts, SupposedParcel s) => facts with
    {
        AgreedCommencement = s.AgreedCommencement ?? facts.AgreedCommencement,
        CommencedOn = s.CommencedOn ?? facts.CommencedOn,
        Cause = s.Cause ?? facts.Cause,
        CauseSpans = s.CauseSpans.Count > 0 ? s.CauseSpans : facts.CauseSpans,
    };

    private static Dictionary<string, string?> Figures(Assessment a) => new()
    {
        ["agreedStart"] = Moves.Day(a.AgreedStart), ["yearOneEndsOn"] = Moves.Day(a.YearOneEndsOn), ["yearTwoEndsOn"] = Moves.Day(a.YearTwoEndsOn),
        ["limb"] = $"{a.Limb}", ["level"] = $"{a.Level}", ["branch"] = $"{a.Branch}", ["feeYuan"] = Moves.Number(a.FeeYuan?.Amount),
        ["idleDaysNet"] = $"{a.IdleDaysNet}",
    };
}
