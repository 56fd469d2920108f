using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Land.Offerings;
using ParkPlatform.Land.Parcels;
using ParkPlatform.Land.Rules;
using Wolverine;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Land.LandContracts;

/// <summary>登记续期申请: the holder asks for more years, at the latest a year before the term is over (城市房地产管理法 art. 22; 409 <c>renewal-too-late</c>).</summary>
public sealed record ApplyForRenewal(DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<ApplyForRenewal>;

    public RenewalAppliedFor ToEvent() => new(EffectiveOn, DocumentNumber);
}

public static class ApplyForRenewalEndpoint
{
    public static Task<VersionedRules> LoadAsync(IQuerySession session, CancellationToken ct) => LandRules.LoadAsync(session, ct);

    public static ProblemDetails Validate(ApplyForRenewal command, Timeline<Parcel> parcel, VersionedRules rules) =>
        parcel.At(command.EffectiveOn)?.TermUntil is { } last && LastDay(last, rules, command.EffectiveOn) is var latest && command.EffectiveOn > latest
            ? Refusals.Of(new Refusal("renewal-too-late", latest, last))
            : Lifecycle.Check(parcel, command.ToEvent());

    [ForRoles(Roles.Bureau, Roles.Park)]
    [WolverinePost("/api/land/parcels/{parcelId}/renewal-application")]
    public static (Recorded, RenewalAppliedFor) Post(ApplyForRenewal command, [WriteModel("parcelId")] Timeline<Parcel> parcel) =>
        (new(parcel.Version + 1), command.ToEvent());

    /// <summary>The last day on which one can apply. Counted back from the end of the term: a day off moves nothing.</summary>
    internal static DateOnly LastDay(DateOnly termUntil, VersionedRules rules, DateOnly on) =>
        termUntil.AddYearsCivil(-rules.On(LandRules.Renewals, on).Whole("applyYearsBefore"));
}

/// <summary>
/// 续期: a new contract for more years, which follow the old ones. It needs an application in time; the years may not be more than the law allows for such land.
/// Yuan.
/// </summary>
public sealed record RenewRight(
    string ContractNumber, int TermYears, Yuan PriceYuan, EquatableArray<Instalment> Instalments, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<RenewRight>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.ContractNumber).NotEmpty().MaximumLength(CommonRules.LongestCode);
            RuleFor(c => c.TermYears).InclusiveBetween(1, 70);
            RuleFor(c => c.PriceYuan).IsAmount();
            RuleFor(c => c.Instalments).AddUpTo(c => c.PriceYuan, texts);
        }
    }

    public RightRenewed ToEvent(DateOnly termUntil) =>
        new(ContractNumber, TermYears, termUntil.AddYearsCivil(TermYears), PriceYuan, Instalments, EffectiveOn, DocumentNumber);
}

public static class RenewRightEndpoint
{
    public static Task<VersionedRules> LoadAsync(IQuerySession session, CancellationToken ct) => LandRules.LoadAsync(session, ct);

    public static ProblemDetails Validate(RenewRight command, Timeline<Parcel> parcel, VersionedRules rules)
    {
        if (parcel.At(command.EffectiveOn) is not { Grant: { } grant, TermUntil: { } last } land)
            return Lifecycle.Check(parcel, new RenewalAppliedFor(command.EffectiveOn, command.DocumentNumber));
        return Refusals.Unless(
            SchemeRules.OfYears(grant.Method, command.TermYears, null, false, land.IsIndustrial, rules, command.EffectiveOn)
                ?? Lifecycle.WhyNot(parcel, command.ToEvent(last)));
    }

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/land/parcels/{parcelId}/renewal")]
    public static (Recorded, RightRenewed, OutgoingMessages) Post(RenewRight command, [WriteModel("parcelId")] Timeline<Parcel> parcel, TimeProvider clock)
    {
        var renewed = command.ToEvent(parcel.At(command.EffectiveOn)!.TermUntil!.Value);
        return (new(parcel.Version + 1), renewed, [.. Tell.OfAll(parcel, [renewed], clock.GetUtcNow())]);
    }
}
