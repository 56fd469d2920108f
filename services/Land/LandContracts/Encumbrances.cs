using ParkPlatform.Domain;
using ParkPlatform.Land.Parcels;

namespace ParkPlatform.Land.LandContracts;

/// <summary>
/// What the steps that touch the right itself have in common: transfer, split, merger, surrender, exchange (城市房地产管理法 art. 38-39; 民法典 art. 406).
/// </summary>
internal static class Encumbrances
{
    /// <summary>
    /// The right is registered and its price paid, no case about its idleness is open, no court has seized it, and whoever has a mortgage on it agrees.
    /// </summary>
    public static Refusal? WhyNot(Timeline<Parcel> parcel, DateOnly on, string? mortgageeConsent)
    {
        if (parcel.At(on) is not { } land) return new("not-registered-yet", parcel.Now().Code, on);
        if (land is not { Grant: { } grant, Milestones: { } reached }) return new("not-held", land.Code, on);
        if (!grant.IsPaid) return new("price-not-paid", land.Code, (grant.PaidYuan ?? Yuan.Zero).Amount, grant.PriceYuan?.Amount);
        if (reached.RegisteredOn is null) return new("right-not-registered", land.Code);
        return OfIdleCase(land) ?? OfRestrictions(land, mortgageeConsent);
    }

    /// <summary>闲置土地处置办法 art. 24: what has been determined idle by the holder's own cause is not disposed of before the case is closed.</summary>
    public static Refusal? OfIdleCase(Parcel land) =>
        land.IdleCase is { } open ? new("idle-case-open", land.Code, open.DocumentNumber, open.Since, open.CaseId) : null;

    public static Refusal? OfRestrictions(Parcel land, string? mortgageeConsent)
    {
        if (land.Seizure() is { } seizure) return new("seized", land.Code, seizure.InFavourOf, seizure.Number);
        return land.Mortgage() is { } mortgage && string.IsNullOrWhiteSpace(mortgageeConsent)
            ? new("mortgagee-must-consent", land.Code, mortgage.InFavourOf, mortgage.Number)
            : null;
    }
}
