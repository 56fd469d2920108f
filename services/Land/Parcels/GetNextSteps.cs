using System.Security.Claims;
using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Land.LandContracts;
using ParkPlatform.Land.Preparation;
using ParkPlatform.Land.Supervision;
using Wolverine.Http;

namespace ParkPlatform.Land.Parcels;

/// <summary>A step that may follow, or what keeps it from being taken.</summary>
/// <param name="Step">The stored name of the entry that it would make.</param>
/// <param name="Why">
/// The rule that says no (<c>type</c> of the problem), its text, the paper that is missing and whoever supplies it; null where nothing does.
/// </param>
public sealed record NextStep(string Step, string Name, bool Possible, StepRefused? Why);

/// <summary>As the refusal of the command would say it.</summary>
public sealed record StepRefused(string Type, string Detail, string? Missing, string? SuppliedBy);

public static class GetNextStepsEndpoint
{
    /// <summary>
    /// 下一步（按事实日期与当时掌握）: which steps may follow on this day, and of the others which rule says no, which paper is missing, and who supplies it. Rules that
    /// depend on figures of the command show only when it is sent.
    /// </summary>
    [ForOffices]
    [WolverineGet("/api/land/parcels/{idOrCode}/next-steps")]
    public static async Task<IReadOnlyList<NextStep>?> Get(
        string idOrCode, [AsParameters] AsOfQuery query, ClaimsPrincipal user, IQuerySession session, Texts texts, TimeProvider clock, CancellationToken ct)
    {
        if (await ParcelLookup.FindAsync(session, user, idOrCode, ct) is not { } parcel) return null;
        var (known, day) = (parcel.KnownAt(query.Known(clock)), query.Day(clock));
        if (known.At(day) is not { } land) return null;

        return [.. Steps(day, land).Select(step =>
        {
            var refused = Lifecycle.WhyNot(known, step) is { } refusal ? Refusals.Of(refusal) : null;
            var name = LandEvents.OfParcels.First(n => n.Event == step.GetType()).Name;
            return new NextStep(
                name, texts[$"step.{name}"], refused is null,
                refused is null ? null : new(refused.Type!, refused.Detail!, Said("missing"), Said("suppliedBy")));

            string? Said(string what) => refused.Extensions.TryGetValue(what, out var said) ? said as string : null;
        })];
    }

    // What each step would say if it were taken now; only what the order of steps asks about matters.
    private static IFact[] Steps(DateOnly on, Parcel land) =>
    [
        new PlanningConditionsIssued(new("—"), on, "—"),
        new LandExpropriationApproved(ApprovingOrgan.Province, default, default, false, on, "—"),
        new CompensationPaid(default, on, "—"),
        new LandServiced(ServiceLevel.ThreeServices, on, "—"),
        new NetLandCertified(land.Preparation?.Quota is null ? LandSource.Stock : LandSource.Converted, on, "—"),
        new RegionalAssessmentsDone([], on, "—"),
        new StandardIndicatorsSet("", [], on, "—"),
        new Offerings.ParcelOfferingApproved(Guid.Empty, SupplyMethod.Listing, null, null, null, null, on, "—"),
        new PricePaid(Yuan.Of(0.01m), on, "—"),
        new LandDelivered(on, "—"),
        new RightRegistered("—", null, on, "—"),
        new PermitIssued(PermitKind.LandPlanning, on, "—"),
        new WorksCommenced(null, on, "—"),
        new WorksCompleted(on, "—"),
        new CompletionAccepted(null, null, null, null, on, "—"),
        new ProductionStarted(on, "—"),
        new PerformanceChecked(Checkpoint.Capacity, false, [], on, "—"),
        new RenewalAppliedFor(on, "—"),
    ];
}
