using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Factories.CriticalDates;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using Wolverine;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Factories.Tenancies;

/// <summary>续租评审: renewal is decided on the class history, which is quoted with the rule sets under which it was published.</summary>
public sealed record ReviewRenewal(RenewalDecision Decision, string Reason, EquatableArray<YearClass> Classes, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<ReviewRenewal>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.Decision).IsInEnum();
            RuleFor(c => c.Reason).NotEmpty().MaximumLength(CommonRules.LongestText);
            RuleFor(c => c.Classes).Must(c => c.Count <= 20 && c.Select(x => (x.Year, x.RuleSet)).Distinct().Count() == c.Count).WithText(texts, "invalid.classes");
            RuleForEach(c => c.Classes).ChildRules(c =>
            {
                c.RuleFor(x => x.Year).InclusiveBetween(1990, 2150);
                c.RuleFor(x => x.Class).NotEmpty().MaximumLength(20);
                c.RuleFor(x => x.RuleSet).MaximumLength(CommonRules.LongestCode);
            });
        }
    }
}

public static class ReviewRenewalEndpoint
{
    public static ProblemDetails Validate(ReviewRenewal command, Timeline<Tenancy> tenancy) => TenancyRules.Check(tenancy, typeof(RenewalReviewed), command.EffectiveOn);

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/factories/leases/{leaseId}/renewal-review")]
    public static (Recorded, RenewalReviewed, OutgoingMessages) Post(ReviewRenewal command, [WriteModel("leaseId")] Timeline<Tenancy> tenancy) =>
        (new(tenancy.Version + 1), new(command.Decision, command.Reason, command.Classes, command.EffectiveOn, command.DocumentNumber), [new WatchCriticalDates(tenancy.Id, tenancy.Version + 1)]);
}
