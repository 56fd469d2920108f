using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Reclamation.Matchings;

/// <summary>
/// 人工调整: somebody decides that a project gets this asset, or none, and says why. The others are matched anew around it, and the answer says how many points
/// that costs over all. What a hard filter excludes cannot be decided (409 <c>does-not-fit</c>): the need or the asset would have to change first.
/// </summary>
/// <param name="AssetId">Null: it goes on waiting.</param>
public sealed record OverrideMatch(Guid ProjectId, Guid? AssetId, string Reason, DateOnly EffectiveOn, string DocumentNumber)
{
    public sealed class Validator : AbstractValidator<OverrideMatch>
    {
        public Validator()
        {
            RuleFor(c => c.ProjectId).NotEmpty();
            RuleFor(c => c.Reason).NotEmpty().MaximumLength(CommonRules.LongestText);
            RuleFor(c => c.EffectiveOn).IsDay();
            RuleFor(c => c.DocumentNumber).IsDocumentNumber();
        }
    }
}

/// <summary>200: what the override costs, in points over all projects.</summary>
public sealed record MatchIsOverridden(long Version, decimal PricePoints, decimal TotalPoints, decimal OptimalPoints);

public static class OverrideMatchEndpoint
{
    public static async Task<MatchingInputs> LoadAsync(Timeline<Matching> matching, IQuerySession session, CancellationToken ct) =>
        await LoadInputs.LoadAsync(session, matching.Periods[^1].State.Day, matching.Periods[^1].State.KnownAt, ct);

    public static ProblemDetails Validate(OverrideMatch command, Timeline<Matching> matching, MatchingInputs inputs, TimeProvider clock)
    {
        var now = matching.Periods[^1].State;
        if (command.EffectiveOn > clock.Today()) return Refusals.NotYet(command.EffectiveOn, clock.Today());
        if (command.EffectiveOn < now.Day) return Refusals.DatedBefore(command.EffectiveOn, now.Day);
        if (inputs.Projects.FirstOrDefault(p => p.Id == command.ProjectId) is not { Project: { } project }) return Refusals.NotInTheMatching(command.ProjectId);
        if (command.AssetId is not { } wanted) return WolverineContinue.NoProblems;

        if (inputs.Offers.FirstOrDefault(o => o.AssetId == wanted) is not { } offer) return Refusals.NotInTheMatching(wanted);
        if (now.Overrides.Any(o => o.AssetId == wanted && o.ProjectId != command.ProjectId)) return Refusals.DecidedForAnother(offer.Code);
        var excluded = offer.AssetType == project.Needs.AssetType ? Fit.Exclusions(project.Needs, offer) : [];
        return excluded.Count > 0 || offer.AssetType != project.Needs.AssetType
            ? Refusals.DoesNotFit(offer.Code, project.Name, excluded)
            : WolverineContinue.NoProblems;
    }

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/reclamation/matchings/{matchingId}/overrides")]
    public static (MatchIsOverridden, MatchOverridden) Post(
        OverrideMatch command, [WriteModel("matchingId")] Timeline<Matching> matching, MatchingInputs inputs)
    {
        var now = matching.Periods[^1].State;
        var decided = now.Overrides.ToDictionary(o => o.ProjectId, o => o.AssetId);
        decided[command.ProjectId] = command.AssetId;
        var solved = inputs.Solve(decided);
        var price = now.TotalPoints - solved.Total;
        return (
            new(matching.Version + 1, price, solved.Total, now.OptimalPoints),
            new(command.ProjectId, command.AssetId, command.Reason, price,
                solved.Pairs, solved.Waiting, solved.Total, command.EffectiveOn, command.DocumentNumber));
    }
}
