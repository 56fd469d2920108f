using System.Security.Claims;
using FluentValidation;
using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Factories.Buildings;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.History;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;

namespace ParkPlatform.Factories.Relief;

/// <summary>
/// 发布减租政策: a policy, or a new version of it, from <c>effectiveOn</c> on. Runs that were done under an earlier version stay as they were: each keeps the wording it was
/// done under.
/// </summary>
/// <param name="Owners">Whose buildings; empty for all.</param>
/// <param name="Sizes">Which sizes; empty for all.</param>
/// <param name="Window">Rent due on one of these days counts.</param>
/// <param name="PassThrough">Whether it has to reach the actual user through sub-lets.</param>
public sealed record PublishReliefPolicy(
    string Code, string Title, EquatableArray<OwnerKind> Owners, SectorScope Sector, EquatableArray<FirmSize> Sizes, int Months, DateRange Window, string? Evidence,
    Yuan? BudgetYuan, bool PassThrough, string Source, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<PublishReliefPolicy>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.Code).Must(Codes.AreWellFormed).WithText(texts, "invalid.code");
            RuleFor(c => c.Title).NotEmpty().MaximumLength(CommonRules.LongestName);
            RuleForEach(c => c.Owners).IsInEnum();
            RuleFor(c => c.Sector).IsInEnum();
            RuleForEach(c => c.Sizes).IsInEnum();
            RuleFor(c => c.Months).InclusiveBetween(1, 36);
            RuleFor(c => c.Evidence).MaximumLength(CommonRules.LongestText);
            RuleFor(c => c.BudgetYuan).IsAmount();
            RuleFor(c => c.Source).NotEmpty().MaximumLength(CommonRules.LongestText);
        }
    }

    public ReliefPolicyPublished ToEvent() => new(
        ChineseText.Code(Code), Title, Owners, Sector, Sizes, Months, Window, Evidence, BudgetYuan, PassThrough, Source, EffectiveOn, DocumentNumber);
}

/// <summary>201: the policy and its version.</summary>
public sealed record ReliefPolicyIsPublished(string Code, long Version) : Created($"/api/factories/relief-policies/{Code}");

public static class PublishReliefPolicyEndpoint
{
    public static async Task<LoadedPolicy> LoadAsync(PublishReliefPolicy command, IQuerySession session, CancellationToken ct) =>
        await ReliefPolicies.LoadAsync(session, command.Code, ct);

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/factories/relief-policies")]
    public static (ReliefPolicyIsPublished, AlsoIn) Post(PublishReliefPolicy command, LoadedPolicy policy) => (
        new(ChineseText.Code(command.Code), policy.Versions.Version + 1), new(policy.Versions.Id, policy.Versions.Version, command.ToEvent()));
}

/// <summary>A policy's versions, those that came with the platform among them.</summary>
public sealed record LoadedPolicy(Timeline<ReliefPolicy> Versions);

internal static class ReliefPolicies
{
    public static async Task<LoadedPolicy> LoadAsync(IQuerySession session, string code, CancellationToken ct)
    {
        var id = ReliefPolicy.IdOf(session.TenantId, code);
        var events = await session.Events.FetchStreamAsync(id, token: ct);
        return new(events.Aggregate(ReliefPolicy.FirstVersions(id, code), (timeline, e) => timeline.Record(e)));
    }
}

public static class GetReliefPolicyEndpoint
{
    /// <summary>减租政策 as worded on a day; the national rule of 2022 came with the platform.</summary>
    [ForEverybody]
    [WolverineGet("/api/factories/relief-policies/{code}")]
    public static async Task<ReliefPolicy?> Get(string code, [AsParameters] AsOfQuery query, IQuerySession session, TimeProvider clock, CancellationToken ct) =>
        (await ReliefPolicies.LoadAsync(session, code, ct)).Versions.KnownAt(query.Known(clock)).At(query.Day(clock));
}

public static class GetReliefPolicyHistoryEndpoint
{
    /// <summary>减租政策履历: who published which version, when, by which paper.</summary>
    [ForEverybody]
    [WolverineGet("/api/factories/relief-policies/{code}/history")]
    public static async Task<IReadOnlyList<HistoryEntry>?> Get(string code, ClaimsPrincipal user, IQuerySession session, Texts texts, CancellationToken ct) =>
        await session.HistoryAsync(ReliefPolicy.IdOf(user.Tenant(), code), texts, user, ct) ?? (ChineseText.Code(code) == ReliefPolicy.National2022 ? [] : null);
}
