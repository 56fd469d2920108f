using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Land.Parcels;
using ParkPlatform.Land.Preparation;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Land.Quotas;

/// <summary>A parcel of the batch, and how much of it is to be converted.</summary>
public sealed record ReservedParcel(Guid ParcelId, Area AreaSquareMetres);

/// <summary>
/// 批次预留指标: holds quota for the parcels of a batch until its conversion is approved. A parcel is in one batch; no more is held than the account has on this day
/// and every later one (409 <c>quota-not-enough</c>). Square metres.
/// </summary>
public sealed record ReserveQuota(string Batch, EquatableArray<ReservedParcel> Parcels, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<ReserveQuota>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.Batch).NotEmpty().MaximumLength(CommonRules.LongestCode);
            RuleFor(c => c.Parcels).Must(p => p.Count is > 0 and <= Limits.ParcelsOfABatch && p.DistinctBy(x => x.ParcelId).Count() == p.Count)
                .WithText(texts, "invalid.batch-parcels");
            RuleForEach(c => c.Parcels).ChildRules(p => p.RuleFor(x => x.AreaSquareMetres).Must(QuotaArea.IsSome).WithText(texts, "invalid.area"));
        }
    }

    public QuotaReserved ToEvent(ParcelsOfBatch parcels) =>
        new(Batch, [.. Parcels.Select(p => new BatchParcel(p.ParcelId, parcels[p.ParcelId].Now().Code, p.AreaSquareMetres))], EffectiveOn, DocumentNumber);
}

public static class ReserveQuotaEndpoint
{
    public static Task<ParcelsOfBatch> LoadAsync(ReserveQuota command, IQuerySession session, CancellationToken ct) =>
        ParcelsOfBatch.LoadAsync(session, command.Parcels.Select(p => p.ParcelId), ct);

    public static ProblemDetails Validate(ReserveQuota command, Timeline<QuotaAccount> account, ParcelsOfBatch parcels)
    {
        if (account.Periods.Any(p => p.State.Batch(command.Batch) is not null)) return Refusals.BatchReservedBefore(command.Batch);
        foreach (var (id, area) in command.Parcels.Select(p => (p.ParcelId, p.AreaSquareMetres)))
        {
            if (parcels.Find(id) is not { } parcel) return Refusals.NoSuchParcel(id);
            if (Lifecycle.WhyNot(parcel, Assigned(command, account, area)) is { } refusal) return Refusals.Of(refusal);
            if (parcel.At(command.EffectiveOn) is { } land && area > land.AreaSquareMetres) return Refusals.MoreThanTheParcel(land, area);
        }
        return Refusals.Unless(QuotaRules.WhyNot(account, command.ToEvent(parcels)));
    }

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/land/quota-accounts/{accountId}/reservations")]
    public static (Recorded, QuotaReserved, AlsoIn) Post(
        ReserveQuota command, [WriteModel("accountId")] Timeline<QuotaAccount> account, ParcelsOfBatch parcels) =>
    (
        new(account.Version + 1),
        command.ToEvent(parcels),
        new AlsoIn([.. command.Parcels.Select(p => parcels.Also(p.ParcelId, Assigned(command, account, p.AreaSquareMetres)))]));

    private static QuotaAssigned Assigned(ReserveQuota command, Timeline<QuotaAccount> account, Area area) =>
        new(account.Id, command.Batch, area, command.EffectiveOn, command.DocumentNumber);
}
