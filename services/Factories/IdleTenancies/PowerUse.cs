using ParkPlatform.Domain;
using ParkPlatform.Factories.Accounts;
using ParkPlatform.Hosting.TwoClocks;

namespace ParkPlatform.Factories.IdleTenancies;

/// <summary>用电: what one meter has counted between two readings, in kWh.</summary>
public sealed record PowerReading(string Meter, decimal KilowattHours, DateOnly From, DateOnly? Until) : IBookedRow;

/// <summary>用电台账: the power that each lease's meters have counted on which days, from the bills by the meter; as known at every time. The stream is the lease.</summary>
public sealed class PowerUse : BookedRows<LeaseAccount, PowerReading>
{
    public static readonly PowerUse Table = new();

    // Only these add a reading or take one away: rents are billed without a look at meters.
    private PowerUse() : base("power_use", [.. AccountEvents.Names.Where(n => n.Event == typeof(MeteredUseBilled) || n.Event == typeof(AccountEntryWithdrawn))])
    {
        Map("meter", "text", r => r.Meter);
        Map("kilowatt_hours", "numeric", r => r.KilowattHours);
    }

    protected override IEnumerable<PowerReading> Rows(Timeline<LeaseAccount> known) =>
        known.Periods.IsEmpty ? [] :
        from bill in known.Now().Bills
        from line in bill.Lines
        where line is { Kind: Leases.BillLineKind.Power, Meter: not null }
        select new PowerReading(line.Meter!, line.Quantity, line.From, line.To.AddDays(1));
}
