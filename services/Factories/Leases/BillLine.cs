using System.Text.Json.Serialization;
using ParkPlatform.Domain;

namespace ParkPlatform.Factories.Leases;

/// <summary>What a line of a bill is for (费用项目).</summary>
public enum BillLineKind
{
    /// <summary>租金.</summary>
    Rent,

    /// <summary>物业费.</summary>
    PropertyFee,

    /// <summary>电费, passed on at the public price.</summary>
    Power,

    /// <summary>水费, passed on at the public price.</summary>
    Water,

    /// <summary>燃气费, passed on at the public price.</summary>
    Gas,

    /// <summary>违约金 on rent that was paid late.</summary>
    LateFee,
}

/// <summary>
/// One line of a bill, with all that its amount comes from: quantity × price, × months where it is a price per month, × days ÷ days of the period where the end of
/// the lease cuts it, or × days late for a late fee. The lines of a bill add up to it: each is rounded so that the sum so far is right to a fen.
/// </summary>
/// <param name="Quantity">Square metres of rent and property fee, units on the meter, or yuan of rent that is overdue.</param>
/// <param name="UnitPrice">Yuan per square metre and month, yuan per unit on the meter, or the share per day of a late fee.</param>
/// <param name="Months">Lease months; null for what does not go by months.</param>
/// <param name="Days">Days that are paid for of <paramref name="OfDays"/>; for a late fee, days late.</param>
/// <param name="OfBill">The number of the bill that is paid late.</param>
/// <param name="Basis">What else it rests on: the meter and its readings.</param>
/// <param name="RuleEdition">The edition of the rule that the price comes from, where no contract says it.</param>
public sealed record BillLine(
    BillLineKind Kind, DateOnly From, DateOnly To, decimal Quantity, decimal UnitPrice, int? Months, int? Days, int? OfDays, Yuan AmountYuan,
    int? OfBill = null, string? Basis = null, string? Meter = null, int? RuleEdition = null)
{
    /// <summary>What the line comes to before it is rounded.</summary>
    [JsonIgnore]
    public Yuan ExactYuan => Yuan.Of(Quantity * UnitPrice * (Months ?? 1) * (Days ?? 1) / (OfDays ?? 1));

    /// <summary>The lines with their amounts: each makes the sum so far right to a fen, so that they add up to the rounded bill.</summary>
    public static EquatableArray<BillLine> Rounded(IEnumerable<BillLine> lines)
    {
        var (exact, said) = (Yuan.Zero, Yuan.Zero);
        var rounded = new List<BillLine>();
        foreach (var line in lines)
        {
            exact += line.ExactYuan;
            rounded.Add(line with { AmountYuan = exact.Rounded() - said });
            said = exact.Rounded();
        }
        return [.. rounded];
    }
}
