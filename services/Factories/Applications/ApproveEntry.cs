using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Factories.Applications;

/// <summary>
/// 准入: the firm may come, and promises output, tax and jobs. Only after a screening whose checks all passed (409 <c>screening-not-passed</c>).
/// </summary>
public sealed record ApproveEntry(EntryPromises Promises, string? Conditions, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<ApproveEntry>
    {
        public Validator()
        {
            RuleFor(c => c.Promises).ArePromises();
            RuleFor(c => c.Conditions).MaximumLength(CommonRules.LongestText);
        }
    }
}

public static class ApproveEntryEndpoint
{
    public static ProblemDetails Validate(ApproveEntry command, Timeline<EntryApplication> application)
    {
        if (ApplicationRules.Check(application, command.EffectiveOn, ApplicationStatus.Screened) is var problem && problem.IsRefusal()) return problem;
        var failed = application.Now().Checks.Where(c => !c.Passed).ToArray();
        return failed.Length > 0 ? Refusals.ScreeningNotPassed(failed.Select(c => c.Finding)) : WolverineContinue.NoProblems;
    }

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/factories/applications/{applicationId}/approval")]
    public static (Recorded, EntryApproved) Post(ApproveEntry command, [WriteModel("applicationId")] Timeline<EntryApplication> application) =>
        (new(application.Version + 1), new(command.Promises, command.Conditions, command.EffectiveOn, command.DocumentNumber));
}
