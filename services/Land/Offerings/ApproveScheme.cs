using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Land.Preparation;
using ParkPlatform.Land.Rules;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Land.Offerings;

/// <summary>
/// 登记方案批准 (城市房地产管理法 art. 12): the county government has approved the scheme. The land must be net (409 <c>not-net-land</c>), have planning conditions (409
/// <c>no-planning-conditions</c>), be held by nobody and be in no other offering; its approvals must not have lapsed; and the limits of the scheme hold on this
/// day too.
/// </summary>
public sealed record ApproveScheme(string ApprovedBy, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<ApproveScheme>
    {
        public Validator() => RuleFor(c => c.ApprovedBy).NotEmpty().MaximumLength(CommonRules.LongestName);
    }
}

/// <summary>The offering's version, and the lowest lawful price with its reasons.</summary>
public sealed record SchemeIsApproved(long Version, FloorPrice? Floor);

public static class ApproveSchemeEndpoint
{
    public static async Task<(ParcelOffered, VersionedRules)> LoadAsync(Timeline<Offering> offering, IQuerySession session, CancellationToken ct) =>
        (await ParcelOffered.LoadAsync(offering, session, ct), await LandRules.LoadAsync(session, ct));

    public static ProblemDetails Validate(ApproveScheme command, Timeline<Offering> offering, ParcelOffered offered, VersionedRules rules, Texts texts)
    {
        if (offering.At(command.EffectiveOn) is not { } scheme) return Refusals.Of(new Refusal("offering-not-proposed-yet", command.EffectiveOn));
        if (offered.WhyNot(offering, [Decide(command, null)], OfParcel(command, offering.Id, scheme)) is { } refusal) return Refusals.Of(refusal);
        var land = offered.Parcel.At(command.EffectiveOn)!;
        return Refusals.Unless(ApprovalLapse.WhyNot(offered.Parcel, command.EffectiveOn, rules)
            ?? SchemeRules.WhyNot(scheme.Terms, land.LandUse, land.AreaSquareMetres, rules, command.EffectiveOn, texts));
    }

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/land/offerings/{offeringId}/approval")]
    public static (SchemeIsApproved, OfferingSchemeApproved, AlsoIn) Post(
        ApproveScheme command, [WriteModel("offeringId")] Timeline<Offering> offering, ParcelOffered offered, VersionedRules rules, Texts texts)
    {
        var scheme = offering.At(command.EffectiveOn)!;
        var floor = PriceFloor.Of(scheme.Terms, offered.Parcel.At(command.EffectiveOn)!.AreaSquareMetres, rules, command.EffectiveOn, texts);
        return (new(offering.Version + 1, floor), Decide(command, floor), offered.Also(OfParcel(command, offering.Id, scheme)));
    }

    private static OfferingSchemeApproved Decide(ApproveScheme command, FloorPrice? floor) =>
        new(command.ApprovedBy, floor?.YuanPerSquareMetre, command.EffectiveOn, command.DocumentNumber);

    private static ParcelOfferingApproved OfParcel(ApproveScheme command, Guid offering, Offering scheme) => new(
        offering, scheme.Terms.Method, scheme.Terms.TermYears, scheme.Terms.LeaseYears, scheme.Terms.Grantee, scheme.Terms.StartPriceYuan, command.EffectiveOn,
        command.DocumentNumber);
}
