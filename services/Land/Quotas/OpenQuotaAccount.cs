using System.Globalization;
using System.Security.Claims;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using Wolverine.Http;
using Wolverine.Marten;

namespace ParkPlatform.Land.Quotas;

/// <summary>
/// 开立指标账户: of a year and a zone; without a zone, of the county as a whole. Areas in square metres. There is one for each (409
/// <c>quota-account-opened-before</c>).
/// </summary>
public sealed record OpenQuotaAccount(int Year, string? Zone, Area OpeningSquareMetres, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<OpenQuotaAccount>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.Year).InclusiveBetween(1990, 2100);
            RuleFor(c => c.Zone).MaximumLength(CommonRules.LongestCode);
            RuleFor(c => c.OpeningSquareMetres).Must(QuotaArea.IsFromZero).WithText(texts, "invalid.area-from-zero");
        }
    }
}

/// <summary>201: the account's id and version.</summary>
public sealed record QuotaAccountIsOpen(Guid Id, long Version) : Created($"/api/land/quota-accounts/{Id}");

public static class OpenQuotaAccountEndpoint
{
    public static Guid IdOf(string tenant, int year, string? zone) =>
        StableId.From(tenant, "quota-account", year.ToString(CultureInfo.InvariantCulture), zone ?? "");

    public static async Task<ProblemDetails> ValidateAsync(OpenQuotaAccount command, ClaimsPrincipal user, IQuerySession session, CancellationToken ct) =>
        await session.Events.FetchStreamStateAsync(IdOf(user.Tenant(), command.Year, command.Zone), ct) is null
            ? WolverineContinue.NoProblems
            : Refusals.QuotaAccountOpenedBefore(command.Year, command.Zone);

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/land/quota-accounts")]
    public static (QuotaAccountIsOpen, IStartStream) Post(OpenQuotaAccount command, ClaimsPrincipal user)
    {
        var id = IdOf(user.Tenant(), command.Year, command.Zone);
        return (
            new(id, 1),
            MartenOps.StartStream<Timeline<QuotaAccount>>(
                id, new QuotaAccountOpened(command.Year, command.Zone, command.OpeningSquareMetres, command.EffectiveOn, command.DocumentNumber)));
    }
}

internal static class QuotaArea
{
    public static bool IsFromZero(Area area) => area >= Area.Zero && area <= Limits.LargestQuota;

    public static bool IsSome(Area area) => area > Area.Zero && area <= Limits.LargestQuota;
}
