using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;

namespace ParkPlatform.Factories.Utilities;

/// <summary>
/// 登记公用设施容量: by which feeds a building or a zone is supplied from a day on, each with its capacity: power kVA, gas m³/h, water and drainage m³/d, steam t/h, telecom
/// lines. Together they are the capacity; without the largest, what is left when one fails (N-1). It may be less than what is promised: that stays, and nothing more is.
/// </summary>
/// <param name="Building">Id or code; or else a zone.</param>
public sealed record StateUtilityCapacity(
    string? Building, string? Zone, Utility Utility, EquatableArray<Feed> Feeds, DateOnly EffectiveOn, string DocumentNumber) : IUtilityStep
{
    public sealed class Validator : UtilityStepValidator<StateUtilityCapacity>
    {
        public Validator(Texts texts) : base(texts) => RuleFor(c => c.Feeds)
            .Must(f => f.Count is > 0 and <= Limits.MostFeeds && f.All(x => !string.IsNullOrWhiteSpace(x.Name) && x.Name.Length <= CommonRules.LongestCode && UtilityMeasures.IsAmount(x.Capacity))
                && f.Select(x => x.Name).Distinct().Count() == f.Count)
            .WithText(texts, "invalid.feeds");
    }
}

public static class StateUtilityCapacityEndpoint
{
    public static Task<AccountOfUtility> LoadAsync(StateUtilityCapacity command, IQuerySession session, CancellationToken ct) =>
        AccountOfUtility.LoadAsync(session, command.Building, command.Zone, command.Utility, ct);

    public static ProblemDetails Validate(StateUtilityCapacity command, AccountOfUtility account) => UtilityRules.Check(account, command);

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/factories/utilities/capacities")]
    public static (UtilityIsEntered, AlsoIn) Post(StateUtilityCapacity c, AccountOfUtility account) => (
        new(account.Id, account.Version + 1), account.Enter(new UtilityCapacityStated(account.Place!, c.Utility, c.Feeds, c.EffectiveOn, c.DocumentNumber)));
}
