using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Land.Parcels;

namespace ParkPlatform.Land.Reservations;

/// <summary>囤地限制: the open idle-land cases by which somebody gets no other land (闲置土地处置办法 art. 24).</summary>
public sealed record RestrictedHolder(EquatableArray<RestrictingCase> Cases) : IState<RestrictedHolder>
{
    public static Guid IdOf(string tenant, string? uscc, string name) => StableId.From(tenant, "restricted-holder", uscc ?? name);

    public static Guid IdOf(string tenant, Holder holder) => IdOf(tenant, holder.Uscc, holder.Name);

    public static RestrictedHolder? Evolve(RestrictedHolder? holder, IFact fact) => fact switch
    {
        HolderRestricted e => new((holder?.Cases ?? []).Add(new(e.Source.Stream, e.ParcelCode, e.DocumentNumber))),
        HolderRestrictionLifted e => new((holder?.Cases ?? []).Where(c => c.CaseId != e.Source.Stream).ToEquatableArray()),
        _ => holder,
    };
}

/// <summary>An open case, the parcel it is about, and the number of its 闲置土地认定书.</summary>
public sealed record RestrictingCase(Guid CaseId, string ParcelCode, string DocumentNumber);

/// <summary>The reclamation service told that the holder has let land lie idle. Its source is the case.</summary>
public sealed record HolderRestricted(Source Source, Holder Holder, string ParcelCode, DateOnly EffectiveOn, string DocumentNumber) : IHeardFact;

/// <summary>The reclamation service told that the case has been closed.</summary>
public sealed record HolderRestrictionLifted(Source Source, DateOnly EffectiveOn, string DocumentNumber) : IHeardFact;

public static class RestrictedHolderEvents
{
    /// <summary>The names under which they are stored. They never change; a class may.</summary>
    public static readonly EventNames Names = new()
    {
        { "holder_restricted", typeof(HolderRestricted) },
        { "holder_restriction_lifted", typeof(HolderRestrictionLifted) },
    };
}
