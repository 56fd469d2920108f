using System.Globalization;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Land.Parcels;
using ParkPlatform.Land.Reservations;
using ParkPlatform.Land.Rules;

namespace ParkPlatform.Land.Offerings;

/// <summary>
/// What a grant rests on besides the parcel: the offering that the land was won in, the rules, where they are asked, and whether the holder may get land at all.
/// </summary>
public sealed record GrantGround(Timeline<Offering>? Offering, VersionedRules? Rules, RestrictedHolder? Restricted = null)
{
    public static readonly GrantGround OfAContractThatExists = new(null, null);
}

/// <summary>A contract that comes out of an offering agrees with it: the winner, the price, the years, and when the price is paid.</summary>
internal static class OfferedGrant
{
    public static Refusal? WhyNot(GrantLand command, Parcel land, GrantGround ground)
    {
        if (land.Offering is not { } offering) return null;
        if (!offering.IsReady) return new("offering-not-ready", land.Code);
        if (offering.Winner is { } winner && !winner.Is(command.Holder)) return new("not-the-winner", land.Code, winner.Name, command.Holder.Name);
        if (command.Method != offering.Method) return new("not-the-terms", "method", offering.Method.ToString(), command.Method.ToString());
        if (command.PriceYuan != offering.PriceYuan) return new("not-the-terms", "priceYuan", offering.PriceYuan?.Amount, command.PriceYuan?.Amount);
        if (command.TermYears != offering.TermYears) return new("not-the-terms", "termYears", offering.TermYears, command.TermYears);
        if (offering.SoldOn > command.ContractDate)
            return new(
                "not-the-terms", "contractDate", offering.SoldOn?.ToString("O", CultureInfo.InvariantCulture),
                command.ContractDate.ToString("O", CultureInfo.InvariantCulture));
        return offering.Method is SupplyMethod.Lease or SupplyMethod.LeaseThenGrant || command.Instalments.Count == 0 || ground.Rules is null
            ? null
            : PaidTooLate(command, ground.Rules);
    }

    /// <summary>What is allowed, but late.</summary>
    public static IEnumerable<string> WarningsOf(GrantLand command, Parcel land, GrantGround ground, Texts texts)
    {
        if (land.Offering?.SoldOn is { } sold && ground.Rules is { } rules
            && OfferingDeadlines.ContractDue(sold, rules).DueOn(sold, WorkingCalendar.Official) is var due && command.ContractDate > due)
            yield return texts.Format("warning.contract-late", due);
        if (land.Preparation?.Standard is not null) yield return texts["warning.supervision-agreement"];
    }

    // 国土资发〔2010〕34号: at least half within a month, all within a year.
    private static Refusal? PaidTooLate(GrantLand command, VersionedRules rules)
    {
        var rule = rules.On(LandRules.Contracts, command.ContractDate);
        var (first, last) = (Day("firstShareMonths"), Day("fullPaymentMonths"));
        var needed = command.PriceYuan!.Value * rule["firstShare"];
        if (command.Instalments.Where(i => i.DueOn <= first).Sum(i => i.AmountYuan) < needed) return new("first-share-too-late", needed.Amount, first);
        return command.Instalments.Any(i => i.DueOn > last) ? new("price-too-late", last) : null;

        DateOnly Day(string name) => rule.Period(name).DueOn(command.ContractDate, WorkingCalendar.Official);
    }
}
