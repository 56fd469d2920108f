using ParkPlatform.Domain;
using ParkPlatform.Land.Parcels;

namespace ParkPlatform.Land.Lineage;

/// <summary>What goes on when land changes hands or comes out of other land.</summary>
internal static class CarryOver
{
    public static IEnumerable<IFact> Milestones(Milestones reached, DateOnly on, string paper) => reached.Told().Select(step => new MilestoneCarriedOver(step.Milestone, step.On, on, paper));
}
