using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Land.Parcels;
using ParkPlatform.Land.Rules;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Land.Preparation;

/// <summary>
/// 登记补偿安置到位: all compensation for the expropriated land has been paid (土地管理法 art. 48). Yuan. Refused once the approval that it rests on has lapsed.
/// </summary>
public sealed record PayCompensation(Yuan AmountYuan, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<PayCompensation>
    {
        public Validator() => RuleFor(c => c.AmountYuan).IsAmount();
    }

    public CompensationPaid ToEvent() => new(AmountYuan, EffectiveOn, DocumentNumber);
}

public static class PayCompensationEndpoint
{
    public static Task<VersionedRules> LoadAsync(IQuerySession session, CancellationToken ct) => LandRules.LoadAsync(session, ct);

    public static ProblemDetails Validate(PayCompensation command, Timeline<Parcel> parcel, VersionedRules rules) =>
        ApprovalLapse.WhyNot(parcel, command.EffectiveOn, rules) is { } lapsed ? Refusals.Of(lapsed) : Lifecycle.Check(parcel, command.ToEvent());

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/land/parcels/{parcelId}/compensation")]
    public static (Recorded, CompensationPaid) Post(PayCompensation command, [WriteModel("parcelId")] Timeline<Parcel> parcel) =>
        (new(parcel.Version + 1), command.ToEvent());
}
