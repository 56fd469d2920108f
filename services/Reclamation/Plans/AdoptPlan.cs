using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using Wolverine.Http;
using Wolverine.Marten;

namespace ParkPlatform.Reclamation.Plans;

/// <summary>
/// 确定方案: the park means to do this by a day. What it predicts is kept, beside what doing nothing would have come to; the plan's list says which real commands are to be
/// given, by whom, and which have been. A move that the books speak against is refused with their reason.
/// </summary>
/// <param name="To">The day by which, and for which, it predicts.</param>
public sealed record AdoptPlan(string Name, DateOnly To, EquatableArray<PlanMove> Moves, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<AdoptPlan>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.Name).NotEmpty().MaximumLength(CommonRules.LongestName);
            RuleFor(c => c.To).IsDay();
            RuleFor(c => c.To).GreaterThan(c => c.EffectiveOn);
            RuleFor(c => c.Moves).AreMoves(texts);
        }
    }
}

/// <summary>201: the plan's id.</summary>
public sealed record PlanIsAdopted(Guid Id, PlanFigures Predicted, long Version) : Created($"/api/reclamation/plans/{Id}");

public static class AdoptPlanEndpoint
{
    public static Task<PlanBooks> LoadAsync(AdoptPlan command, IQuerySession session, CancellationToken ct) =>
        PlanBooks.LoadAsync(session, [.. command.Moves], command.EffectiveOn, ct);

    public static ProblemDetails Validate(AdoptPlan command, PlanBooks books, TimeProvider clock) =>
        command.EffectiveOn > clock.Today()
            ? Refusals.NotYet(command.EffectiveOn, clock.Today())
            : command.Moves.Select(move => books.WhyNot(move, command.EffectiveOn)).FirstOrDefault(why => why is not null) ?? WolverineContinue.NoProblems;

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/reclamation/plans")]
    public static (PlanIsAdopted, IStartStream) Post(AdoptPlan command, PlanBooks books)
    {
        var (id, predicted) = (Guid.CreateVersion7(), books.FiguresOf(command.Moves, command.EffectiveOn, command.To));
        return (new(id, predicted, 1), MartenOps.StartStream<Timeline<Plan>>(id, new PlanAdopted(
            command.Name, command.To, command.Moves.Select(move => Planned(move, books, command.EffectiveOn)).ToEquatableArray(), predicted,
            books.FiguresOf([], command.EffectiveOn, command.To), books.Rule.On(command.EffectiveOn), command.EffectiveOn, command.DocumentNumber)));
    }

    internal static PlannedMove Planned(PlanMove move, PlanBooks books, DateOnly on)
    {
        var planned = books.Assets.Single(a => a.Id == move.AssetId);
        var project = move.ProjectId is { } id ? books.Projects[id] : null;
        return new(
            planned.Asset.Type, planned.Id, planned.Asset.Code!, planned.Asset.AreaSquareMetres, planned.Asset.Holder, move.Route, move.ProjectId, project?.Name,
            project?.Firm, on.AddMonthsCivil(move.Route is { } route ? PlanFigures.RouteOf(route, planned, on, books.Rule).Months : 0));
    }
}
