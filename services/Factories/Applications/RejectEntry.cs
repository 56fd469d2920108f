using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Factories.Applications;

/// <summary>不予准入.</summary>
public sealed record RejectEntry(string Reason, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<RejectEntry>
    {
        public Validator() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(CommonRules.LongestText);
    }
}

public static class RejectEntryEndpoint
{
    public static ProblemDetails Validate(RejectEntry command, Timeline<EntryApplication> application) =>
        ApplicationRules.Check(application, command.EffectiveOn, ApplicationStatus.Applied, ApplicationStatus.Screened);

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/factories/applications/{applicationId}/rejection")]
    public static (Recorded, EntryRejected) Post(RejectEntry command, [WriteModel("applicationId")] Timeline<EntryApplication> application) =>
        (new(application.Version + 1), new(command.Reason, command.EffectiveOn, command.DocumentNumber));
}
