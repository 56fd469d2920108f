using System.Collections.Frozen;
using System.Security.Claims;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Land.LandContracts;
using ParkPlatform.Land.Offerings;
using ParkPlatform.Land.Parcels;
using ParkPlatform.Land.Preparation;
using ParkPlatform.Land.Quotas;
using ParkPlatform.Land.Supervision;

namespace ParkPlatform.Land.Corrections;

/// <summary>
/// Which entries can be stated anew, or withdrawn, by themselves. Those that were written into several streams at once are not among them: what ends them is an
/// act of its own (an offering is withdrawn, a reservation released), and a grant is corrected with all its terms.
/// </summary>
internal static class Correctable
{
    private static readonly Type[] CanBeRestated =
    [
        typeof(PlanningConditionsIssued), typeof(LandExpropriationApproved), typeof(CompensationPaid), typeof(LandServiced), typeof(NetLandCertified),
        typeof(RegionalAssessmentsDone), typeof(StandardIndicatorsSet), typeof(LandDelivered), typeof(WorksCommenced), typeof(WorksCompleted),
        typeof(ProductionStarted), typeof(PricePaid), typeof(RightRegistered), typeof(PermitIssued), typeof(ContractSupplemented), typeof(RestrictionPlaced),
        typeof(RestrictionLifted), typeof(RenewalAppliedFor), typeof(RightRenewed), typeof(LandSurrendered), typeof(LandTermExpired), typeof(CommitmentsMade),
        typeof(AchievementReported), typeof(CompletionAccepted), typeof(BreachCured), typeof(PenaltyAssessed), typeof(BidDepositReceived), typeof(BidPlaced),
        typeof(BidDepositRefunded), typeof(OfferingResultPublished), typeof(QuotaAllotted), typeof(QuotaEarned), typeof(QuotaReturned), typeof(QuotaExpired),
    ];

    private static readonly Type[] CanOnlyBeWithdrawn =
    [
        typeof(LandGranted), typeof(LandGrantCorrected), typeof(EntryCorrected), typeof(PerformanceChecked), typeof(BreachFound),
    ];

    private static readonly FrozenDictionary<string, Type> Types = new[]
        {
            PreparationEvents.Names, ParcelEvents.Names, ContractEvents.Names, SupervisionEvents.Names, OfferingEvents.Names, QuotaEvents.Names,
        }
        .SelectMany(names => names).Where(named => CanBeRestated.Contains(named.Event)).ToFrozenDictionary(named => named.Name, named => named.Event);

    private static readonly FrozenDictionary<Type, string> NamesOf = Types.ToFrozenDictionary(t => t.Value, t => t.Key);

    public static Type? TypeOf(string name) => Types.GetValueOrDefault(name);

    public static string NameOf(IFact fact) => NamesOf[fact.GetType()];

    /// <summary>The type in which the entry would be stated anew; null where it can't be.</summary>
    public static Type? Restated(object entry) => entry switch
    {
        EntryCorrected correction => correction.Entry.Fact.GetType(),
        _ => NamesOf.ContainsKey(entry.GetType()) ? entry.GetType() : null,
    };

    // What the park registers itself, it may put right itself.
    private static readonly Type[] OfThePark =
    [
        typeof(LandServiced), typeof(RegionalAssessmentsDone), typeof(LandDelivered), typeof(WorksCommenced), typeof(WorksCompleted),
        typeof(ProductionStarted), typeof(PermitIssued), typeof(RenewalAppliedFor), typeof(CommitmentsMade), typeof(AchievementReported), typeof(BreachCured),
        typeof(PerformanceChecked),
    ];

    public static bool MayBeCorrectedBy(ClaimsPrincipal user, IFact entry) => user.IsInRole(Roles.Bureau) || OfThePark.Contains(entry.GetType());

    /// <summary>Whether the entry may be withdrawn; a contract that came out of an offering may not.</summary>
    public static bool CanBeWithdrawn(object entry) => entry switch
    {
        IGrantTerms { OfferingId: not null } => false,
        _ => NamesOf.ContainsKey(entry.GetType()) || CanOnlyBeWithdrawn.Contains(entry.GetType()),
    };
}
