using System.Globalization;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Assets;
using ParkPlatform.Reclamation.Projects;
using ParkPlatform.Reclamation.Reallocations;
using Wolverine.Http;
using Wolverine.Marten;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Reclamation.Matchings;

/// <summary>
/// 匹配转建议: a pair of a matching, as it stands with what people have decided otherwise, becomes a proposal. Its reasons are the scores and what the park adds, its
/// alternatives the other projects that the asset would have fitted. A pair that is not in the result (409 <c>not-matched</c>), a project that waits no longer and an
/// asset that can't be proposed any more are refused.
/// </summary>
/// <param name="Reasons">What is to be said besides the scores; may be empty.</param>
public sealed record ProposeMatch(Guid ProjectId, Guid AssetId, EquatableArray<string> Reasons, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    private const int MostReasons = 20;

    public sealed class Validator : StepValidator<ProposeMatch>
    {
        public Validator(Texts texts) => RuleFor(c => c.Reasons)
            .Must(r => r.Count <= MostReasons && r.All(text => !string.IsNullOrWhiteSpace(text) && text.Length <= CommonRules.LongestText))
            .WithText(texts, "invalid.reasons");
    }
}

/// <summary>What the proposal is made of.</summary>
public sealed record MatchFile(MatchingInputs Inputs, Timeline<WaitingProject>? Project);

public static class ProposeMatchEndpoint
{
    private const int MostAlternatives = 20;

    public static async Task<MatchFile> LoadAsync(ProposeMatch command, Timeline<Matching> matching, IQuerySession session, CancellationToken ct) => new(
        await LoadInputs.LoadAsync(session, matching.Now().Day, matching.Now().KnownAt, ct),
        await session.TimelineAsync<WaitingProject>(command.ProjectId, ct));

    public static async Task<ProblemDetails> ValidateAsync(
        ProposeMatch command, Timeline<Matching> matching, Timeline<Asset>? asset, MatchFile file, IQuerySession session, TimeProvider clock, CancellationToken ct)
    {
        var now = matching.Now();
        if (!now.Pairs.Any(p => p.ProjectId == command.ProjectId && p.AssetId == command.AssetId))
            return Refusals.NotMatched(command.ProjectId, command.AssetId);
        if (command.EffectiveOn < now.Day) return Refusals.DatedBefore(command.EffectiveOn, now.Day);
        if (WaitingProjects.WhyNot(command.EffectiveOn, file.Project!, clock.Today()) is { } gone) return gone;
        var type = file.Inputs.Offers.First(o => o.AssetId == command.AssetId).AssetType;
        return await ProposeReallocationEndpoint.WhyNotAsync(type, command.AssetId, asset, command.EffectiveOn, session, clock.Today(), ct)
            ?? WolverineContinue.NoProblems;
    }

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/reclamation/matchings/{matchingId}/proposals")]
    public static (ReallocationIsProposed, WatchedAssetProposed, IStartStream) Post(
        ProposeMatch command, [ReadModel("matchingId")] Timeline<Matching> matching, [WriteModel(nameof(ProposeMatch.AssetId))] Timeline<Asset>? asset,
        MatchFile file, Texts texts)
    {
        var (id, project, offer) = (Guid.CreateVersion7(), file.Project!.Now(), file.Inputs.Offers.First(o => o.AssetId == command.AssetId));
        var needs = project.Needs;
        return (
            new(id, 1), new WatchedAssetProposed(new(id, 1), command.EffectiveOn, command.DocumentNumber),
            MartenOps.StartStream<Timeline<Reallocation>>(id, new ReallocationProposed(
                offer.AssetType, command.AssetId, asset!.At(command.EffectiveOn)!.Code!,
                new(project.Name, new(project.Firm.Uscc, project.Firm.Name), new(
                    needs.AreaMinSquareMetres, needs.FireClass, needs.FloorLoadKilonewtonsPerSquareMetre, needs.ClearHeightMetres, needs.PowerKilovoltAmperes,
                    needs.ReadyBy, null)),
                [Scores(project, offer, file.Inputs, texts), .. command.Reasons], Others(command, matching.Now(), offer, file.Inputs, texts),
                command.EffectiveOn, command.DocumentNumber, command.ProjectId, matching.Id)));
    }

    // What is stored is Chinese whoever asks.
    private static string Scores(WaitingProject project, Offer offer, MatchingInputs inputs, Texts texts)
    {
        var parts = Fit.Score(project.Needs, project.Promises, offer, inputs.Rule);
        return string.Format(
            CultureInfo.InvariantCulture, texts.InChinese("matching.scores"), parts.Sum(p => p.Points),
            string.Join("、", parts.Select(p => $"{texts.InChinese($"score.{p.Name}")} {p.Points:0.##}/{p.Most:0.##}")));
    }

    private static EquatableArray<Alternative> Others(ProposeMatch command, Matching matching, Offer offer, MatchingInputs inputs, Texts texts) =>
    [
        .. (from other in inputs.Projects
           where other.Id != command.ProjectId && other.Project.Needs.AssetType == offer.AssetType && Fit.Exclusions(other.Project.Needs, offer).Count == 0
           let points = inputs.Points(other.Project, offer)
           orderby points descending, other.Id
           let elsewhere = matching.Pairs.FirstOrDefault(p => p.ProjectId == other.Id)?.AssetCode
           select new Alternative(other.Project.Name, string.Format(
               CultureInfo.InvariantCulture, texts.InChinese(elsewhere is null ? "matching.waits-on" : "matching.placed-elsewhere"), points, elsewhere))).Take(MostAlternatives),
    ];
}
