using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using Wolverine.Http;
using Wolverine.Marten;

namespace ParkPlatform.Reclamation.Matchings;

/// <summary>
/// 项目匹配 (domain.md B.6): all waiting projects are matched with all free or soon-free assets. Hard filters first, then the assignment with the highest sum of
/// scores. It proposes nothing and reserves nothing; the decision is a person's.
/// </summary>
public sealed record RunMatching(DateOnly EffectiveOn, string DocumentNumber)
{
    public sealed class Validator : AbstractValidator<RunMatching>
    {
        public Validator()
        {
            RuleFor(c => c.EffectiveOn).IsDay();
            RuleFor(c => c.DocumentNumber).IsDocumentNumber();
        }
    }
}

/// <summary>201: the matching's id.</summary>
public sealed record MatchingHasRun(Guid Id, int Placed, int Waiting, decimal TotalPoints, long Version) : Created($"/api/reclamation/matchings/{Id}");

public static class RunMatchingEndpoint
{
    public static async Task<MatchingInputs> LoadAsync(RunMatching command, IQuerySession session, TimeProvider clock, CancellationToken ct) =>
        await LoadInputs.LoadAsync(session, command.EffectiveOn, await LoadInputs.KnownUntil(session, clock.GetUtcNow(), ct), ct);

    public static ProblemDetails Validate(RunMatching command, MatchingInputs inputs, TimeProvider clock) =>
        command.EffectiveOn > clock.Today() ? Refusals.NotYet(command.EffectiveOn, clock.Today())
        : inputs.Projects.Count == 0 ? Refusals.NobodyWaits(command.EffectiveOn)
        : WolverineContinue.NoProblems;

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/reclamation/matchings")]
    public static (MatchingHasRun, IStartStream) Post(RunMatching command, MatchingInputs inputs)
    {
        var (id, solved) = (Guid.CreateVersion7(), inputs.Solve(new Dictionary<Guid, Guid?>()));
        return (new(id, solved.Pairs.Count, solved.Waiting.Count, solved.Total, 1), MartenOps.StartStream<Timeline<Matching>>(id, new MatchingRan(
            inputs.KnownAt, inputs.Rule.On(inputs.Day), inputs.Projects.Count, inputs.Offers.Count, inputs.Hash(), solved.Pairs, solved.Waiting, solved.Total,
            command.EffectiveOn, command.DocumentNumber)));
    }
}
