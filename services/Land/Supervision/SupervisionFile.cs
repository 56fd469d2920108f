using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Land.Corrections;
using ParkPlatform.Land.Lineage;
using ParkPlatform.Land.Parcels;
using ParkPlatform.Land.Preparation;

namespace ParkPlatform.Land.Supervision;

/// <summary>A figure that was reported about a day, and the paper that proves it; null where somebody only says so.</summary>
public sealed record Achievement(Metric Metric, decimal Value, DateOnly AboutOn, string? EvidenceNumber);

/// <summary>The day of a step, and whether papers prove it.</summary>
public sealed record ReachedStep(DateOnly On, bool IsProved);

/// <summary>A promise that a check found not kept.</summary>
public sealed record Breach(Finding Finding, DateOnly FoundOn, DateOnly CureBy, DateOnly? CuredOn = null, Yuan? PenaltyYuan = null);

/// <summary>履约档案 on one day: a third reading of the parcel's stream, of what was promised for the land and what was shown of it.</summary>
public sealed record SupervisionFile(
    Area AreaSquareMetres, Holder? Holder, Yuan? PriceYuan, ReachedStep? Started, ReachedStep? Finished, ReachedStep? Producing,
    EquatableArray<Commitment> Commitments, EquatableArray<Achievement> Achievements, EquatableArray<Breach> Breaches,
    DateOnly? CheckedOn = null) : IState<SupervisionFile>
{
    public static SupervisionFile? Evolve(SupervisionFile? file, IFact given) => (file, given.Itself()) switch
    {
        (null, IDescribesParcel e) => new(e.AreaSquareMetres, null, null, null, null, null, [], [], []),
        (null, _) => null,
        (_, IRetiresParcel) => null,
        (_, IDescribesParcel e) => file with { AreaSquareMetres = e.AreaSquareMetres },
        (_, IGrantTerms { AcquiredBy: Acquisition.Transferred } e) =>
            file with { Holder = e.Holder, PriceYuan = e.PriceYuan }, // promises pass over with the right
        (_, IGrantTerms e) => new(file.AreaSquareMetres, e.Holder, e.PriceYuan, null, null, null, [], [], []),
        (_, IEndsRight) => new(file.AreaSquareMetres, null, null, null, null, null, [], [], []),
        (_, WorksCommenced e) => file with { Started = new(e.EffectiveOn, e.IsProved()) },
        (_, WorksCompleted e) => file with { Finished = new(e.EffectiveOn, true) },
        (_, ProductionStarted e) => file with { Producing = new(e.EffectiveOn, true) },
        (_, MilestoneCarriedOver e) => file.Carried(e),
        (_, CommitmentsMade e) => file with { Commitments = [.. file.Commitments, .. e.Commitments] },
        (_, AchievementReported e) => file with { Achievements = file.Achievements.Add(new(e.Metric, e.Value, e.AboutOn, e.EvidenceNumber)) },
        (_, CompletionAccepted e) => file with { Achievements = [.. file.Achievements, .. Measured(e)] },
        (_, PerformanceChecked e) => file with { CheckedOn = e.EffectiveOn },
        (_, BreachFound e) => file with { Breaches = file.Breaches.Add(new(e.Finding, e.EffectiveOn, e.CureBy)) },
        (_, BreachCured e) =>
            file with
            {
                Breaches = [.. file.Breaches.Select(
            b => b.Finding.CommitmentId == e.CommitmentId && b.CuredOn is null ? b with { CuredOn = e.EffectiveOn } : b)]
            },
        (_, PenaltyAssessed e) =>
            file with { Breaches = [.. file.Breaches.Select(b => b.Finding.CommitmentId == e.CommitmentId ? b with { PenaltyYuan = e.AmountYuan } : b)] },
        _ => file,
    };

    public Breach? OpenBreach(string commitment) => Breaches.LastOrDefault(b => b.Finding.CommitmentId == commitment && b.CuredOn is null);

    /// <summary>What one knows on a day about everything that was promised.</summary>
    public IEnumerable<Promise> Promises(DateOnly asOf) => Commitments.Select(c => Promise.Of(c, this, asOf));

    // After a transfer the steps are told again, of the same days; whether they were proved is known already.
    private SupervisionFile Carried(MilestoneCarriedOver e) => e.Milestone switch
    {
        ParkPlatform.Contracts.Land.LandMilestone.Commenced => this with { Started = Started?.On == e.ReachedOn ? Started : new(e.ReachedOn, true) },
        ParkPlatform.Contracts.Land.LandMilestone.Completed => this with { Finished = new(e.ReachedOn, true) },
        ParkPlatform.Contracts.Land.LandMilestone.InProduction => this with { Producing = new(e.ReachedOn, true) },
        _ => this,
    };

    private static IEnumerable<Achievement> Measured(CompletionAccepted e)
    {
        var figures = new[]
        {
            (Metric.PlotRatio, e.PlotRatio), (Metric.BuildingCoefficient, e.BuildingCoefficient), (Metric.OfficeLandShare, e.OfficeLandShare),
            (Metric.OfficeFloorShare, e.OfficeFloorShare),
        };
        foreach (var (metric, measured) in figures)
            if (measured is { } value) yield return new Achievement(metric, value, e.EffectiveOn, e.DocumentNumber);
    }
}

/// <summary>Every parcel's promises on every day, as known at every time.</summary>
public sealed class SupervisionPeriods : PeriodTable<SupervisionFile>
{
    public static readonly SupervisionPeriods Table = new();

    private SupervisionPeriods() : base(ParkPlatform.Contracts.Services.Land, "supervision")
    {
        Map("holder_uscc", "text", s => s.Holder?.Uscc);
        Map("is_supervised", "boolean", s => s.Commitments.Count > 0);
    }
}
