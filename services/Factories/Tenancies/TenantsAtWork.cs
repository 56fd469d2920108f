using ParkPlatform.Domain;

namespace ParkPlatform.Factories.Tenancies;

/// <summary>On these days the tenant of the lease works.</summary>
public sealed record AtWork(DateOnly From, DateOnly? Until) : IBookedRow;

/// <summary>投产: which leases' tenants work on which days, as known at every time; the stream is the lease.</summary>
public sealed class TenantsAtWork : BookedRows<Tenancy, AtWork>
{
    public static readonly TenantsAtWork Table = new();

    private TenantsAtWork() : base("tenants_at_work", TenancyEvents.Names) { }

    protected override IEnumerable<AtWork> Rows(Timeline<Tenancy> known) =>
        from period in known.Periods where period.State.OperatingSince is not null select new AtWork(period.From, period.Until);
}
