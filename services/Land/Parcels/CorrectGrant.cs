using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using Wolverine;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Land.Parcels;

/// <summary>
/// 更正供地信息: what the register says about a grant was wrong, or not known, such as the credit code of a holder that a published list only names. The entry stays;
/// this one takes its place. Only a grant that stands can be corrected (409 <c>nothing-to-correct</c>); a holder who would hold the land on days of somebody
/// else's is refused.
/// </summary>
/// <param name="Corrects">The version of the entry, as the history shows it.</param>
public sealed record CorrectGrant(
    long Corrects, string Reason, Holder? Holder, SupplyMethod Method, string? ContractNumber, string? SupervisionNumber, DateOnly? ContractDate,
    int? TermYears, Yuan? PriceYuan, EquatableArray<Instalment> Instalments, DateOnly? AgreedDelivery, DateOnly? AgreedCommencement,
    DateOnly? AgreedCompletion, DateOnly EffectiveOn, string DocumentNumber) : IGrantTerms
{
    public sealed class Validator : AbstractValidator<CorrectGrant>
    {
        public Validator(Texts texts)
        {
            Include(new GrantTermsValidator(texts));
            RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
        }
    }

    /// <param name="entry">The entry that is corrected: what came with an offering stays so.</param>
    public LandGrantCorrected ToEvent(IGrantTerms entry) => new(
        Corrects, Reason, Holder, Method, ContractNumber, SupervisionNumber, ContractDate, TermYears, PriceYuan, Instalments,
        AgreedDelivery, AgreedCommencement, AgreedCompletion, EffectiveOn, DocumentNumber, entry.LeaseYears, entry.OfferingId);
}

public static class CorrectGrantEndpoint
{
    public static ProblemDetails Validate(CorrectGrant command, Timeline<Parcel> parcel)
    {
        if (EntryOf(command, parcel) is null) return Refusals.NothingToCorrect(command.Corrects);
        if (parcel.At(command.EffectiveOn) is null) return Refusals.NotRegisteredYet(parcel.Now().Code, command.EffectiveOn);

        // A grant that begins earlier than it did must not reach into the time of the holder before.
        var grants = parcel.GrantEntries().ToArray();
        var place = Array.FindIndex(grants, g => g.Source.Version == command.Corrects);
        var before = place > 0 ? parcel.Periods.LastOrDefault(
            p => p.State.Grant is not null && p.From < grants[place].From && p.Until is { } until && until > command.EffectiveOn) : null;
        return before is null ? WolverineContinue.NoProblems : Refusals.AlreadyHeld(before.State, before.From);
    }

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/land/parcels/{parcelId}/grant-corrections")]
    public static (Recorded, LandGrantCorrected, OutgoingMessages) Post(
        CorrectGrant command, [WriteModel("parcelId")] Timeline<Parcel> parcel, TimeProvider clock)
    {
        var corrected = command.ToEvent(EntryOf(command, parcel)!);
        return (
            new(parcel.Version + 1),
            corrected,
            [Tell.Allocated(parcel.Id, parcel.Version + 1, command.Corrects, parcel.At(command.EffectiveOn)!, corrected, clock.GetUtcNow())]);
    }

    // Only what was supplied: a transfer's terms are those of the grant that it goes back to.
    private static IGrantTerms? EntryOf(CorrectGrant command, Timeline<Parcel> parcel) => parcel.Entries
        .FirstOrDefault(
            e => e.Source == new Source(parcel.Id, command.Corrects) && e.Event is LandGranted or LandGrantCorrected
            && parcel.Stands(e.Source))?.Event as IGrantTerms;
}
