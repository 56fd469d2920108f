using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Plans;
using Wolverine.Http;
using Wolverine.Marten;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Reclamation.Scenarios;

/// <summary>
/// 沙盘转方案: what the branch comes to becomes what a plan predicts, and its moves the plan's list of real commands. The real books of the day must still allow each of them:
/// what has been let, taken or withdrawn since the fork is refused as a plan would be.
/// </summary>
public sealed record PromoteSandbox(string Name, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<PromoteSandbox>
    {
        public Validator() => RuleFor(c => c.Name).NotEmpty().MaximumLength(CommonRules.LongestName);
    }
}

/// <summary>The branch, and the real books of the day.</summary>
public sealed record PromotionMaterial(Branch Branch, PlanBooks Books)
{
    /// <summary>The assets that the branch speaks of, each with what is to be done about it.</summary>
    public IReadOnlyList<(PlanMove Move, BranchedAsset Asset)> Moves { get; } =
        [.. Branch.Assets.Values.Select(a => (new PlanMove(a.Watch.Id, a.Route?.Kind, a.ProjectId), a)).OrderBy(m => m.a.Watch.Id)];
}

public static class PromoteSandboxEndpoint
{
    public static async Task<PromotionMaterial> LoadAsync(PromoteSandbox command, Timeline<Sandbox> sandbox, IQuerySession session, CancellationToken ct)
    {
        var now = sandbox.Now();
        var branch = Branch.Replay(await BranchBooks.LoadAsync(session, now, ct), now.Moves).Branch;
        return new(branch, await PlanBooks.LoadAsync(
            session, [.. branch.Assets.Values.Select(a => new PlanMove(a.Watch.Id, a.Route?.Kind, a.ProjectId))], command.EffectiveOn, ct));
    }

    public static ProblemDetails Validate(PromoteSandbox command, Timeline<Sandbox> sandbox, PromotionMaterial material, TimeProvider clock)
    {
        var now = sandbox.Now();
        if (command.EffectiveOn > clock.Today()) return Refusals.NotYet(command.EffectiveOn, clock.Today());
        if (command.EffectiveOn >= now.To) return Refusals.DatedBefore(now.To, command.EffectiveOn.AddDays(1));
        if (now.PlanId is { } plan) return Refusals.SandboxIsAPlan(plan);
        if (material.Moves.Count == 0) return Refusals.SandboxEmpty();
        return material.Moves.Select(m => WhyNot(m.Move, m.Asset)).FirstOrDefault(why => why is not null) ?? WolverineContinue.NoProblems;

        // A tenant who only moves leaves a unit that is held.
        ProblemDetails? WhyNot(PlanMove move, BranchedAsset asset) =>
            move.Route is not null || asset.FreedOn is null ? material.Books.WhyNot(move, command.EffectiveOn)
            : material.Books.Assets.All(a => a.Id != move.AssetId) ? Refusals.AssetUnknown(move.AssetId, command.EffectiveOn)
            : null;
    }

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/reclamation/sandboxes/{sandboxId}/plan")]
    public static (PlanIsAdopted, SandboxPromoted, IStartStream) Post(
        PromoteSandbox command, [WriteModel("sandboxId")] Timeline<Sandbox> sandbox, PromotionMaterial material)
    {
        var (id, now, predicted) = (Guid.CreateVersion7(), sandbox.Now(), material.Branch.Figures());
        return (
            new(id, predicted, 1), new(id, command.EffectiveOn < now.From ? now.From : command.EffectiveOn, command.DocumentNumber),
            MartenOps.StartStream<Timeline<Plan>>(id, new PlanAdopted(
                command.Name, now.To, material.Moves.Select(m => Planned(m.Move, m.Asset, material.Books, command.EffectiveOn)).ToEquatableArray(), predicted,
                material.Branch.DoingNothing(), material.Branch.Books.Rule.On(now.From), command.EffectiveOn, command.DocumentNumber)));
    }

    // As the branch has it: when, and who comes.
    private static PlannedMove Planned(PlanMove move, BranchedAsset asset, PlanBooks books, DateOnly on)
    {
        var planned = AdoptPlanEndpoint.Planned(move, books, on);
        return planned with { ReadyOn = asset.FreedOn ?? asset.UsedOn ?? planned.ReadyOn, Firm = asset.User ?? planned.Firm };
    }
}
