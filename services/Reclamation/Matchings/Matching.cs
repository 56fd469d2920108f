using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Projects;

namespace ParkPlatform.Reclamation.Matchings;

/// <summary>项目匹配: one run over all waiting projects and all free or soon-free assets, and what people have made of it.</summary>
/// <param name="Day">The day that it is about.</param>
/// <param name="KnownAt">What had been recorded by then went in: the same pair of dates gives the same inputs for ever.</param>
/// <param name="InputHash">SHA-256 of the inputs, to prove it.</param>
/// <param name="Pairs">As they stand, with what people have decided otherwise.</param>
public sealed record Matching(
    DateOnly Day, DateTimeOffset KnownAt, RuleReference Rule, int Projects, int Assets, string InputHash, EquatableArray<MatchedPair> Pairs,
    EquatableArray<Guid> Waiting, decimal TotalPoints, decimal OptimalPoints, EquatableArray<MatchOverride> Overrides) : IState<Matching>
{
    public static Matching? Evolve(Matching? matching, IFact fact) => (matching, fact) switch
    {
        (null, MatchingRan e) => new(e.EffectiveOn, e.KnownAt, e.Rule, e.Projects, e.Assets, e.InputHash, e.Pairs, e.Waiting, e.TotalPoints, e.TotalPoints, []),
        ({ }, MatchOverridden e) => matching with
        {
            Pairs = e.Pairs,
            Waiting = e.Waiting,
            TotalPoints = e.TotalPoints,
            Overrides = matching.Overrides.Where(o => o.ProjectId != e.ProjectId)
                .Append(new(e.ProjectId, e.AssetId, e.Reason, e.PricePoints)).ToEquatableArray(),
        },
        _ => matching,
    };
}

/// <summary>A project and the asset that it is matched with.</summary>
public sealed record MatchedPair(Guid ProjectId, string Project, Guid AssetId, string AssetCode, decimal Points);

/// <summary>What somebody has decided otherwise: this asset for this project, or none; why; and how many points it costs over all.</summary>
public sealed record MatchOverride(Guid ProjectId, Guid? AssetId, string Reason, decimal PricePoints);

/// <summary>匹配运行.</summary>
public sealed record MatchingRan(
    DateTimeOffset KnownAt, RuleReference Rule, int Projects, int Assets, string InputHash, EquatableArray<MatchedPair> Pairs, EquatableArray<Guid> Waiting,
    decimal TotalPoints, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>人工调整: a project gets another asset than the optimum, or none; the others are matched anew around it.</summary>
public sealed record MatchOverridden(
    Guid ProjectId, Guid? AssetId, string Reason, decimal PricePoints, EquatableArray<MatchedPair> Pairs, EquatableArray<Guid> Waiting, decimal TotalPoints,
    DateOnly EffectiveOn, string DocumentNumber) : IFact;

public static class MatchingEvents
{
    /// <summary>The names under which a matching's events are stored. They never change; a class may.</summary>
    public static readonly EventNames Names = new() { { "matching_ran", typeof(MatchingRan) }, { "match_overridden", typeof(MatchOverridden) } };
}

/// <summary>Every matching, as known at every time.</summary>
public sealed class MatchingPeriods : PeriodTable<Matching>
{
    public static readonly MatchingPeriods Table = new();

    private MatchingPeriods() : base(Contracts.Services.Reclamation, "matching") => Map("ran_on", "date", m => m.Day);
}

/// <summary>What goes into a run: all that was known of projects and assets at one moment, about one day.</summary>
public sealed record MatchingInputs(
    DateOnly Day, DateTimeOffset KnownAt, RuleVersion Rule, IReadOnlyList<(Guid Id, WaitingProject Project)> Projects, IReadOnlyList<Offer> Offers)
{
    public string Hash() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new
    {
        Day, Rule, Projects = Projects.Select(p => new { p.Id, p.Project }), Offers,
    }))));

    /// <summary>The best assignment, given what people have decided: pairs that are fixed, and projects that get nothing.</summary>
    public (EquatableArray<MatchedPair> Pairs, EquatableArray<Guid> Waiting, decimal Total) Solve(IReadOnlyDictionary<Guid, Guid?> decided)
    {
        var taken = decided.Values.OfType<Guid>().ToHashSet();
        var pairings = new List<Pairing>();
        for (var p = 0; p < Projects.Count; p++)
        {
            var (id, project) = Projects[p];
            var isDecided = decided.TryGetValue(id, out var only);
            for (var a = 0; a < Offers.Count; a++)
            {
                var offer = Offers[a];
                if (isDecided ? offer.AssetId != only : taken.Contains(offer.AssetId) || !IsInQuestion(project, offer)) continue;
                pairings.Add(new(p, a, (long)(Points(project, offer) * 100)));
            }
        }
        var placed = Assignment.Best(Projects.Count, Offers.Count, pairings);
        var pairs = Projects.Select((p, n) => (p, n)).Where(x => placed[x.n] >= 0).Select(x =>
            new MatchedPair(x.p.Id, x.p.Project.Name, Offers[placed[x.n]].AssetId,
                Offers[placed[x.n]].Code, Points(x.p.Project, Offers[placed[x.n]]))).ToEquatableArray();
        return (pairs, Projects.Where((_, n) => placed[n] < 0).Select(p => p.Id).ToEquatableArray(), pairs.Sum(p => p.Points));
    }

    public decimal Points(WaitingProject project, Offer offer) => Fit.Score(project.Needs, project.Promises, offer, Rule).Sum(s => s.Points);

    private static bool IsInQuestion(WaitingProject project, Offer offer) =>
        offer.AssetType == project.Needs.AssetType && offer.AreaSquareMetres >= project.Needs.AreaMinSquareMetres
        && offer.AreaSquareMetres <= project.Needs.AreaMaxSquareMetres && Fit.Exclusions(project.Needs, offer).Count == 0;
}
