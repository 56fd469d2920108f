using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Land.Preparation;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Land.Quotas;

/// <summary>撤回批次: gives up what was held for a batch that has not been approved; it can be used for others again.</summary>
public sealed record ReleaseQuota(string Batch, EquatableArray<Guid> ParcelIds, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<ReleaseQuota>
    {
        public Validator() => RuleFor(c => c.Batch).NotEmpty().MaximumLength(CommonRules.LongestCode);
    }
}

public static class ReleaseQuotaEndpoint
{
    public static Task<ParcelsOfBatch> LoadAsync(ReleaseQuota command, IQuerySession session, CancellationToken ct) =>
        ParcelsOfBatch.LoadAsync(session, command.ParcelIds, ct);

    public static ProblemDetails Validate(ReleaseQuota command, Timeline<QuotaAccount> account, ParcelsOfBatch parcels) =>
        BatchRules.WhyNot(account, command.Batch, command.ParcelIds, command.EffectiveOn, parcels)
            ?? Refusals.Unless(QuotaRules.WhyNot(account, Decide(command)));

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/land/quota-accounts/{accountId}/releases")]
    public static (Recorded, QuotaReleased, AlsoIn) Post(
        ReleaseQuota command, [WriteModel("accountId")] Timeline<QuotaAccount> account, ParcelsOfBatch parcels) =>
    (
        new(account.Version + 1),
        Decide(command),
        new AlsoIn([.. command.ParcelIds.Select(id => parcels.Also(id, Unassigned(command, account)))]));

    private static QuotaUnassigned Unassigned(ReleaseQuota command, Timeline<QuotaAccount> account) =>
        new(account.Id, command.Batch, command.EffectiveOn, command.DocumentNumber);

    private static QuotaReleased Decide(ReleaseQuota command) => new(command.Batch, command.EffectiveOn, command.DocumentNumber);
}

internal static class BatchRules
{
    /// <summary>The batch is waiting for its approval on that day, and these are its parcels, no others.</summary>
    public static ProblemDetails? WhyNot(Timeline<QuotaAccount> account, string batch, IEnumerable<Guid> parcelIds, DateOnly on, ParcelsOfBatch parcels)
    {
        if (account.At(on)?.Batch(batch) is not { Approval: null } waiting || account.Periods[^1].State.Batch(batch) is not { Approval: null })
            return Refusals.NoSuchBatch(batch, on);
        var given = parcelIds.ToHashSet();
        if (!given.SetEquals(waiting.Parcels.Select(p => p.ParcelId))) return Refusals.NotTheBatchsParcels(waiting);
        return given.FirstOrDefault(id => parcels.Find(id) is null) is var missing && missing != Guid.Empty ? Refusals.NoSuchParcel(missing) : null;
    }
}
