using System.Security.Claims;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.SignIn;

namespace ParkPlatform.Reclamation.Assets;

/// <summary>What decisions about an asset ask its watch.</summary>
internal static class AssetTimeline
{
    /// <summary>The idle-land cases ever opened about it, in the order in which they were recorded.</summary>
    public static IEnumerable<Guid> CasesOpened(this Timeline<Asset>? asset) => Named<WatchedParcelCaseOpened>(asset);

    /// <summary>The mortgages that lie on it on a day.</summary>
    public static EquatableArray<Mortgage> MortgagesOn(this Timeline<Asset>? asset, DateOnly day) => asset?.At(day)?.Mortgages ?? [];

    /// <summary>The proposals ever made for it, likewise.</summary>
    public static IEnumerable<Guid> Proposed(this Timeline<Asset>? asset) => Named<WatchedAssetProposed>(asset);

    /// <summary>The procedures about its inefficiency, likewise.</summary>
    public static IEnumerable<Guid> InefficiencySuspected(this Timeline<Asset>? asset) => Named<WatchedAssetInefficiencySuspected>(asset);

    /// <summary>The first time from this day on in which somebody has it, as far as is known.</summary>
    public static Period<Asset>? FirstHeld(this Timeline<Asset> asset, DateOnly from, DateOnly? until = null) =>
        asset.From(from).FirstOrDefault(p => p.State.IsHeld && (until is null || p.From <= until));

    private static IEnumerable<Guid> Named<T>(Timeline<Asset>? asset) where T : IHeardFact =>
        asset?.Entries.Where(e => e.Event is T).OrderBy(e => e.RecordedAt).Select(e => e.Source.Stream) ?? [];
}

internal static class HolderMask
{
    /// <summary>Natural persons are masked for everybody but the bureau.</summary>
    public static Holder SeenBy(this Holder holder, ClaimsPrincipal user) => holder with { Name = user.NameFor(holder.Name, holder.Uscc) };

    /// <summary>The column to search for a holder's name: names of natural persons are not to be found by those who may not read them.</summary>
    public static string SearchedName(ClaimsPrincipal user) =>
        user.SeesPersonalNames() ? "holder_name" : "case when holder_uscc is not null or length(holder_name) > 4 then holder_name end";
}
