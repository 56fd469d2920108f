using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Land.Parcels;
using ParkPlatform.Land.Preparation;
using ParkPlatform.Land.Rules;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Land.Quotas;

/// <summary>A parcel of the approved batch: how much of it is arable land, and what takes the arable land's place.</summary>
/// <param name="FarmlandOffset">占补平衡: the certificate, or the receipt of the reclamation fee.</param>
public sealed record ConvertedParcel(Guid ParcelId, Area ArableSquareMetres, bool IncludesBasicFarmland, string? FarmlandOffset);

/// <summary>
/// 登记农用地转用批准 (土地管理法 art. 44): on this day, not when the land is sold, the batch's quota is used up, for these parcels. Permanent basic farmland only the State
/// Council converts (409 <c>wrong-organ</c>); arable land must be replaced or paid for (409 <c>no-farmland-offset</c>, art. 30). The approval lapses if nothing
/// comes of it.
/// </summary>
public sealed record ApproveConversion(
    string Batch, ApprovingOrgan ApprovedBy, EquatableArray<ConvertedParcel> Parcels, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<ApproveConversion>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.Batch).NotEmpty().MaximumLength(CommonRules.LongestCode);
            RuleFor(c => c.Parcels).Must(p => p.Count is > 0 and <= Limits.ParcelsOfABatch && p.DistinctBy(x => x.ParcelId).Count() == p.Count)
                .WithText(texts, "invalid.batch-parcels");
            RuleForEach(c => c.Parcels).ChildRules(p =>
            {
                p.RuleFor(x => x.ArableSquareMetres).Must(QuotaArea.IsFromZero).WithText(texts, "invalid.area-from-zero");
                p.RuleFor(x => x.FarmlandOffset).MaximumLength(CommonRules.LongestName);
            });
        }
    }
}

public static class ApproveConversionEndpoint
{
    public static async Task<(ParcelsOfBatch, VersionedRules)> LoadAsync(ApproveConversion command, IQuerySession session, CancellationToken ct) =>
        (await ParcelsOfBatch.LoadAsync(session, command.Parcels.Select(p => p.ParcelId), ct), await LandRules.LoadAsync(session, ct));

    public static ProblemDetails Validate(ApproveConversion command, Timeline<QuotaAccount> account, ParcelsOfBatch parcels)
    {
        if (BatchRules.WhyNot(account, command.Batch, command.Parcels.Select(p => p.ParcelId), command.EffectiveOn, parcels) is { } refusal) return refusal;
        if (command.Parcels.Any(p => p.IncludesBasicFarmland) && command.ApprovedBy != ApprovingOrgan.StateCouncil) return Refusals.WrongOrgan();
        foreach (var parcel in command.Parcels)
        {
            if (parcel.ArableSquareMetres > Area.Zero && string.IsNullOrWhiteSpace(parcel.FarmlandOffset))
                return Refusals.NoFarmlandOffset(parcels[parcel.ParcelId].Now().Code);
            if (Lifecycle.WhyNot(parcels[parcel.ParcelId], Approved(command, account, parcel)) is { } why) return Refusals.Of(why);
        }
        return Refusals.Unless(QuotaRules.WhyNot(account, Decide(command)));
    }

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/land/quota-accounts/{accountId}/conversions")]
    public static (ApprovalIsRecorded, QuotaConsumed, AlsoIn) Post(
        ApproveConversion command, [WriteModel("accountId")] Timeline<QuotaAccount> account, ParcelsOfBatch parcels, VersionedRules rules, Texts texts) =>
    (
        new(
            account.Version + 1, [ApprovalLapse.Of(command.EffectiveOn, rules, texts["approval.conversion"], texts)],
            rules.On(LandRules.Approvals, command.EffectiveOn).On(command.EffectiveOn)),
        Decide(command),
        new AlsoIn([.. command.Parcels.Select(p => parcels.Also(p.ParcelId, Approved(command, account, p)))]));

    private static QuotaConsumed Decide(ApproveConversion command) => new(command.Batch, command.ApprovedBy, command.EffectiveOn, command.DocumentNumber);

    private static LandConversionApproved Approved(ApproveConversion command, Timeline<QuotaAccount> account, ConvertedParcel parcel) => new(
        account.Id, command.Batch, command.ApprovedBy,
        account.At(command.EffectiveOn)!.Batch(command.Batch)!.Parcels.First(p => p.ParcelId == parcel.ParcelId).AreaSquareMetres, parcel.ArableSquareMetres,
        parcel.IncludesBasicFarmland, parcel.FarmlandOffset, command.EffectiveOn, command.DocumentNumber);
}
