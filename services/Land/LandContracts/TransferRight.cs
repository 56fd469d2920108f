using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Land.Lineage;
using ParkPlatform.Land.Offerings;
using ParkPlatform.Land.Parcels;
using ParkPlatform.Land.Rules;
using ParkPlatform.Land.Supervision;
using Wolverine;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Land.LandContracts;

/// <summary>
/// 转让 (城市房地产管理法 art. 38-42): the right passes to a buyer, and with it duties, promises and the idle clock. It needs the price paid, the certificate, a quarter
/// of the investment done (409 <c>not-developed-enough</c>), no seizure, the mortgagee's consent; while promises run, the park's opinion, and the buyer's
/// signature under them (409 <c>promises-not-taken-over</c>).
/// </summary>
/// <param name="DevelopedShare">完成开发投资 as a share of the whole, without the land price; proved by the paper <paramref name="DevelopmentProof"/>.</param>
/// <param name="ParkOpinion">The park's opinion (园区意见).</param>
/// <param name="SupervisionAgreement">履约监管协议 with the buyer.</param>
public sealed record TransferRight(
    Holder To, decimal DevelopedShare, string DevelopmentProof, Yuan? TransferPriceYuan, string? MortgageeConsent, string? ParkOpinion,
    string? SupervisionAgreement, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<TransferRight>
    {
        public Validator()
        {
            RuleFor(c => c.To).SetValidator(new HolderValidator());
            RuleFor(c => c.DevelopedShare).InclusiveBetween(0, 1);
            RuleFor(c => c.DevelopmentProof).IsDocumentNumber();
            RuleFor(c => c.TransferPriceYuan).IsAmount();
            RuleFor(c => c.MortgageeConsent).MaximumLength(CommonRules.LongestName);
            RuleFor(c => c.ParkOpinion).MaximumLength(CommonRules.LongestName);
            RuleFor(c => c.SupervisionAgreement).MaximumLength(CommonRules.LongestName);
        }
    }
}

public static class TransferRightEndpoint
{
    public static Task<VersionedRules> LoadAsync(IQuerySession session, CancellationToken ct) => LandRules.LoadAsync(session, ct);

    public static ProblemDetails Validate(TransferRight command, Timeline<Parcel> parcel, VersionedRules rules)
    {
        if (Encumbrances.WhyNot(parcel, command.EffectiveOn, command.MortgageeConsent) is { } refusal) return Refusals.Of(refusal);
        var land = parcel.At(command.EffectiveOn)!;
        if (command.To.Is(land.Holder)) return Refusals.Of(new Refusal("holder-already", land.Code, command.To.Name));
        if (parcel.HasLaterHolder(command.EffectiveOn) is { } later) return Refusals.AlreadyHeld(later.State, later.From);

        var needed = rules.On(LandRules.Transfers, command.EffectiveOn)["developedShareMin"];
        if (command.DevelopedShare < needed) return Refusals.Of(new Refusal("not-developed-enough", command.DevelopedShare, needed));
        if (parcel.As<SupervisionFile>().At(command.EffectiveOn) is { Commitments.Count: > 0 }
            && (Nothing(command.ParkOpinion) || Nothing(command.SupervisionAgreement)))
            return Refusals.Of(new Refusal("promises-not-taken-over", land.Code));
        return Lifecycle.Check(parcel, Decide(command, land));

        static bool Nothing(string? paper) => string.IsNullOrWhiteSpace(paper);
    }

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/land/parcels/{parcelId}/transfer")]
    public static (Recorded, Wolverine.Marten.Events, OutgoingMessages) Post(
        TransferRight command, [WriteModel("parcelId")] Timeline<Parcel> parcel, TimeProvider clock)
    {
        var events = Decide(command, parcel.At(command.EffectiveOn)!);
        return (new(parcel.Version + events.Length), [.. events], [.. Tell.OfAll(parcel, events, clock.GetUtcNow())]);
    }

    // The right leaves one holder and comes to the other with all that was agreed; what was reached stays reached.
    private static IFact[] Decide(TransferRight command, Parcel land)
    {
        var (grant, on, paper) = (land.Grant!, command.EffectiveOn, command.DocumentNumber);
        return
        [
            new LandPassedOn(grant.Holder, command.To, on, paper),
            new LandTransferred(
                command.To, grant.Method, grant.ContractNumber, grant.SupervisionNumber, grant.ContractDate, grant.TermYears, grant.PriceYuan,
                grant.Instalments, grant.AgreedDelivery, grant.AgreedCommencement, grant.AgreedCompletion, grant.PaidYuan, land.TermUntil,
                command.TransferPriceYuan, on, paper),
            .. CarryOver.Milestones(land.Milestones!, on, paper),
        ];
    }
}
