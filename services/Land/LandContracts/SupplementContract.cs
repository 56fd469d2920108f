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
using Wolverine;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Land.LandContracts;

/// <summary>
/// 签订补充协议: from the day of signing, other dates or another price. A new commencement lies at most so far ahead: of the day of signing where the government or
/// nature caused the delay, of the date that was agreed where the holder asks (409 <c>extension-too-long</c>); and not twice for the same cause (409
/// <c>extended-before</c>). The old dates stay true of the days before.
/// </summary>
/// <param name="Instalments">With a new price: how it is paid.</param>
public sealed record SupplementContract(
    SupplementCause Cause, string Reason, DateOnly? AgreedDelivery, DateOnly? AgreedCommencement, DateOnly? AgreedCompletion, Yuan? PriceYuan,
    EquatableArray<Instalment> Instalments, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<SupplementContract>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.Reason).NotEmpty().MaximumLength(CommonRules.LongestText);
            RuleFor(c => c.AgreedDelivery).IsDay();
            RuleFor(c => c.AgreedCommencement).IsDay();
            RuleFor(c => c.AgreedCompletion).IsDay();
            RuleFor(c => c.AgreedCompletion).Must((c, completion) => c.AgreedCommencement <= completion)
                .When(c => c is { AgreedCommencement: not null, AgreedCompletion: not null }).WithText(texts, "invalid.completion-before-commencement");
            RuleFor(c => c.PriceYuan).IsAmount();
            RuleFor(c => c.Instalments).AddUpTo(c => c.PriceYuan, texts);
            RuleFor(c => c.Reason)
                .Must((c, _) => c.AgreedDelivery is not null || c.AgreedCommencement is not null || c.AgreedCompletion is not null || c.PriceYuan is not null)
                .WithText(texts, "invalid.supplement-says-nothing");
        }
    }

    public ContractSupplemented ToEvent() =>
        new(Cause, Reason, AgreedDelivery, AgreedCommencement, AgreedCompletion, PriceYuan, Instalments, EffectiveOn, DocumentNumber);
}

public static class SupplementContractEndpoint
{
    public static Task<VersionedRules> LoadAsync(IQuerySession session, CancellationToken ct) => LandRules.LoadAsync(session, ct);

    public static ProblemDetails Validate(SupplementContract command, Timeline<Parcel> parcel, VersionedRules rules)
    {
        if (Lifecycle.WhyNot(parcel, command.ToEvent()) is { } refusal) return Refusals.Of(refusal);
        if (command.AgreedCommencement is not { } start) return WolverineContinue.NoProblems;

        var agreed = parcel.At(command.EffectiveOn)!.Grant!.AgreedCommencement;
        if (start > agreed && parcel.As<Contract>().At(command.EffectiveOn)!.Supplements.Any(s => s.Cause == command.Cause))
            return Refusals.Of(new Refusal("extended-before", command.Cause.ToString()));
        var latest = (command.Cause == SupplementCause.Holder ? agreed ?? command.EffectiveOn : command.EffectiveOn)
            .AddYearsCivil(rules.On(LandRules.Contracts, command.EffectiveOn).Whole("extensionYearsMax"));
        return start > latest ? Refusals.Of(new Refusal("extension-too-long", start, latest)) : WolverineContinue.NoProblems;
    }

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/land/parcels/{parcelId}/supplements")]
    public static (Recorded, ContractSupplemented, OutgoingMessages) Post(
        SupplementContract command, [WriteModel("parcelId")] Timeline<Parcel> parcel, TimeProvider clock)
    {
        var supplemented = command.ToEvent();
        return (new(parcel.Version + 1), supplemented, [.. Tell.OfAll(parcel, [supplemented], clock.GetUtcNow())]);
    }
}
