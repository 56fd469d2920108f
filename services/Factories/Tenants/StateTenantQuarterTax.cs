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

/// <summary>季度入库税收: what a tenant paid in a quarter, in 10,000 yuan; nought is a sign that it does not work.</summary>
public sealed record TenantQuarterTaxStated(string Uscc, int Year, int Quarter, decimal TaxTenThousandYuan, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>The tax of a quarter, 1 to 4, in 10,000 yuan.</summary>
public sealed record QuarterTax(int Year, int Quarter, decimal TaxTenThousandYuan);

/// <summary>
/// 登记季度税收: what a tenant paid in a quarter, in 10,000 yuan, by the tax bureau's paper; the year's figure is stated by itself. Stated again for a quarter, it replaces what was
/// said before.
/// </summary>
/// <param name="Quarter">1 to 4.</param>
public sealed record StateTenantQuarterTax(int Year, int Quarter, decimal TaxTenThousandYuan, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<StateTenantQuarterTax>
    {
        public Validator()
        {
            RuleFor(c => c.Year).InclusiveBetween(1990, 2150);
            RuleFor(c => c.Quarter).InclusiveBetween(1, 4);
            RuleFor(c => c.TaxTenThousandYuan).InclusiveBetween(0, 100_000_000).PrecisionScale(16, 6, ignoreTrailingZeros: true);
        }
    }
}

public static class StateTenantQuarterTaxEndpoint
{
    public static Task<Timeline<TenantTaxes>?> LoadAsync(string uscc, IQuerySession session, CancellationToken ct) => StateTenantTaxEndpoint.LoadAsync(uscc, session, ct);

    public static ProblemDetails Validate(string uscc) => StateTenantTaxEndpoint.Validate(uscc);

    [ForRoles(Roles.Park, Roles.Planner)]
    [WolverinePost("/api/factories/tenants/{uscc}/quarter-taxes")]
    public static (Recorded, AlsoIn) Post(StateTenantQuarterTax command, string uscc, Timeline<TenantTaxes>? taxes, ClaimsPrincipal user) => (
        new((taxes?.Version ?? 0) + 1),
        new(TenantTaxes.IdOf(user.Tenant(), uscc), taxes?.Version ?? 0,
            new TenantQuarterTaxStated(ChineseText.Code(uscc), command.Year, command.Quarter, command.TaxTenThousandYuan, command.EffectiveOn, command.DocumentNumber)));
}
