using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Contracts;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Land.LandContracts;
using ParkPlatform.Land.Parcels;
using ParkPlatform.Land.Quotas;
using Wolverine;
using Wolverine.Http;

namespace ParkPlatform.Land.Lineage;

/// <summary>
/// 宗地合并: several parcels of one holder (or of nobody), of the same use and zone, become one; they are no more. The right goes on: the earliest agreed start
/// that is still to come about, the first end of a term, steps that were taken on all of them; money is added up. It needs certificates, no seizure, the
/// mortgagees' consent.
/// </summary>
public sealed record MergeParcels(
    EquatableArray<Guid> ParcelIds, string Code, string Name, string? Location, Boundary? Boundary, string? MortgageeConsent, DateOnly EffectiveOn,
    string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<MergeParcels>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.ParcelIds).Must(p => p.Count is >= 2 and <= Limits.PartsOfAParcel && p.Distinct().Count() == p.Count)
                .WithText(texts, "invalid.parts");
            RuleFor(c => c.Code).Must(code => ParcelCode.IsWellFormed(code)).WithText(texts, "invalid.parcel-code");
            RuleFor(c => c.Name).NotEmpty().MaximumLength(CommonRules.LongestName);
            RuleFor(c => c.Location).MaximumLength(CommonRules.LongestText);
            RuleFor(c => c.MortgageeConsent).MaximumLength(CommonRules.LongestName);
            RuleFor(c => c.Boundary).Custom((boundary, context) =>
            {
                if (boundary?.Fault() is { } fault) context.AddFailure(context.PropertyPath, texts[$"invalid.{fault}"]);
            });
        }
    }
}

/// <summary>201: the parcel that the merger has made.</summary>
public sealed record ParcelsAreMerged(Guid Id, string Code, long Version) : Created($"/api/land/parcels/{Id}");

public static class MergeParcelsEndpoint
{
    public static async Task<(ParcelsOfBatch, CodesInUse)> LoadAsync(MergeParcels command, IQuerySession session, CancellationToken ct) =>
        (await ParcelsOfBatch.LoadAsync(session, command.ParcelIds, ct), await CodesInUse.LoadAsync(session, [command.Code], ct));

    public static ProblemDetails Validate(MergeParcels command, ParcelsOfBatch parcels, CodesInUse codes)
    {
        var lands = new List<Parcel>();
        foreach (var id in command.ParcelIds)
        {
            if (parcels.Find(id) is not { } parcel) return Refusals.NoSuchParcel(id);
            if (Lifecycle.WhyNot(parcel, Retired(command, codes)) is { } refusal) return Refusals.Of(refusal);
            var land = parcel.At(command.EffectiveOn)!;
            if (land.Offering is not null) return Refusals.Of(new Refusal("offering-under-way", land.Code));
            if (parcel.From(command.EffectiveOn).Count() > 1) return Refusals.Of(new Refusal("later-entries", parcel.From(command.EffectiveOn).Last().From));
            if (land.Grant is not null && Encumbrances.WhyNot(parcel, command.EffectiveOn, command.MortgageeConsent) is { } held) return Refusals.Of(held);
            lands.Add(land);
        }
        if (codes.Taken.Count > 0) return Refusals.CodeTaken(command.Code);
        return lands.DistinctBy(l => (l.Holder, l.Grant?.Method, l.LandUse, l.Zone)).Count() > 1
            ? Refusals.Of(new Refusal("parcels-differ"))
            : WolverineContinue.NoProblems;
    }

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/land/parcels/mergers")]
    public static (ParcelsAreMerged, OutgoingMessages, AlsoIn) Post(MergeParcels command, ParcelsOfBatch parcels, CodesInUse codes, TimeProvider clock)
    {
        var (id, retired, now) = (codes.IdOf(command.Code), Retired(command, codes), clock.GetUtcNow());
        var from = command.ParcelIds.Select(p => (Parcel: parcels[p], Land: parcels[p].At(command.EffectiveOn)!)).ToArray();
        var events = EventsOf(command, from);

        var ended = from.Where(f => f.Land.Grant is not null)
            .Select(f => (IPublishedFact)Tell.Ended(f.Parcel.Id, f.Parcel.Version + 1, retired, "merged", now, [id]));
        return (
            new(id, command.Code, events.Length),
            [.. ended, .. Tell.OfAll(new Timeline<Parcel>(id), events, now, [.. command.ParcelIds])],
            new AlsoIn([new Appended(id, 0, [.. events]), .. from.Select(f => new Appended(f.Parcel.Id, f.Parcel.Version, retired))]));
    }

    private static ParcelMergedAway Retired(MergeParcels command, CodesInUse codes) =>
        new(codes.IdOf(command.Code), command.Code, command.EffectiveOn, command.DocumentNumber);

    private static IFact[] EventsOf(MergeParcels command, (Timeline<Parcel> Parcel, Parcel Land)[] from)
    {
        var (on, paper, first) = (command.EffectiveOn, command.DocumentNumber, from[0].Land);
        var whole = from.Sum(f => f.Land.AreaSquareMetres);
        var made = new ParcelMadeByMerger(
            [.. from.Select(f => new Predecessor(f.Parcel.Id, f.Land.Code, f.Land.AreaSquareMetres, Shares.Rounded(f.Land.AreaSquareMetres / whole)))],
            command.Code, command.Name, first.Zone, command.Location ?? first.Location, whole, first.LandUse, first.PlanningConditions, command.Boundary, on,
            paper);
        if (first.Grant is null) return [made];

        var all = new Shares(1, Total(f => f.PriceYuan), Total(f => f.PaidYuan));
        return [made, .. CarryOver.Right(Acquisition.Merged, all, from, on, paper)];

        Yuan? Total(Func<Grant, Yuan?> amount) => from.All(f => amount(f.Land.Grant!) is not null) ? from.Sum(f => amount(f.Land.Grant!)!.Value) : null;
    }
}
