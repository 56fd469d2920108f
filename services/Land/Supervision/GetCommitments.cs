using System.Security.Claims;
using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Land.Parcels;
using Wolverine.Http;

namespace ParkPlatform.Land.Supervision;

/// <summary>承诺与兑现: one promise, what was shown, how far it is off, what follows, and what is lawfully next.</summary>
public sealed record PromiseView(
    string Id, string Name, Commitment Commitment, Verdict Verdict, decimal? Achieved, DateOnly? AchievedOn, string? Proof, decimal? MissingShare,
    int? DaysLate, Yuan? PenaltyYuan, Breach? Breach, string NextStep);

/// <summary>履约情况 of a parcel as of a day.</summary>
public sealed record PerformanceView(
    Guid ParcelId, string ParcelCode, Holder? Holder, DateOnly AsOf, int Met, int Missed, int Unknown, int Open, IReadOnlyList<PromiseView> Promises);

public static class GetCommitmentsEndpoint
{
    /// <summary>
    /// 承诺与兑现（按事实日期与当时掌握）: everything that was promised for the land, what was shown of it, and what follows. What is missing or late is unknown, never met. A
    /// firm sees its own.
    /// </summary>
    [ForEverybody]
    [WolverineGet("/api/land/parcels/{idOrCode}/commitments")]
    public static async Task<PerformanceView?> Get(
        string idOrCode, [AsParameters] AsOfQuery query, ClaimsPrincipal user, IQuerySession session, Texts texts, TimeProvider clock, CancellationToken ct)
    {
        if (await ParcelLookup.FindAsync(session, user, idOrCode, ct) is not { } parcel) return null;
        var (known, day) = (parcel.KnownAt(query.Known(clock)), query.Day(clock));
        if (known.At(day) is not { } land || known.As<SupervisionFile>().At(day) is not { } file || !user.MaySee(land.Holder?.Uscc)) return null;

        var promises = file.Promises(day).ToArray();
        return new(
            parcel.Id, land.Code, land.Holder?.SeenBy(user), day, Count(Verdict.Met), Count(Verdict.Missed), Count(Verdict.Unknown), Count(Verdict.Open),
            [.. promises.Select(p => new PromiseView(
                p.Commitment.Id, texts[$"metric.{p.Commitment.Metric}"], p.Commitment, p.Verdict, p.Achieved, p.AchievedOn, p.Proof, p.MissingShare,
                p.DaysLate, p.PenaltyYuan, file.Breaches.LastOrDefault(b => b.Finding.CommitmentId == p.Commitment.Id), NextStep(p, file, texts)))]);

        int Count(Verdict verdict) => promises.Count(p => p.Verdict == verdict);
    }

    private static string NextStep(Promise promise, SupervisionFile file, Texts texts) => promise.Verdict switch
    {
        Verdict.Open => texts.Format("next.open", promise.Commitment.DueOn, promise.Commitment.Evidence),
        Verdict.Unknown => texts.Format("next.unknown", promise.Commitment.Evidence),
        Verdict.Met => texts["next.met"],
        _ => file.OpenBreach(promise.Commitment.Id) is { } breach ? texts.Format("next.cure", breach.CureBy) : texts["next.check"],
    };
}
