using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Factories.CriticalDates;
using ParkPlatform.Factories.Leases;
using ParkPlatform.Factories.Tenants;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Factories.Tenancies;

/// <summary>
/// 续租评审: renewal is decided on the class history, which is quoted with the rule sets under which it was published. Without classes, those are quoted that the yield
/// service has published about the tenant by that day.
/// </summary>
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

/// <summary>What has been published about the tenant; asked only where the command quotes nothing.</summary>
public sealed record PublishedClasses(IReadOnlyList<HeardClass> Heard)
{
    public EquatableArray<YearClass> Quoted(ReviewRenewal command) =>
        command.Classes.Count > 0 ? command.Classes : [.. Heard.Select(h => new YearClass(h.Year, h.Class ?? "—", h.RuleSetHash))];
}

public static class ReviewRenewalEndpoint
{
    public static ProblemDetails Validate(ReviewRenewal command, Timeline<Tenancy> tenancy) => TenancyRules.Check(tenancy, typeof(RenewalReviewed), command.EffectiveOn);

    public static async Task<PublishedClasses> LoadAsync(ReviewRenewal command, Guid leaseId, IQuerySession session, TimeProvider clock, CancellationToken ct)
    {
        var lease = command.Classes.Count > 0 ? null : await session.TimelineAsync<Lease>(leaseId, ct);
        var uscc = lease is { Periods: [.., { State.Tenant.Uscc: var of }] } ? of : null;
        return new(await FirmClasses.OfAsync(session, uscc, command.EffectiveOn, clock.GetUtcNow(), ct));
    }

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/factories/leases/{leaseId}/renewal-review")]
    public static (Recorded, RenewalReviewed, OutgoingMessages) Post(ReviewRenewal command, [WriteModel("leaseId")] Timeline<Tenancy> tenancy, PublishedClasses published) =>
        (
            new(tenancy.Version + 1), new(command.Decision, command.Reason, published.Quoted(command), command.EffectiveOn, command.DocumentNumber),
            [new WatchCriticalDates(tenancy.Id, tenancy.Version + 1)]);
}
