using ParkPlatform.Domain;
using ParkPlatform.Factories.Tenants;
using ParkPlatform.Hosting.RuleVersions;

namespace ParkPlatform.Factories.IdleTenancies;

/// <summary>疑似占而不用的迹象 of one lease on a day (domain.md B.3): how little power it uses beside the year before, and whether the tenant has paid tax.</summary>
/// <param name="ReadTo">The last day that a meter has been read for, from which the months are counted back.</param>
/// <param name="KilowattHoursPerDay">In the last months.</param>
/// <param name="KilowattHoursPerDayBefore">In the months before those.</param>
/// <param name="PowerShare">The one divided by the other.</param>
/// <param name="TaxFreeQuarters">So many quarters in a row, up to the last that was over, the tenant has paid nothing; null where one of those that matter has not been stated.</param>
/// <param name="Suspected">Both signs are there. Whether the unit is idle, only a visit says.</param>
public sealed record IdleSigns(
    DateOnly ReadTo, decimal KilowattHoursPerDay, decimal KilowattHoursPerDayBefore, decimal PowerShare, int? TaxFreeQuarters, bool Suspected, RuleReference Rule)
{
    /// <summary>
    /// The signs, where power is low; null where it is not, or where readings cover too few of the days to say so. A pure function of what has been read and stated.
    /// </summary>
    public static IdleSigns? Of(IReadOnlyCollection<PowerReading> readings, TenantTaxes? taxes, RuleVersion rule, DateOnly day)
    {
        var read = readings.Where(r => r.Until <= day.AddDays(1)).ToArray();
        if (read.Length == 0) return null;

        var end = read.Max(r => r.Until)!.Value;
        var turn = end.AddMonthsCivil(-rule.Whole("powerMonths"));
        var (now, before) = (Use(read, turn, end), Use(read, turn.AddMonthsCivil(-rule.Whole("powerMonthsBefore")), turn));
        if (now.Covered < rule["coveredShare"] || before.Covered < rule["coveredShare"] || before.PerDay == 0) return null;

        var share = Math.Round(now.PerDay / before.PerDay, 4, MidpointRounding.AwayFromZero);
        if (share >= rule["powerShare"]) return null;

        var quarters = TaxFree(taxes, rule.Whole("taxQuarters"), day);
        return new(
            end.AddDays(-1), Math.Round(now.PerDay, 2, MidpointRounding.AwayFromZero), Math.Round(before.PerDay, 2, MidpointRounding.AwayFromZero), share, quarters,
            quarters >= rule.Whole("taxQuarters"), rule.On(day));
    }

    // A reading that lies only partly within counts by its days.
    private static (decimal PerDay, decimal Covered) Use(IReadOnlyCollection<PowerReading> readings, DateOnly from, DateOnly until)
    {
        var (used, days) = (0m, new HashSet<int>());
        foreach (var reading in readings)
        {
            var (first, next) = (Math.Max(reading.From.DayNumber, from.DayNumber), Math.Min(reading.Until!.Value.DayNumber, until.DayNumber));
            if (first >= next) continue;
            used += reading.KilowattHours * (next - first) / (reading.Until.Value.DayNumber - reading.From.DayNumber);
            days.UnionWith(Enumerable.Range(first, next - first));
        }
        return (days.Count == 0 ? 0 : used / days.Count, (decimal)days.Count / (until.DayNumber - from.DayNumber));
    }

    private static int? TaxFree(TenantTaxes? taxes, int most, DateOnly day)
    {
        var quarter = new DateOnly(day.Year, (day.Month - 1) / 3 * 3 + 1, 1);
        for (var n = 0; n < most; n++)
        {
            quarter = quarter.AddMonths(-3);
            if (taxes?.Quarters.FirstOrDefault(q => q.Year == quarter.Year && q.Quarter == (quarter.Month + 2) / 3) is not { } stated) return null;
            if (stated.TaxTenThousandYuan > 0) return n;
        }
        return most;
    }
}
