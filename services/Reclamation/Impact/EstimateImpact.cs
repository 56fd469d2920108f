using System.Security.Claims;
using FluentValidation;
using Marten;
using ParkPlatform.Contracts;
using ParkPlatform.Contracts.Land;
using ParkPlatform.Contracts.Previews;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Previews;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Assets;
using ParkPlatform.Reclamation.Calendars;
using ParkPlatform.Reclamation.Cases;
using Wolverine.Http;

namespace ParkPlatform.Reclamation.Impact;

/// <summary>更正预览: which idle-land figures, cases and letters would be others, if the land service told this. Nothing is stored.</summary>
public sealed record EstimateImpact(IReadOnlyList<SupposedMessage> Messages)
{
    public sealed class Validator : AbstractValidator<EstimateImpact>
    {
        public Validator() => RuleFor(c => c.Messages).AreMessages();
    }
}

public static class EstimateImpactEndpoint
{
    [StoresNothing]
    [ForOffices]
    [WolverinePost("/api/reclamation/impact")]
    public static async Task<ImpactAnswer> Post(
        EstimateImpact command, ClaimsPrincipal user, IQuerySession session, Texts texts, TimeProvider clock, CancellationToken ct)
    {
        var calendar = await Calendar.LoadAsync(session, ct);
        var (moves, today) = (new List<Move>(), clock.Today());
        foreach (var (before, after) in await Supposed.HeardAsync<Asset>(
            session, Contracts.Services.Reclamation, command.Messages, Facts, clock.GetUtcNow(), ct))
        {
            moves.AddRange(Moves.Days("figure", before, after, asset =>
            [
                ("holder", asset?.Holder?.SeenBy(user).Name), ("agreedCommencement", Moves.Day(asset?.Allocation?.AgreedCommencement)),
                ("commencedOn", Moves.Day(asset?.Allocation?.BegunOn)),
            ]));
            moves.AddRange(Moves.Now("deadline", Anniversaries(before.At(today), texts), Anniversaries(after.At(today), texts)));
            foreach (var id in before.CasesOpened())
                if (await session.TimelineAsync<IdleCase>(id, ct) is { } file && file.At(today) is { } idle)
                    moves.AddRange(OfCase(idle, before, after, today, calendar, texts));
        }
        return new(moves);
    }

    // As the handlers of the messages would record them.
    private static IEnumerable<object> Facts(IPublishedFact message, Timeline<Asset> asset) => message switch
    {
        ParcelDescribed m => HearOnParcelDescribedHandler.Handle(m, asset),
        LandAllocated m => HearOnLandAllocatedHandler.Handle(m, asset).Item1,
        LandMilestoneReached m => HearOnLandMilestoneReachedHandler.Handle(m, asset),
        LandTermsChanged m => HearOnLandTermsChangedHandler.Handle(m, asset),
        LandEncumbered m => HearOnLandEncumberedHandler.Handle(m, asset),
        LandEncumbranceLifted m => HearOnLandEncumbranceLiftedHandler.Handle(m, asset),
        LandEntryWithdrawn m => HearOnLandEntryWithdrawnHandler.Handle(m, asset),
        LandAllocationEnded m => HearOnLandAllocationEndedHandler.Handle(m, asset).Item1,
        _ => [],
    };

    private static Dictionary<string, string?> Anniversaries(Asset? asset, Texts texts) => asset?.Allocation is { BegunOn: null } waiting
        ? new()
        {
            [texts["impact.year-one"]] = Moves.Day(waiting.Facts().YearOneEndsOn?.AddDays(1)),
            [texts["impact.year-two"]] = Moves.Day(waiting.Facts().YearTwoEndsOn?.AddDays(1)),
        }
        : [];

    private static IEnumerable<Move> OfCase(
        IdleCase idle, Timeline<Asset> before, Timeline<Asset> after, DateOnly today, WorkingCalendar calendar, Texts texts)
    {
        CaseStanding On(Timeline<Asset> asset, DateOnly day) => CaseStanding.On(day, idle, asset);
        string Next(Timeline<Asset> asset) =>
            string.Join(texts["list.separator"], CaseRules.Next(idle, On(asset, today), calendar, today).Select(s => texts[$"step.{s.Step.Path()}"]));

        var (was, now) = (Said(On(before, today), texts), Said(On(after, today), texts));
        if (was != now) yield return new("case", idle.AssetCode, today, null, was, now);
        if (Next(before) is var steps && Next(after) is var others && steps != others)
            yield return new("case", $"{idle.AssetCode} {texts["impact.next-steps"]}", today, null, steps, others);

        foreach (var (issuedOn, number) in Letters(idle))
            if (Said(On(before, issuedOn), texts) is var said && Said(On(after, issuedOn), texts) is var right && said != right)
                yield return new("letter", number, issuedOn, null, said, right);
    }

    // The papers that state how long the land has lain idle, and what follows.
    private static IEnumerable<(DateOnly IssuedOn, string Number)> Letters(IdleCase idle)
    {
        if (idle.InvestigationNotice is { } notice) yield return (notice.IssuedOn, notice.DocumentNumber);
        if (idle.Determination is { } determined) yield return (determined.On, determined.DocumentNumber);
        foreach (var paper in new[] { idle.Hearing?.Notice, idle.FeeDecision?.Paper, idle.RecoveryDecision?.Paper }.OfType<ServedPaper>())
            yield return (paper.IssuedOn, paper.DocumentNumber);
    }

    private static string Said(CaseStanding standing, Texts texts) => standing.Assessment is not { } assessment
        ? texts["impact.no-longer-held"]
        : texts.Format(
            "impact.standing", texts[$"impact.level.{assessment.Level}"], texts[$"impact.branch.{assessment.Branch}"], assessment.IdleDaysNet,
            assessment.FeeYuan is { } fee ? fee.Amount : "—");
}
