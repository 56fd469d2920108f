using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Factories.Applications;

/// <summary>撤回申请: the firm does not come after all; a reservation is released first.</summary>
public sealed record WithdrawApplication(string Reason, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<WithdrawApplication>
    {
        public Validator() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(CommonRules.LongestText);
    }
}

public static class WithdrawApplicationEndpoint
{
    public static ProblemDetails Validate(WithdrawApplication command, Timeline<EntryApplication> application) =>
        ApplicationRules.Check(application, command.EffectiveOn, ApplicationStatus.Applied, ApplicationStatus.Screened, ApplicationStatus.Approved);

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/factories/applications/{applicationId}/withdrawal")]
    public static (Recorded, EntryApplicationWithdrawn) Post(WithdrawApplication command, [WriteModel("applicationId")] Timeline<EntryApplication> application) =>
        (new(application.Version + 1), new(command.Reason, command.EffectiveOn, command.DocumentNumber));
}
