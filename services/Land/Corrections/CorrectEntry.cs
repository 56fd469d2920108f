using System.Security.Claims;
using System.Text.Json;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Land.Offerings;
using ParkPlatform.Land.Parcels;
using ParkPlatform.Land.Quotas;
using Wolverine;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Land.Corrections;

/// <summary>
/// 更正记录: an entry said something wrong. It is stated anew, whole, with the fields that the history shows as its <c>data</c>; the old one stays in the history.
/// Refused where a later entry would lose its ground (409 <c>leaves-misfits</c>). The preview shows beforehand what it moves.
/// </summary>
/// <param name="Corrects">The version of the entry, as the history shows it.</param>
/// <param name="Entry">All the fields of the entry, as they should have been.</param>
public sealed record CorrectEntry(long Corrects, string Reason, JsonElement Entry, string DocumentNumber)
{
    public sealed class Validator : AbstractValidator<CorrectEntry>
    {
        public Validator()
        {
            RuleFor(c => c.Reason).NotEmpty().MaximumLength(CommonRules.LongestText);
            RuleFor(c => c.DocumentNumber).IsDocumentNumber();
        }
    }
}

/// <summary>
/// 撤销记录: an entry should not have been made. It stays in the history, and is true of no day. Refused where a later entry would lose its ground (409
/// <c>leaves-misfits</c>).
/// </summary>
/// <param name="Withdraws">The version of the entry, as the history shows it.</param>
public sealed record WithdrawEntry(long Withdraws, string Reason, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<WithdrawEntry>
    {
        public Validator() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(CommonRules.LongestText);
    }

    public EntryWithdrawn ToEvent() => new(Withdraws, Reason, EffectiveOn, DocumentNumber);
}

public static class CorrectParcelEntryEndpoint
{
    public static ProblemDetails Validate(CorrectEntry command, Timeline<Parcel> parcel, ClaimsPrincipal user)
    {
        var (corrected, problem) = Correcting.Restate(parcel, command.Corrects, command.Entry, command.Reason, command.DocumentNumber);
        if (corrected is null) return problem!;
        if (!Correctable.MayBeCorrectedBy(user, corrected.Entry.Fact)) return CommonProblems.Of(403);
        return Misfits.Left(Lifecycle.NewMisfits(parcel, parcel.With(corrected)));
    }

    [ForRoles(Roles.Bureau, Roles.Park)]
    [WolverinePost("/api/land/parcels/{parcelId}/corrections")]
    public static (Recorded, EntryCorrected, OutgoingMessages) Post(CorrectEntry command, [WriteModel("parcelId")] Timeline<Parcel> parcel, TimeProvider clock)
    {
        var corrected = Correcting.Restate(parcel, command.Corrects, command.Entry, command.Reason, command.DocumentNumber).Corrected!;
        return (new(parcel.Version + 1), corrected, [.. Tell.OfAll(parcel, [corrected], clock.GetUtcNow())]);
    }
}

public static class WithdrawParcelEntryEndpoint
{
    public static ProblemDetails Validate(WithdrawEntry command, Timeline<Parcel> parcel, ClaimsPrincipal user)
    {
        if (Correcting.Standing(parcel, command.Withdraws) is not { } entry || !Correctable.CanBeWithdrawn(entry))
            return Refusals.EntryStaysAsItIs(command.Withdraws);
        if (!Correctable.MayBeCorrectedBy(user, entry.Itself())) return CommonProblems.Of(403);
        return Misfits.Left(Lifecycle.NewMisfits(parcel, parcel.With(command.ToEvent())));
    }

    [ForRoles(Roles.Bureau, Roles.Park)]
    [WolverinePost("/api/land/parcels/{parcelId}/withdrawals")]
    public static (Recorded, EntryWithdrawn, OutgoingMessages) Post(WithdrawEntry command, [WriteModel("parcelId")] Timeline<Parcel> parcel, TimeProvider clock)
    {
        var withdrawn = command.ToEvent();
        return (new(parcel.Version + 1), withdrawn, [.. Tell.OfAll(parcel, [withdrawn], clock.GetUtcNow())]);
    }
}

public static class CorrectOfferingEntryEndpoint
{
    public static ProblemDetails Validate(CorrectEntry command, Timeline<Offering> offering)
    {
        var (corrected, problem) = Correcting.Restate(offering, command.Corrects, command.Entry, command.Reason, command.DocumentNumber);
        return corrected is null ? problem! : Misfits.Left(OfferingSteps.NewMisfits(offering, Correcting.With(offering, corrected)));
    }

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/land/offerings/{offeringId}/corrections")]
    public static (Recorded, EntryCorrected) Post(CorrectEntry command, [WriteModel("offeringId")] Timeline<Offering> offering) =>
        (new(offering.Version + 1), Correcting.Restate(offering, command.Corrects, command.Entry, command.Reason, command.DocumentNumber).Corrected!);
}

public static class WithdrawOfferingEntryEndpoint
{
    public static ProblemDetails Validate(WithdrawEntry command, Timeline<Offering> offering) =>
        Correcting.Standing(offering, command.Withdraws) is { } entry && Correctable.CanBeWithdrawn(entry)
            ? Misfits.Left(OfferingSteps.NewMisfits(offering, Correcting.With(offering, command.ToEvent())))
            : Refusals.EntryStaysAsItIs(command.Withdraws);

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/land/offerings/{offeringId}/withdrawals")]
    public static (Recorded, EntryWithdrawn) Post(WithdrawEntry command, [WriteModel("offeringId")] Timeline<Offering> offering) =>
        (new(offering.Version + 1), command.ToEvent());
}

public static class CorrectQuotaEntryEndpoint
{
    public static ProblemDetails Validate(CorrectEntry command, Timeline<QuotaAccount> account)
    {
        var (corrected, problem) = Correcting.Restate(account, command.Corrects, command.Entry, command.Reason, command.DocumentNumber);
        return corrected is null ? problem! : Refusals.Unless(QuotaRules.Overdrawn(Correcting.With(account, corrected)));
    }

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/land/quota-accounts/{accountId}/corrections")]
    public static (Recorded, EntryCorrected) Post(CorrectEntry command, [WriteModel("accountId")] Timeline<QuotaAccount> account) =>
        (new(account.Version + 1), Correcting.Restate(account, command.Corrects, command.Entry, command.Reason, command.DocumentNumber).Corrected!);
}

public static class WithdrawQuotaEntryEndpoint
{
    public static ProblemDetails Validate(WithdrawEntry command, Timeline<QuotaAccount> account) =>
        Correcting.Standing(account, command.Withdraws) is { } entry && Correctable.CanBeWithdrawn(entry)
            ? Refusals.Unless(QuotaRules.Overdrawn(Correcting.With(account, command.ToEvent())))
            : Refusals.EntryStaysAsItIs(command.Withdraws);

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/land/quota-accounts/{accountId}/withdrawals")]
    public static (Recorded, EntryWithdrawn) Post(WithdrawEntry command, [WriteModel("accountId")] Timeline<QuotaAccount> account) =>
        (new(account.Version + 1), command.ToEvent());
}
