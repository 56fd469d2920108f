using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Factories.CriticalDates;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using Wolverine;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Factories.Tenancies;

/// <summary>退租（不续租）通知: the tenant will leave on a day.</summary>
public sealed record GiveLeavingNotice(NoticeBy By, DateOnly LeavesOn, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<GiveLeavingNotice>
    {
        public Validator()
        {
            RuleFor(c => c.By).IsInEnum();
            RuleFor(c => c.LeavesOn).IsDay();
            RuleFor(c => c.LeavesOn).GreaterThanOrEqualTo(c => c.EffectiveOn);
        }
    }
}

public static class GiveLeavingNoticeEndpoint
{
    public static ProblemDetails Validate(GiveLeavingNotice command, Timeline<Tenancy> tenancy) => TenancyRules.Check(tenancy, typeof(LeavingNoticeGiven), command.EffectiveOn);

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/factories/leases/{leaseId}/notice")]
    public static (Recorded, LeavingNoticeGiven, OutgoingMessages) Post(GiveLeavingNotice command, [WriteModel("leaseId")] Timeline<Tenancy> tenancy) =>
        (new(tenancy.Version + 1), new(command.By, command.LeavesOn, command.EffectiveOn, command.DocumentNumber), [new WatchCriticalDates(tenancy.Id, tenancy.Version + 1)]);
}
