using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Factories.Applications;

/// <summary>取消预留: the units are free again from that day.</summary>
public sealed record ReleaseReservation(string Reason, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<ReleaseReservation>
    {
        public Validator() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(CommonRules.LongestText);
    }
}

public static class ReleaseReservationEndpoint
{
    public static ProblemDetails Validate(ReleaseReservation command, Timeline<EntryApplication> application) =>
        ApplicationRules.Check(application, command.EffectiveOn, ApplicationStatus.Reserved);

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/factories/applications/{applicationId}/reservation/release")]
    public static (Recorded, ReservationReleased) Post(ReleaseReservation command, [WriteModel("applicationId")] Timeline<EntryApplication> application) =>
        (new(application.Version + 1), new(command.Reason, command.EffectiveOn, command.DocumentNumber));
}
