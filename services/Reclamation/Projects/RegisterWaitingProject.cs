using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using Wolverine.Http;
using Wolverine.Marten;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Reclamation.Projects;

/// <summary>What the needs and promises of a project must be.</summary>
internal static class ProjectRules
{
    private const int MostZones = 50;
    private const decimal LargestNeed = 1_000_000;

    public static void AreNeeds<T>(this IRuleBuilder<T, SiteNeeds> needs, Texts texts) => needs.NotNull().ChildRules(n =>
    {
        n.RuleFor(x => x.AssetType).IsInEnum();
        n.RuleFor(x => (Area?)x.AreaMinSquareMetres).IsArea(texts);
        n.RuleFor(x => (Area?)x.AreaMaxSquareMetres).IsArea(texts);
        n.RuleFor(x => x.AreaMaxSquareMetres).Must((x, most) => most >= x.AreaMinSquareMetres && most > Area.Zero).WithText(texts, "invalid.area-range");
        n.RuleFor(x => x.ReadyBy).IsDay();
        n.RuleFor(x => x.Zones).Must(z => z.Count <= MostZones && z.All(zone => !string.IsNullOrWhiteSpace(zone) && zone.Length <= CommonRules.LongestCode))
            .WithText(texts, "invalid.zones");
        n.RuleFor(x => x.Zones).Must((x, z) => !x.OnlyTheseZones || z.Count > 0).WithText(texts, "invalid.zones");
        n.RuleFor(x => x.FireClass).Must(c => c is null or "甲" or "乙" or "丙" or "丁" or "戊").WithText(texts, "invalid.fire-class");
        n.RuleFor(x => x.ClearHeightMetres).InclusiveBetween(0, LargestNeed);
        n.RuleFor(x => x.FloorLoadKilonewtonsPerSquareMetre).InclusiveBetween(0, LargestNeed);
        n.RuleFor(x => x.CraneTonnes).InclusiveBetween(0, LargestNeed);
        n.RuleFor(x => x.PowerKilovoltAmperes).InclusiveBetween(0, LargestNeed);
        n.RuleFor(x => x.LandUse).MaximumLength(CommonRules.LongestCode);
        n.RuleFor(x => x.PlotRatio).InclusiveBetween(0, 100);
    });

    public static void ArePromises<T>(this IRuleBuilder<T, Promises> promises) => promises.NotNull().ChildRules(p =>
    {
        p.RuleFor(x => x.TaxTenThousandYuanPerMu).InclusiveBetween(0, LargestNeed);
        p.RuleFor(x => x.InvestmentTenThousandYuanPerMu).InclusiveBetween(0, LargestNeed);
        p.RuleFor(x => x.JobsPerMu).InclusiveBetween(0, LargestNeed);
    });
}

/// <summary>待落地项目入库: a project registers what it cannot do without and what it promises (domain.md B.6).</summary>
public sealed record RegisterWaitingProject(
    string Name, ProjectOwner Firm, SiteNeeds Needs, Promises Promises, DateOnly EffectiveOn, string DocumentNumber)
{
    public sealed class Validator : AbstractValidator<RegisterWaitingProject>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.Name).NotEmpty().MaximumLength(CommonRules.LongestName);
            RuleFor(c => c.Firm).NotNull().ChildRules(firm =>
            {
                firm.RuleFor(f => f.Name).NotEmpty().MaximumLength(CommonRules.LongestName);
                firm.RuleFor(f => f.Uscc).NotEmpty().IsUscc();
            });
            RuleFor(c => c.Needs).AreNeeds(texts);
            RuleFor(c => c.Promises).ArePromises();
            RuleFor(c => c.EffectiveOn).IsDay();
            RuleFor(c => c.DocumentNumber).IsDocumentNumber();
        }
    }
}

/// <summary>201: the project's id.</summary>
public sealed record WaitingProjectIsRegistered(Guid Id, long Version) : Created($"/api/reclamation/projects/{Id}");

public static class RegisterWaitingProjectEndpoint
{
    public static ProblemDetails Validate(RegisterWaitingProject command, TimeProvider clock) =>
        command.EffectiveOn > clock.Today() ? Refusals.NotYet(command.EffectiveOn, clock.Today()) : WolverineContinue.NoProblems;

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/reclamation/projects")]
    public static (WaitingProjectIsRegistered, IStartStream) Post(RegisterWaitingProject command)
    {
        var id = Guid.CreateVersion7();
        return (new(id, 1), MartenOps.StartStream<Timeline<WaitingProject>>(id, new WaitingProjectRegistered(
            command.Name, command.Firm, command.Needs, command.Promises, command.EffectiveOn, command.DocumentNumber)));
    }
}

/// <summary>待落地项目变更: other needs or promises from a day on.</summary>
public sealed record ChangeWaitingProject(SiteNeeds Needs, Promises Promises, DateOnly EffectiveOn, string DocumentNumber)
{
    public sealed class Validator : AbstractValidator<ChangeWaitingProject>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.Needs).AreNeeds(texts);
            RuleFor(c => c.Promises).ArePromises();
            RuleFor(c => c.EffectiveOn).IsDay();
            RuleFor(c => c.DocumentNumber).IsDocumentNumber();
        }
    }
}

public static class ChangeWaitingProjectEndpoint
{
    public static ProblemDetails Validate(ChangeWaitingProject command, Timeline<WaitingProject> project, TimeProvider clock) =>
        WaitingProjects.WhyNot(command.EffectiveOn, project, clock.Today()) ?? WolverineContinue.NoProblems;

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/reclamation/projects/{projectId}/changes")]
    public static (Recorded, WaitingProjectChanged) Post(ChangeWaitingProject command, [WriteModel("projectId")] Timeline<WaitingProject> project) =>
        (new(project.Version + 1), new(command.Needs, command.Promises, command.EffectiveOn, command.DocumentNumber));
}

/// <summary>待落地项目出库: it has found its place, or gone elsewhere.</summary>
public sealed record WithdrawWaitingProject(string Reason, DateOnly EffectiveOn, string DocumentNumber)
{
    public sealed class Validator : AbstractValidator<WithdrawWaitingProject>
    {
        public Validator()
        {
            RuleFor(c => c.Reason).NotEmpty().MaximumLength(CommonRules.LongestText);
            RuleFor(c => c.EffectiveOn).IsDay();
            RuleFor(c => c.DocumentNumber).IsDocumentNumber();
        }
    }
}

public static class WithdrawWaitingProjectEndpoint
{
    public static ProblemDetails Validate(WithdrawWaitingProject command, Timeline<WaitingProject> project, TimeProvider clock) =>
        WaitingProjects.WhyNot(command.EffectiveOn, project, clock.Today()) ?? WolverineContinue.NoProblems;

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/reclamation/projects/{projectId}/withdrawal")]
    public static (Recorded, WaitingProjectWithdrawn) Post(WithdrawWaitingProject command, [WriteModel("projectId")] Timeline<WaitingProject> project) =>
        (new(project.Version + 1), new(command.Reason, command.EffectiveOn, command.DocumentNumber));
}

internal static class WaitingProjects
{
    /// <summary>Why nothing can be said about the project for that day; null if it can.</summary>
    public static ProblemDetails? WhyNot(DateOnly on, Timeline<WaitingProject> project, DateOnly today)
    {
        var now = project.Periods[^1].State;
        if (on > today) return Refusals.NotYet(on, today);
        if (!now.Waits) return Refusals.ProjectGone(now.Name, now.WithdrawnOn ?? now.Placement!.On);
        return on < now.RegisteredOn ? Refusals.DatedBefore(on, now.RegisteredOn) : null;
    }
}
