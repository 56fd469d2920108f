using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Land.Rules;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Land.Quotas;

/// <summary>登记指标下达: quota that came from above, by the annual plan or directly for a key project. Square metres.</summary>
public sealed record AllotQuota(AllotmentKind Kind, Area AreaSquareMetres, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<AllotQuota>
    {
        public Validator(Texts texts) => RuleFor(c => c.AreaSquareMetres).Must(QuotaArea.IsSome).WithText(texts, "invalid.area");
    }
}

public static class AllotQuotaEndpoint
{
    public static ProblemDetails Validate(AllotQuota command, Timeline<QuotaAccount> account) => Refusals.Unless(QuotaRules.WhyNot(account, Decide(command)));

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/land/quota-accounts/{accountId}/allotments")]
    public static (Recorded, QuotaAllotted) Post(AllotQuota command, [WriteModel("accountId")] Timeline<QuotaAccount> account) =>
        (new(account.Version + 1), Decide(command));

    private static QuotaAllotted Decide(AllotQuota command) => new(command.Kind, command.AreaSquareMetres, command.EffectiveOn, command.DocumentNumber);
}

/// <summary>增存挂钩: stock land was disposed of, and earns quota; how much is a rule of the day. Square metres.</summary>
public sealed record EarnQuota(Area DisposedSquareMetres, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<EarnQuota>
    {
        public Validator(Texts texts) => RuleFor(c => c.DisposedSquareMetres).Must(QuotaArea.IsSome).WithText(texts, "invalid.area");
    }
}

/// <summary>How much was earned, and by which rule.</summary>
public sealed record QuotaIsEarned(long Version, Area AreaSquareMetres, decimal Share, RuleReference Rule);

public static class EarnQuotaEndpoint
{
    public static Task<VersionedRules> LoadAsync(IQuerySession session, CancellationToken ct) => LandRules.LoadAsync(session, ct);

    public static ProblemDetails Validate(EarnQuota command, Timeline<QuotaAccount> account, VersionedRules rules) =>
        Refusals.Unless(QuotaRules.WhyNot(account, Decide(command, rules)));

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/land/quota-accounts/{accountId}/stock-rewards")]
    public static (QuotaIsEarned, QuotaEarned) Post(EarnQuota command, [WriteModel("accountId")] Timeline<QuotaAccount> account, VersionedRules rules)
    {
        var earned = Decide(command, rules);
        return (
            new(account.Version + 1, earned.AreaSquareMetres, earned.Share, rules.On(LandRules.QuotaRewards, command.EffectiveOn).On(command.EffectiveOn)),
            earned);
    }

    private static QuotaEarned Decide(EarnQuota command, VersionedRules rules)
    {
        var rule = rules.On(LandRules.QuotaRewards, command.EffectiveOn);
        var share = rule["disposedShare"];
        return new(
            command.DisposedSquareMetres, share, rule.Edition, (command.DisposedSquareMetres * share).Rounded(), command.EffectiveOn, command.DocumentNumber);
    }
}

/// <summary>登记指标退回: given back to the level above. Square metres.</summary>
public sealed record ReturnQuota(Area AreaSquareMetres, string Reason, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<ReturnQuota>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.AreaSquareMetres).Must(QuotaArea.IsSome).WithText(texts, "invalid.area");
            RuleFor(c => c.Reason).NotEmpty().MaximumLength(CommonRules.LongestText);
        }
    }
}

public static class ReturnQuotaEndpoint
{
    public static ProblemDetails Validate(ReturnQuota command, Timeline<QuotaAccount> account) => Refusals.Unless(QuotaRules.WhyNot(account, Decide(command)));

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/land/quota-accounts/{accountId}/returns")]
    public static (Recorded, QuotaReturned) Post(ReturnQuota command, [WriteModel("accountId")] Timeline<QuotaAccount> account) =>
        (new(account.Version + 1), Decide(command));

    private static QuotaReturned Decide(ReturnQuota command) => new(command.AreaSquareMetres, command.Reason, command.EffectiveOn, command.DocumentNumber);
}

/// <summary>登记指标作废: not used within its time. Square metres.</summary>
public sealed record ExpireQuota(Area AreaSquareMetres, string Reason, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<ExpireQuota>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.AreaSquareMetres).Must(QuotaArea.IsSome).WithText(texts, "invalid.area");
            RuleFor(c => c.Reason).NotEmpty().MaximumLength(CommonRules.LongestText);
        }
    }
}

public static class ExpireQuotaEndpoint
{
    public static ProblemDetails Validate(ExpireQuota command, Timeline<QuotaAccount> account) => Refusals.Unless(QuotaRules.WhyNot(account, Decide(command)));

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/land/quota-accounts/{accountId}/expiries")]
    public static (Recorded, QuotaExpired) Post(ExpireQuota command, [WriteModel("accountId")] Timeline<QuotaAccount> account) =>
        (new(account.Version + 1), Decide(command));

    private static QuotaExpired Decide(ExpireQuota command) => new(command.AreaSquareMetres, command.Reason, command.EffectiveOn, command.DocumentNumber);
}
