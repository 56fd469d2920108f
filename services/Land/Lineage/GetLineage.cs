using System.Security.Claims;
using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Land.Corrections;
using ParkPlatform.Land.Parcels;
using Wolverine.Http;

namespace ParkPlatform.Land.Lineage;

/// <summary>A parcel of the family, from its first day to its last; null while it lives.</summary>
public sealed record Relative(Guid ParcelId, string Code, string Name, Area AreaSquareMetres, DateOnly From, DateOnly? Until);

/// <summary>Land of one parcel that went on in another: how much of the first, and how much of the second that is.</summary>
/// <param name="By"><c>split</c> or <c>merger</c>.</param>
public sealed record Descent(Guid FromParcelId, Guid ToParcelId, decimal ShareOfFrom, decimal ShareOfTo, DateOnly On, string By, string DocumentNumber);

/// <summary>宗地沿革: all parcels that this one came out of, or went into. Figures of land are carried along it by the shares of area.</summary>
public sealed record Family(IReadOnlyList<Relative> Parcels, IReadOnlyList<Descent> Descents);

public static class GetLineageEndpoint
{
    // Beyond it nobody reads a family tree any more.
    private const int MostRelatives = 500;

    /// <summary>宗地沿革（家谱）: the splits and mergers before and after. A firm sees it of a parcel that it holds.</summary>
    [ForEverybody]
    [WolverineGet("/api/land/parcels/{idOrCode}/lineage")]
    public static async Task<Family?> Get(string idOrCode, ClaimsPrincipal user, IQuerySession session, TimeProvider clock, CancellationToken ct)
    {
        if (await ParcelLookup.FindAsync(session, user, idOrCode, ct) is not { Periods.Length: > 0 } asked) return null;
        if (user.OnlyUscc() is not null && !user.MaySee(asked.At(clock.Today())?.Holder?.Uscc)) return null;

        var (family, next) = (new Dictionary<Guid, Timeline<Parcel>> { [asked.Id] = asked }, new Queue<Timeline<Parcel>>([asked]));
        while (next.TryDequeue(out var parcel))
        {
            foreach (var id in RelativesOf(parcel).Where(id => !family.ContainsKey(id) && family.Count < MostRelatives).ToArray())
            {
                if (await session.TimelineAsync<Parcel>(id, ct) is not { } relative || Described(relative) is null) continue;
                family[id] = relative;
                next.Enqueue(relative);
            }
        }
        return new(
            [.. family.Values.Select(p => Described(p)!).OrderBy(p => p.From).ThenBy(p => p.Code, StringComparer.Ordinal)],
            [.. family.Values.SelectMany(DescentsOf).OrderBy(d => d.On).ThenBy(d => d.ToParcelId)]);
    }

    // A part that was merged on the day it was cut has been there, though on no day.
    private static Relative? Described(Timeline<Parcel> parcel)
    {
        if (parcel.Periods.Length > 0) return Of(parcel.Now(), parcel.Periods[0].From, parcel.RetiredOn());

        IFact[] facts = [.. parcel.InOrder().Select(e => e.Fact)];
        var (state, seen) = (default(Parcel), default(Parcel));
        foreach (var fact in facts) seen = (state = Parcel.Evolve(state, fact)) ?? seen;
        return seen is null ? null : Of(seen, facts[0].EffectiveOn, facts[^1].EffectiveOn);

        Relative Of(Parcel land, DateOnly from, DateOnly? until) => new(parcel.Id, land.Code, land.Name, land.AreaSquareMetres, from, until);
    }

    private static IEnumerable<Guid> RelativesOf(Timeline<Parcel> parcel) => parcel.InOrder().SelectMany(e => e.Fact switch
    {
        ParcelMadeBySplit made => [made.From.ParcelId],
        ParcelMadeByMerger made => made.From.Select(f => f.ParcelId),
        ParcelSplitUp split => split.Into.Select(s => s.ParcelId),
        ParcelMergedAway merged => [merged.IntoParcelId],
        _ => Enumerable.Empty<Guid>(),
    });

    // The new parcel knows what it came out of.
    private static IEnumerable<Descent> DescentsOf(Timeline<Parcel> parcel) => parcel.InOrder().SelectMany(e => e.Fact switch
    {
        ParcelMadeBySplit { From: var from } made =>
            [new(from.ParcelId, parcel.Id, Shares.Rounded(made.AreaSquareMetres / from.AreaSquareMetres), 1, made.EffectiveOn, "split", made.DocumentNumber)],
        ParcelMadeByMerger made => made.From.Select(f => new Descent(f.ParcelId, parcel.Id, 1, f.Share, made.EffectiveOn, "merger", made.DocumentNumber)),
        _ => Enumerable.Empty<Descent>(),
    });
}
