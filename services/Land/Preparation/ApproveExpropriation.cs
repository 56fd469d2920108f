using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Land.Parcels;
using ParkPlatform.Land.Rules;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Land.Preparation;

/// <summary>
/// 登记征收批准 (土地管理法 art. 46): by the State Council if there is permanent basic farmland in it, or more arable or other land than the province may approve (409
/// <c>wrong-organ</c>). The expropriation has to be announced within so many working days; the approval lapses if nothing comes of it.
/// </summary>
public sealed record ApproveExpropriation(
    ApprovingOrgan ApprovedBy, Area ArableSquareMetres, Area OtherSquareMetres, bool IncludesBasicFarmland, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<ApproveExpropriation>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.ArableSquareMetres).Must(a => a >= Area.Zero && a <= Limits.LargestParcel).WithText(texts, "invalid.area-from-zero");
            RuleFor(c => c.OtherSquareMetres).Must(a => a >= Area.Zero && a <= Limits.LargestParcel).WithText(texts, "invalid.area-from-zero");
            RuleFor(c => c.ApprovedBy).NotEqual(ApprovingOrgan.City).WithText(texts, "invalid.expropriation-by-city");
        }
    }

    public LandExpropriationApproved ToEvent() => new(ApprovedBy, ArableSquareMetres, OtherSquareMetres, IncludesBasicFarmland, EffectiveOn, DocumentNumber);
}

/// <summary>201: when the expropriation has to be announced, and when the approval lapses.</summary>
public sealed record ApprovalIsRecorded(long Version, IReadOnlyList<Deadline> Deadlines, RuleReference Rule);

public static class ApproveExpropriationEndpoint
{
    public static Task<VersionedRules> LoadAsync(IQuerySession session, CancellationToken ct) => LandRules.LoadAsync(session, ct);

    public static ProblemDetails Validate(ApproveExpropriation command, Timeline<Parcel> parcel, VersionedRules rules)
    {
        var limits = rules.On(LandRules.Approvals, command.EffectiveOn);
        var needsStateCouncil = command.IncludesBasicFarmland
            || command.ArableSquareMetres > Area.FromHectares(limits["stateCouncilArableHectares"])
            || command.OtherSquareMetres > Area.FromHectares(limits["stateCouncilOtherHectares"]);
        return needsStateCouncil && command.ApprovedBy != ApprovingOrgan.StateCouncil ? Refusals.WrongOrgan() : Lifecycle.Check(parcel, command.ToEvent());
    }

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/land/parcels/{parcelId}/expropriation-approval")]
    public static (ApprovalIsRecorded, LandExpropriationApproved) Post(
        ApproveExpropriation command, [WriteModel("parcelId")] Timeline<Parcel> parcel, VersionedRules rules, Texts texts)
    {
        var rule = rules.On(LandRules.Approvals, command.EffectiveOn);
        return (
            new(
                parcel.Version + 1,
                [
                    rule.Period("expropriationNoticeWorkingDays")
                        .From(command.EffectiveOn, WorkingCalendar.Official, texts["deadline.expropriation-notice"], texts["trigger.approval"]),
                    ApprovalLapse.Of(command.EffectiveOn, rules, texts["approval.expropriation"], texts),
                ],
                rule.On(command.EffectiveOn)),
            command.ToEvent());
    }
}
