using ParkPlatform.Contracts.Reclamation;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine;
using Wolverine.Marten;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Factories.Restrictions;

/// <summary>闲置土地限制: land that has been determined idle by its holder's own cause is not let before the case is closed (闲置土地处置办法 art. 24).</summary>
public sealed record RestrictedParcel(EquatableArray<RestrictingCase> Cases) : IState<RestrictedParcel>
{
    public static Guid IdOf(string tenant, string parcelCode) => StableId.From(tenant, "restricted-parcel", parcelCode);

    public static RestrictedParcel? Evolve(RestrictedParcel? parcel, IFact fact) => fact switch
    {
        ParcelRestricted e => new((parcel?.Cases ?? []).Add(new(e.Source.Stream, e.ParcelCode, e.DocumentNumber))),
        ParcelRestrictionLifted e => new((parcel?.Cases ?? []).Where(c => c.CaseId != e.Source.Stream).ToEquatableArray()),
        _ => parcel,
    };
}

/// <summary>An open case, its parcel, and the number of its 闲置土地认定书.</summary>
public sealed record RestrictingCase(Guid CaseId, string ParcelCode, string DocumentNumber);

/// <summary>The reclamation service told that the parcel has been determined idle. Its source is the case.</summary>
public sealed record ParcelRestricted(Source Source, string ParcelCode, DateOnly EffectiveOn, string DocumentNumber) : IHeardFact;

/// <summary>The reclamation service told that the case has been closed.</summary>
public sealed record ParcelRestrictionLifted(Source Source, string ParcelCode, DateOnly EffectiveOn, string DocumentNumber) : IHeardFact;

public static class RestrictedParcelEvents
{
    /// <summary>The names under which they are stored. They never change; a class may.</summary>
    public static readonly EventNames Names = new()
    {
        { "parcel_restricted", typeof(ParcelRestricted) },
        { "parcel_restriction_lifted", typeof(ParcelRestrictionLifted) },
    };
}

/// <summary>What is told about a parcel, for the record that its code determines; one of the two.</summary>
public sealed record NoteParcel(Guid RecordId, ParcelRestricted? Restricted, ParcelRestrictionLifted? Lifted);

public static class NoteOnLandRestrictedHandler
{
    public static NoteParcel Handle(LandRestricted m, Envelope envelope) => new(
        RestrictedParcel.IdOf(envelope.TenantId!, m.ParcelCode), new(m.Source(), m.ParcelCode, m.EffectiveOn, m.DocumentNumber), null);
}

public static class NoteOnLandRestrictionLiftedHandler
{
    public static NoteParcel Handle(LandRestrictionLifted m, Envelope envelope) => new(
        RestrictedParcel.IdOf(envelope.TenantId!, m.ParcelCode), null, new(m.Source(), m.ParcelCode, m.EffectiveOn, m.DocumentNumber));
}

public static class NoteParcelHandler
{
    public static Events Handle(NoteParcel m, [WriteModel(nameof(NoteParcel.RecordId))] Timeline<RestrictedParcel>? parcel) =>
        m.Restricted is { } restricted ? parcel.Hear(restricted) : parcel.Hear(m.Lifted!);
}
