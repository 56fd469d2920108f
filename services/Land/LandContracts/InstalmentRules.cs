using FluentValidation;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Land.Parcels;

namespace ParkPlatform.Land.LandContracts;

internal static class InstalmentRules
{
    /// <summary>Parts of a price, if there are any, are amounts, not too many, and make up the price.</summary>
    public static void AddUpTo<T>(this IRuleBuilder<T, EquatableArray<Instalment>> instalments, Func<T, Yuan?> price, Texts texts)
    {
        instalments.Must(parts => parts.Count <= 100).WithText(texts, "invalid.instalments-many")
            .Must((c, parts) => parts.Count == 0 || parts.Select(p => p.AmountYuan).Sum() == price(c)).WithText(texts, "invalid.instalments-sum")
            .Must(parts => parts.All(p => p.AmountYuan >= Yuan.Zero && p.AmountYuan.Rounded() == p.AmountYuan)).WithText(Texts.Common, "invalid.amount");
    }
}
