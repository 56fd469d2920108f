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
/// 净地认定 (闲置土地处置办法 art. 21): title clear, compensation settled, no dispute, works can start; and planning conditions are there. Land that was converted needs
/// its approvals and the compensation besides; stock land (存量) uses no quota and needs none.
/// </summary>
public sealed record CertifyNetLand(
    LandSource Source, bool TitleClear, bool CompensationSettled, bool NoDispute, bool WorksCanStart, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<CertifyNetLand>;

    public NetLandCertified ToEvent() => new(Source, EffectiveOn, DocumentNumber);

    /// <summary>What the land still lacks, as keys of texts.</summary>
    public IEnumerable<string> Lacking()
    {
        if (!TitleClear) yield return "net-land.title";
        if (!CompensationSettled) yield return "net-land.compensation";
        if (!NoDispute) yield return "net-land.dispute";
        if (!WorksCanStart) yield return "net-land.works";
    }
}

public static class CertifyNetLandEndpoint
{
    public static Task<VersionedRules> LoadAsync(IQuerySession session, CancellationToken ct) => LandRules.LoadAsync(session, ct);

    public static ProblemDetails Validate(CertifyNetLand command, Timeline<Parcel> parcel, VersionedRules rules, Texts texts)
    {
        if (command.Lacking().Select(key => texts[key]).ToArray() is { Length: > 0 } lacking) return Refusals.NetLandNotClear(lacking);
        if (command.Source == LandSource.Converted && ApprovalLapse.WhyNot(parcel, command.EffectiveOn, rules) is { } lapsed) return Refusals.Of(lapsed);
        return Lifecycle.Check(parcel, command.ToEvent());
    }

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/land/parcels/{parcelId}/net-land")]
    public static (Recorded, NetLandCertified) Post(CertifyNetLand command, [WriteModel("parcelId")] Timeline<Parcel> parcel) =>
        (new(parcel.Version + 1), command.ToEvent());
}
