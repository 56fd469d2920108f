using System.Globalization;
using JasperFx.Events;
using JasperFx.Events.Projections;
using Marten;
using Marten.Events.Projections;
using NetTopologySuite.Geometries;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Land.Parcels;
using Weasel.Core;
using Weasel.Postgresql;
using Weasel.Postgresql.Tables;

namespace ParkPlatform.Land.Outlines;

/// <summary>
/// Where a parcel has ever been drawn, as boxes: written in the transaction of the event, so that the next one already meets it. It only says whom to look at; what is in force
/// on which day the parcel's own stream says. PostgreSQL's own boxes and a GiST index; no extension is needed.
/// </summary>
public sealed class OutlineIndex : ProjectionBase, IProjection
{
    private static readonly DbObjectName TableName = new PostgresqlObjectName(Contracts.Services.Land, "outline_boxes", SchemaUtils.IdentifierUsage.General);

    public OutlineIndex()
    {
        Name = nameof(OutlineIndex);
        foreach (var (_, type) in ParcelEvents.Names.Where(e => BoundaryIn(e.Event) is not null)) IncludeType(type);
    }

    internal static Table Schema()
    {
        var table = new Table(TableName);
        table.AddColumn("event_id", "uuid").AsPrimaryKey();
        table.AddColumn("tenant_id", "varchar").NotNull();
        table.AddColumn("stream_id", "uuid").NotNull();
        table.AddColumn("extent", "box").NotNull();
        table.Indexes.Add(new IndexDefinition("outline_boxes_by_place") { Columns = ["extent"], Method = IndexMethod.gist });
        return table;
    }

    /// <summary>The other parcels that were ever drawn in this box, whole.</summary>
    public static async Task<IReadOnlyList<Timeline<Parcel>>> NearAsync(IQuerySession session, Envelope box, IReadOnlyCollection<Guid> except, CancellationToken ct)
    {
        var near = await session.AdvancedSql.QueryAsync<Guid>(
            $"select distinct stream_id from {TableName} where extent && ?::box and tenant_id = ? and stream_id <> all (?)", ct, Literal(box), session.TenantId, except.ToArray());
        return await session.TimelinesAsync<Parcel>(near, ct);
    }

    public Task ApplyAsync(IDocumentOperations operations, IReadOnlyList<IEvent> events, CancellationToken cancellation)
    {
        foreach (var e in events)
            if (BoundaryOf(e.Data) is { } boundary)
                operations.QueueSqlCommand(
                    $"insert into {TableName} (event_id, tenant_id, stream_id, extent) values (?, ?, ?, ?::box) on conflict do nothing", e.Id, e.TenantId, e.StreamId, Literal(boundary.Box()));
        return Task.CompletedTask;
    }

    /// <summary>A box as PostgreSQL writes it.</summary>
    public static string Literal(Envelope box) => string.Create(CultureInfo.InvariantCulture, $"({box.MaxX},{box.MaxY}),({box.MinX},{box.MinY})");

    private static Boundary? BoundaryOf(object e) => BoundaryIn(e.GetType())?.GetValue(e) as Boundary;

    private static System.Reflection.PropertyInfo? BoundaryIn(Type e) =>
        e.GetProperty(nameof(IDescribesParcel.Boundary)) is { } property && property.PropertyType == typeof(Boundary) ? property : null;
}
