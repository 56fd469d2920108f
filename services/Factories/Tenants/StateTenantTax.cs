using System.Security.Claims;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;

namespace ParkPlatform.Factories.Tenants;

/// <summary>实缴税收: what a tenant paid in a year, in 10,000 yuan.</summary>
public sealed record TenantTaxStated(string Uscc, int Year, decimal TaxTenThousandYuan, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>A tenant's taxes as they were stated by a day. A year that is stated again replaces what was said of it.</summary>
public sealed record TenantTaxes(string Uscc, EquatableArray<YearTax> Years) : IState<TenantTaxes>
{
    public static readonly EventNames Names = new() { { "tenant_tax_stated", typeof(TenantTaxStated) }, { "tenant_quarter_tax_stated", typeof(TenantQuarterTaxStated) } };

    /// <summary>Quarters, as far as they were stated by themselves.</summary>
    public EquatableArray<QuarterTax> Quarters { get; init; }

    /// <summary>The last year that has been stated, as far as it lies before a day's.</summary>
    public YearTax? Before(DateOnly day) => Years.Where(y => y.Year < day.Year).MaxBy(y => y.Year);

    public static TenantTaxes? Evolve(TenantTaxes? taxes, IFact fact) => fact switch
    {
        TenantTaxStated e => Of(taxes, e.Uscc) with { Years = [.. (taxes?.Years ?? []).Where(y => y.Year != e.Year), new YearTax(e.Year, e.TaxTenThousandYuan)] },
        TenantQuarterTaxStated e => Of(taxes, e.Uscc) with
        {
            Quarters = [.. (taxes?.Quarters ?? []).Where(q => (q.Year, q.Quarter) != (e.Year, e.Quarter)), new QuarterTax(e.Year, e.Quarter, e.TaxTenThousandYuan)],
        },
        _ => taxes,
    };

    private static TenantTaxes Of(TenantTaxes? taxes, string uscc) => taxes ?? new(uscc, []);

    public static Guid IdOf(string tenant, string uscc) => StableId.From(tenant, "tenant-taxes", ChineseText.Code(uscc));
}

/// <summary>The tax of a year, in 10,000 yuan.</summary>
public sealed record YearTax(int Year, decimal TaxTenThousandYuan);

/// <summary>登记实缴税收: what a tenant paid in a calendar year, in 10,000 yuan, by the tax bureau's paper. Stated again for a year, it replaces what was said before.</summary>
public sealed record StateTenantTax(int Year, decimal TaxTenThousandYuan, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<StateTenantTax>
    {
        public Validator()
        {
            RuleFor(c => c.Year).InclusiveBetween(1990, 2150);
            RuleFor(c => c.TaxTenThousandYuan).InclusiveBetween(0, 100_000_000).PrecisionScale(16, 6, ignoreTrailingZeros: true);
        }
    }
}

public static class StateTenantTaxEndpoint
{
    public static Task<Timeline<TenantTaxes>?> LoadAsync(string uscc, IQuerySession session, CancellationToken ct) =>
        session.TimelineAsync<TenantTaxes>(TenantTaxes.IdOf(session.TenantId, uscc), ct);

    public static ProblemDetails Validate(string uscc) =>
        Uscc.Check(ChineseText.Code(uscc)).Severity == Domain.Severity.Error ? CommonProblems.Of(StatusCodes.Status404NotFound) : WolverineContinue.NoProblems;

    [ForRoles(Roles.Park, Roles.Planner)]
    [WolverinePost("/api/factories/tenants/{uscc}/taxes")]
    public static (Recorded, AlsoIn) Post(StateTenantTax command, string uscc, Timeline<TenantTaxes>? taxes, ClaimsPrincipal user) => (
        new((taxes?.Version ?? 0) + 1),
        new(TenantTaxes.IdOf(user.Tenant(), uscc), taxes?.Version ?? 0,
            new TenantTaxStated(ChineseText.Code(uscc), command.Year, command.TaxTenThousandYuan, command.EffectiveOn, command.DocumentNumber)));
}
