using System.Security.Claims;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;

namespace ParkPlatform.Factories.Relief;

/// <summary>登记企业画像: a firm's industry by GB/T 4754 and its size by the directory of the market regulator: what policies ask about.</summary>
public sealed record StateTenantProfile(string IndustryCode, FirmSize Size, string Source, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<StateTenantProfile>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.IndustryCode).Must(code => code.Length is >= 2 and <= 4 && code.All(char.IsAsciiDigit)).WithText(texts, "invalid.industry-code");
            RuleFor(c => c.Size).IsInEnum();
            RuleFor(c => c.Source).NotEmpty().MaximumLength(CommonRules.LongestText);
        }
    }
}

public static class StateTenantProfileEndpoint
{
    public static Task<Timeline<TenantProfile>?> LoadAsync(string uscc, IQuerySession session, CancellationToken ct) =>
        session.TimelineAsync<TenantProfile>(TenantProfile.IdOf(session.TenantId, uscc), ct);

    public static ProblemDetails Validate(string uscc) =>
        Uscc.Check(ChineseText.Code(uscc)).Severity == Domain.Severity.Error ? CommonProblems.Of(StatusCodes.Status404NotFound) : WolverineContinue.NoProblems;

    [ForRoles(Roles.Park, Roles.Planner)]
    [WolverinePost("/api/factories/tenants/{uscc}/profile")]
    public static (Recorded, AlsoIn) Post(StateTenantProfile command, string uscc, Timeline<TenantProfile>? profile, ClaimsPrincipal user) => (
        new((profile?.Version ?? 0) + 1),
        new(TenantProfile.IdOf(user.Tenant(), uscc), profile?.Version ?? 0,
            new TenantProfileStated(ChineseText.Code(uscc), command.IndustryCode, command.Size, command.Source, command.EffectiveOn, command.DocumentNumber)));
}
