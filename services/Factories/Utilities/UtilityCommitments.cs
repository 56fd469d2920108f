using System.Data.Common;
using JasperFx.Events;
using Marten;
using Marten.Storage;
using ParkPlatform.Domain;
using ParkPlatform.Factories.Applications;
using ParkPlatform.Factories.Leases;
using ParkPlatform.Hosting.TwoClocks;
using Weasel.Core;
using Weasel.Postgresql.Tables;
using Weasel.Storage;

namespace ParkPlatform.Factories.Utilities;

/// <summary>What a lease or a reservation takes of a building's utility on some days.</summary>
public sealed record UtilityCommitment(
    Guid BuildingId, Utility Utility, decimal Amount, bool Reserved, Guid HolderId, string? HolderUscc, string HolderName, DateOnly From, DateOnly? Until) : IBookedRow;

/// <summary>The database has refused to promise more of a utility than there is.</summary>
public sealed class BeyondCapacityException() : Exception("More of a utility has been promised than there is.");

/// <summary>
/// Which lease takes how much of which utility of a building on which days. Two leases are two streams, and no version check sees both: so whatever newly takes
/// something is held against the capacity in its own transaction, one at a time, and the transaction fails where it doesn't fit. What is in the books stays so, also
/// when a transformer is taken away beneath it; then nothing more is promised.
/// </summary>
public sealed class UtilityCommitments : BookedRows<Lease, UtilityCommitment>
{
    public static readonly UtilityCommitments Table = new();

    internal const string TableName = "utility_commitments";

    private UtilityCommitments() : base(TableName, LeaseEvents.Names) => Columns(Map);

    internal static void Columns(Action<string, string, Func<UtilityCommitment, object?>> map)
    {
        map("building_id", "uuid", c => c.BuildingId);
        map("utility", "text", c => c.Utility.ToString());
        map("amount", "numeric", c => c.Amount);
        map("reserved", "boolean", c => c.Reserved);
        map("holder_uscc", "text", c => c.HolderUscc);
        map("holder_name", "text", c => c.HolderName);
    }

    protected override void Index(Table table) =>
        table.Indexes.Add(new IndexDefinition("utility_commitments_by_building") { Columns = ["tenant_id", "building_id", "utility"] });

    protected override IEnumerable<UtilityCommitment> Rows(Timeline<Lease> known)
    {
        if (known.Periods.IsEmpty) yield break; // withdrawn
        var lease = known.Now();
        var until = lease.LastDay.AddDays(1);
        if (lease.Terms.From >= until) yield break;
        foreach (var promised in lease.Terms.Utilities)
            yield return new(promised.BuildingId, promised.Utility, promised.Amount, false, known.Id, lease.Tenant.Uscc, lease.Tenant.Name, lease.Terms.From, until);
    }

    protected override void Guard(IDocumentOperations operations, IReadOnlyList<IEvent> appended)
    {
        foreach (var signed in appended.Select(e => e.Data).OfType<LeaseSigned>())
            UtilityBalance.Keep(operations, signed.Terms.Utilities, new(signed.Terms.From, signed.Terms.To));
    }
}

/// <summary>What reservations take, in the table of commitments, so that a lease and a reservation are held against the same capacity.</summary>
public sealed class ReservedUtilities : BookedRows<EntryApplication, UtilityCommitment>
{
    public static readonly ReservedUtilities Table = new();

    private ReservedUtilities() : base(UtilityCommitments.TableName, ApplicationEvents.Names) => UtilityCommitments.Columns(Map);

    protected override bool OwnsTable => false;

    protected override IEnumerable<UtilityCommitment> Rows(Timeline<EntryApplication> known) =>
        !known.Periods.IsEmpty && known.Now() is { Reservation: { Stands: true } kept } application
            ? kept.Utilities.Select(promised => new UtilityCommitment(
                promised.BuildingId, promised.Utility, promised.Amount, true, known.Id, application.Applicant.Uscc, application.Applicant.Name,
                kept.LeaseDays.From, kept.LeaseDays.To.AddDays(1)))
            : [];

    protected override void Guard(IDocumentOperations operations, IReadOnlyList<IEvent> appended)
    {
        foreach (var reserved in appended.Select(e => e.Data).OfType<UnitsReserved>()) UtilityBalance.Keep(operations, reserved.Utilities, reserved.LeaseDays);
    }
}

/// <summary>A utility that would not suffice: on which day, how much there is, and how much is promised with what is asked.</summary>
public sealed record Shortage(UtilityPlaceKind Kind, string Name, Utility Utility, DateOnly Day, decimal Capacity, decimal Committed, decimal Asked);

/// <summary>What a decision about a lease or a reservation needs to know of utilities: what it would promise, and where that would not fit.</summary>
public sealed record UtilitiesToPromise(EquatableArray<PromisedUtility> Promised, IReadOnlyList<Shortage> Shortages)
{
    /// <param name="insteadOf">The reservation that becomes the lease.</param>
    internal static async Task<UtilitiesToPromise> LoadAsync(
        IQuerySession session, EquatableArray<PromisedUtility> promised, DateRange days, Guid? insteadOf, CancellationToken ct) =>
        new(promised, await UtilityBalance.ShortagesAsync(session, promised, days, insteadOf, ct));
}

/// <summary>Holds what is asked of utilities against what there is, day by day, in the building and in its zone.</summary>
internal static class UtilityBalance
{
    /// <summary>Where what is asked would not fit, the first day of each place; what one stream has taken before may be left out, if that is what becomes the new one.</summary>
    public static async Task<IReadOnlyList<Shortage>> ShortagesAsync(
        IQuerySession session, IReadOnlyCollection<PromisedUtility> asked, DateRange days, Guid? insteadOf, CancellationToken ct) =>
        asked.Count == 0 ? [] : await session.AdvancedSql.QueryAsync<Shortage>(
            Question, ct, Json(asked, days), session.TenantId, session.TenantId, session.TenantId, insteadOf ?? Guid.Empty, session.TenantId);

    /// <summary>Lets the transaction fail if what it has just written does not fit, one such transaction at a time.</summary>
    public static void Keep(IDocumentOperations operations, IReadOnlyCollection<PromisedUtility> written, DateRange days)
    {
        if (written.Count == 0) return;
        operations.TakeTurns("utilities");
        operations.QueueOperation(new Fits(Json([.. written.Select(w => w with { Amount = 0 })], days)));
    }

    private static string Json(IReadOnlyCollection<PromisedUtility> asked, DateRange days) => System.Text.Json.JsonSerializer.Serialize(
        asked.Select(a => new { building_id = a.BuildingId, utility = a.Utility.ToString(), amount = a.Amount, effective = $"[{days.From:O},{days.To:O}]" }));

    // Parameters: what is asked, authority three times, the stream to be left out, authority. A building's zone is the one it lies in now.
    private static readonly string Question = $"""
        with asked as (select * from jsonb_to_recordset(?::jsonb) as a (building_id uuid, utility text, amount numeric, effective daterange)),
        known as (select stream_id as building_id, building_code as code, zone from {Buildings.UnitRegister.Table.Of}
            where tenant_id = ? and upper_inf(recorded) and upper_inf(effective) and stream_id in (select building_id from asked) group by 1, 2, 3),
        member as (
            select 'Building' as kind, building_id::text as place, code as name, building_id from known
            union select 'Zone', u.zone, u.zone, u.stream_id from {Buildings.UnitRegister.Table.Of} u
            where u.tenant_id = ? and upper_inf(u.recorded) and upper_inf(u.effective) and u.zone in (select zone from known)),
        load as (
            select m.kind, m.place, c.utility, c.amount, 0 as asked, c.effective from {UtilityCommitments.Table.Of} c join member m using (building_id)
            where c.tenant_id = ? and upper_inf(c.recorded) and c.stream_id <> ? and c.utility in (select utility from asked)
            union all select m.kind, m.place, a.utility, a.amount, a.amount, a.effective from asked a join member m using (building_id)),
        capacity as (select * from {UtilityCapacities.Table.Of} where tenant_id = ? and upper_inf(recorded) and capacity is not null),
        place as (select m.kind, m.place, m.name, a.utility, min(lower(a.effective)) as first, max(upper(a.effective)) as last
            from asked a join member m on m.building_id = a.building_id group by 1, 2, 3, 4),
        day as (
            select kind, place, name, utility, first as day from place
            union select p.kind, p.place, p.name, p.utility, lower(l.effective) from place p join load l using (kind, place, utility)
                where lower(l.effective) > p.first and lower(l.effective) < p.last
            union select p.kind, p.place, p.name, p.utility, lower(c.effective) from place p join capacity c using (kind, place, utility)
                where lower(c.effective) > p.first and lower(c.effective) < p.last),
        balance as (
            select d.*,
                (select c.capacity from capacity c where c.kind = d.kind and c.place = d.place and c.utility = d.utility and c.effective @> d.day order by c.stated desc limit 1),
                (select sum(l.amount) from load l where l.kind = d.kind and l.place = d.place and l.utility = d.utility and l.effective @> d.day) as committed,
                (select sum(l.asked) from load l where l.kind = d.kind and l.place = d.place and l.utility = d.utility and l.effective @> d.day) as asked
            from day d)
        select distinct on (kind, place, utility)
            jsonb_build_object('kind', kind, 'name', name, 'utility', utility, 'day', day, 'capacity', capacity, 'committed', committed, 'asked', asked)
        from balance where committed > capacity order by kind, place, utility, day
        """;

    private sealed class Fits(string written) : Marten.Internal.Operations.IStorageOperation
    {
        public Type DocumentType => typeof(StorageFeatures); // as for Marten's own SQL commands: no document

        public OperationRole Role() => OperationRole.Other;

        public void ConfigureCommand(Weasel.Postgresql.ICommandBuilder builder, IStorageSession session)
        {
            object[] parameters = [written, session.TenantId, session.TenantId, session.TenantId, Guid.Empty, session.TenantId];
            foreach (var (text, at) in Question.Split('?').Select((text, at) => (text, at)))
            {
                if (at > 0) builder.AppendParameter(parameters[at - 1]);
                builder.Append(text);
            }
        }

        public async Task PostprocessAsync(DbDataReader reader, IList<Exception> exceptions, CancellationToken token)
        {
            if (await reader.ReadAsync(token)) exceptions.Add(new BeyondCapacityException());
        }
    }
}
