using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Contracts;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Land.LandContracts;
using ParkPlatform.Land.Parcels;
using ParkPlatform.Land.Rules;
using Wolverine;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Land.Lineage;

/// <summary>A part of the land, which becomes a parcel. Use, zone and planning conditions are those of the whole.</summary>
public sealed record Part(string Code, string Name, Area AreaSquareMetres, string? Location = null, Boundary? Boundary = null);

/// <summary>
/// 宗地分割: the parcel is no more; its parts are parcels of their own, together as large as it was (409 <c>areas-differ</c>), none smaller than the rule of the
/// place. Of land that is held the right goes on in each part: duties, promises and idle clock with the land, money by the share of the area. That needs the
/// certificate, no seizure, the mortgagee's consent.
/// </summary>
public sealed record SplitParcel(EquatableArray<Part> Parts, string? MortgageeConsent, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<SplitParcel>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.Parts).Must(p => p.Count is >= 2 and <= Limits.PartsOfAParcel && p.DistinctBy(x => x.Code).Count() == p.Count)
                .WithText(texts, "invalid.parts");
            RuleForEach(c => c.Parts).ChildRules(p =>
            {
                p.RuleFor(x => x.Code).Must(code => ParcelCode.IsWellFormed(code)).WithText(texts, "invalid.parcel-code");
                p.RuleFor(x => x.Name).NotEmpty().MaximumLength(CommonRules.LongestName);
                p.RuleFor(x => x.Location).MaximumLength(CommonRules.LongestText);
                p.RuleFor(x => x.AreaSquareMetres).Must(a => a > Area.Zero && a <= Limits.LargestParcel).WithText(texts, "invalid.area");
                p.RuleFor(x => x.Boundary).Custom((boundary, context) =>
                {
                    if (boundary?.Fault() is { } fault) context.AddFailure(context.PropertyPath, texts[$"invalid.{fault}"]);
                });
            });
            RuleFor(c => c.MortgageeConsent).MaximumLength(CommonRules.LongestName);
        }
    }
}

/// <summary>The parcels that the split has made.</summary>
public sealed record ParcelIsSplit(long Version, IReadOnlyList<Successor> Parts);

public static class SplitParcelEndpoint
{
    public static async Task<(CodesInUse, VersionedRules)> LoadAsync(SplitParcel command, IQuerySession session, CancellationToken ct) =>
        (await CodesInUse.LoadAsync(session, command.Parts.Select(p => p.Code), ct), await LandRules.LoadAsync(session, ct));

    public static ProblemDetails Validate(SplitParcel command, Timeline<Parcel> parcel, CodesInUse codes, VersionedRules rules)
    {
        if (Lifecycle.WhyNot(parcel, Retired(command, parcel, codes)) is { } refusal) return Refusals.Of(refusal);
        var land = parcel.At(command.EffectiveOn)!;
        if (land.Offering is not null) return Refusals.Of(new Refusal("offering-under-way", land.Code));
        if (parcel.From(command.EffectiveOn).Count() > 1) return Refusals.Of(new Refusal("later-entries", parcel.From(command.EffectiveOn).Last().From));
        if (land.Grant is not null && Encumbrances.WhyNot(parcel, command.EffectiveOn, command.MortgageeConsent) is { } held) return Refusals.Of(held);
        if (codes.Taken is [var taken, ..]) return Refusals.CodeTaken(taken);

        var sum = command.Parts.Sum(p => p.AreaSquareMetres);
        if (sum != land.AreaSquareMetres) return Refusals.Of(new Refusal("areas-differ", sum.SquareMetres, land.AreaSquareMetres.SquareMetres));
        var least = rules.On(LandRules.Transfers, command.EffectiveOn)["splitAreaMinSquareMetres"];
        return command.Parts.FirstOrDefault(p => p.AreaSquareMetres.SquareMetres < least) is { } small
            ? Refusals.Of(new Refusal("part-too-small", small.Code, least))
            : WolverineContinue.NoProblems;
    }

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/land/parcels/{parcelId}/split")]
    public static (ParcelIsSplit, ParcelSplitUp, OutgoingMessages, AlsoIn) Post(
        SplitParcel command, [WriteModel("parcelId")] Timeline<Parcel> parcel, CodesInUse codes, TimeProvider clock)
    {
        var (land, split, now) = (parcel.At(command.EffectiveOn)!, Retired(command, parcel, codes), clock.GetUtcNow());
        var ids = split.Into.Select(s => s.ParcelId).ToArray();
        var shares = Shares.Of(land.Grant, [.. command.Parts.Select(p => p.AreaSquareMetres)]);
        var parts = command.Parts.Select((part, n) => (Id: ids[n], Events: EventsOf(part, shares[n], command, parcel, land))).ToArray();

        IPublishedFact[] ended = land.Grant is null ? [] : [Tell.Ended(parcel.Id, parcel.Version + 1, split, "split", now, ids)];
        return (
            new(parcel.Version + 1, [.. split.Into]),
            split,
            [.. ended, .. parts.SelectMany(p => Tell.OfAll(new Timeline<Parcel>(p.Id), p.Events, now, [parcel.Id]))],
            new AlsoIn([.. parts.Select(p => new Appended(p.Id, 0, [.. p.Events]))]));
    }

    private static ParcelSplitUp Retired(SplitParcel command, Timeline<Parcel> parcel, CodesInUse codes)
    {
        var whole = parcel.At(command.EffectiveOn)?.AreaSquareMetres ?? command.Parts.Sum(p => p.AreaSquareMetres);
        return new(
            [.. command.Parts.Select(p => new Successor(codes.IdOf(p.Code), p.Code, p.AreaSquareMetres, Shares.Rounded(p.AreaSquareMetres / whole)))],
            command.EffectiveOn, command.DocumentNumber);
    }

    private static IFact[] EventsOf(Part part, Shares share, SplitParcel command, Timeline<Parcel> parcel, Parcel land)
    {
        var (on, paper) = (command.EffectiveOn, command.DocumentNumber);
        var from = new Predecessor(parcel.Id, land.Code, land.AreaSquareMetres, 1);
        var made = new ParcelMadeBySplit(
            from, part.Code, part.Name, land.Zone, part.Location ?? land.Location, part.AreaSquareMetres, land.LandUse, land.PlanningConditions, part.Boundary,
            on, paper);
        return land.Grant is null ? [made] : [made, .. CarryOver.Right(Acquisition.Split, share, [(parcel, land)], on, paper)];
    }
}
