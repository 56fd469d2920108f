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

/// <summary>登记停供: a building's or a zone's utility failed, or was cut off. One that lasts has no end yet. Two at the same time are one (409 <c>outage-overlaps</c>).</summary>
/// <param name="Building">Id or code; or else a zone.</param>
/// <param name="Planned">计划检修.</param>
public sealed record RecordUtilityOutage(
    string? Building, string? Zone, Utility Utility, DateTimeOffset BeganAt, DateTimeOffset? EndedAt, bool Planned, string Reason, DateOnly EffectiveOn,
    string DocumentNumber) : IUtilityStep
{
    public sealed class Validator : UtilityStepValidator<RecordUtilityOutage>
    {
        public Validator(Texts texts) : base(texts)
        {
            RuleFor(c => c.Reason).NotEmpty().MaximumLength(CommonRules.LongestText);
            RuleFor(c => c.BeganAt).InclusiveBetween(new(1990, 1, 1, 0, 0, 0, TimeSpan.Zero), new(2150, 1, 1, 0, 0, 0, TimeSpan.Zero));
            RuleFor(c => c.EndedAt).Must((c, end) => end is null || c.BeganAt < end && end <= c.BeganAt.AddYears(1)).WithText(texts, "invalid.ends-before-it-starts");
        }
    }
}

/// <summary>恢复供应: an outage is over.</summary>
public sealed record EndUtilityOutage(DateTimeOffset EndedAt, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<EndUtilityOutage>
    {
        public Validator() => RuleFor(c => c.EndedAt).InclusiveBetween(new(1990, 1, 1, 0, 0, 0, TimeSpan.Zero), new(2150, 1, 1, 0, 0, 0, TimeSpan.Zero));
    }
}

/// <summary>201: the outage's id, and the account's.</summary>
public sealed record OutageIsRecorded(Guid Id, Guid AccountId, long Version) : Created("/api/factories/utilities");

public static class RecordUtilityOutageEndpoint
{
    public static Task<AccountOfUtility> LoadAsync(RecordUtilityOutage command, IQuerySession session, CancellationToken ct) =>
        AccountOfUtility.LoadAsync(session, command.Building, command.Zone, command.Utility, ct);

    public static ProblemDetails Validate(RecordUtilityOutage c, AccountOfUtility account)
    {
        if (account.Place is null) return UtilityRules.Check(account, c);
        var other = account.Now?.Outages.FirstOrDefault(o => (c.EndedAt is null || o.BeganAt < c.EndedAt) && (o.EndedAt is null || c.BeganAt < o.EndedAt));
        return other is null ? WolverineContinue.NoProblems : Refusals.OutageOverlaps(other.BeganAt);
    }

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/factories/utilities/outages")]
    public static (OutageIsRecorded, AlsoIn) Post(RecordUtilityOutage c, AccountOfUtility account)
    {
        var id = Guid.CreateVersion7();
        IFact begun = new UtilityOutageBegun(account.Place!, c.Utility, id, c.BeganAt, c.Planned, c.Reason, c.EffectiveOn, c.DocumentNumber);
        IFact[] entries = c.EndedAt is { } end ? [begun, new UtilityOutageEnded(id, end, c.EffectiveOn, c.DocumentNumber)] : [begun];
        return (new(id, account.Id, account.Version + entries.Length), new(account.Id, account.Version, [.. entries]));
    }
}

public static class EndUtilityOutageEndpoint
{
    public static async Task<AccountOfUtility> LoadAsync(Guid accountId, IQuerySession session, CancellationToken ct)
    {
        var known = await session.TimelineAsync<UtilityAccount>(accountId, ct);
        return new(known is { Periods.IsEmpty: false } ? known.Now().Place : null, accountId, known);
    }

    public static ProblemDetails Validate(EndUtilityOutage command, Guid outageId, AccountOfUtility account)
    {
        if (account.Place is null || account.Now!.Outages.FirstOrDefault(o => o.Id == outageId) is not { } outage) return CommonProblems.Of(StatusCodes.Status404NotFound);
        return outage.EndedAt is null && outage.BeganAt < command.EndedAt ? WolverineContinue.NoProblems : Refusals.OutageOverlaps(outage.BeganAt);
    }

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/factories/utilities/{accountId}/outages/{outageId}/end")]
    public static (Recorded, AlsoIn) Post(EndUtilityOutage command, Guid outageId, AccountOfUtility account) => (
        new(account.Version + 1), account.Enter(new UtilityOutageEnded(outageId, command.EndedAt, command.EffectiveOn, command.DocumentNumber)));
}
