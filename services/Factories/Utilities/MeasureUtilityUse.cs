using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;

namespace ParkPlatform.Factories.Utilities;

/// <summary>登记实际用量: the highest load that was measured of a building's or a zone's utility, from a day to <c>effectiveOn</c>, both included; in the utility's unit.</summary>
/// <param name="Building">Id or code; or else a zone.</param>
public sealed record MeasureUtilityUse(
    string? Building, string? Zone, Utility Utility, decimal Peak, DateOnly From, DateOnly EffectiveOn, string DocumentNumber) : IUtilityStep
{
    public sealed class Validator : UtilityStepValidator<MeasureUtilityUse>
    {
        public Validator(Texts texts) : base(texts)
        {
            RuleFor(c => c.Peak).InclusiveBetween(0, Limits.LargestCapacity);
            RuleFor(c => c.From).IsDay();
            RuleFor(c => c.EffectiveOn).Must((c, to) => c.From <= to).WithText(texts, "invalid.ends-before-it-starts");
        }
    }
}

public static class MeasureUtilityUseEndpoint
{
    public static Task<AccountOfUtility> LoadAsync(MeasureUtilityUse command, IQuerySession session, CancellationToken ct) =>
        AccountOfUtility.LoadAsync(session, command.Building, command.Zone, command.Utility, ct);

    public static ProblemDetails Validate(MeasureUtilityUse command, AccountOfUtility account) => UtilityRules.Check(account, command);

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/factories/utilities/uses")]
    public static (UtilityIsEntered, AlsoIn) Post(MeasureUtilityUse c, AccountOfUtility account) => (
        new(account.Id, account.Version + 1), account.Enter(new UtilityUseMeasured(account.Place!, c.Utility, c.Peak, c.From, c.EffectiveOn, c.DocumentNumber)));
}
