using System.Globalization;
using Marten;
using NetTopologySuite.Index.Strtree;
using ParkPlatform.Contracts;
using ParkPlatform.Contracts.Land;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Land.Outlines;
using ParkPlatform.Land.Parcels;

namespace ParkPlatform.Land.Imports;

/// <summary>Turns the rows of a file of parcels into events: of parcels that are new, and of outlines that differ.</summary>
internal sealed class ParcelBatch(string tenant, IDocumentSession session, ImportMessages messages, TimeProvider clock, DateOnly effectiveOn, string documentNumber, string fileName)
{
    private const int MostShown = 500;
    private const string Outline = "界址", Code = "宗地代码", AreaColumn = "证载面积";

    private readonly List<ImportTouch> _touched = [];
    private readonly List<CellChange> _changes = [];
    private readonly List<CheckedOutline> _outlines = [];
    private readonly List<IPublishedFact> _told = [];
    private int _created, _updated, _unchanged;

    public IReadOnlyList<CellChange> Changes => _changes;
    public IReadOnlyList<CheckedOutline> Outlines => _outlines;

    public ImportRowsTaken RowsTaken(int rows) =>
        new(rows, _created, _updated, _unchanged, rows - _created - _updated - _unchanged, _touched.ToEquatableArray(), clock.Today(), documentNumber);

    /// <summary>What the other services are told by the batch of this id, whose first entry is about these rows.</summary>
    public IEnumerable<LandFactsTold> Messages(Guid id) => Tell.Together(id, 1, _told);

    public async Task TakeAsync(IReadOnlyList<ParcelRow> rows, bool store, CancellationToken ct)
    {
        var tolerances = await Tolerances.OnAsync(session, effectiveOn, ct);
        var ids = rows.Select(row => RegisterParcelEndpoint.IdOf(tenant, row.Code)).ToHashSet();
        var known = await Withdrawing.ParcelsAsync(session, ids.Select(id => new ImportTouch(id, 0, 0)), ct);

        // Neighbours that are drawn anew together are held against each other as they will be.
        var drawn = new STRtree<ParcelRow>();
        foreach (var row in rows) drawn.Insert(row.Shape.EnvelopeInternal, row);
        var failed = new HashSet<string>();

        foreach (var row in rows)
        {
            var id = RegisterParcelEndpoint.IdOf(tenant, row.Code);
            var parcel = known.GetValueOrDefault(id);
            var land = parcel?.At(effectiveOn);
            var overlaps = await Neighbours.OverlapsAsync(session, row.Shape, effectiveOn, null, ids, tolerances, ct);
            var area = Boundaries.DrawnArea(row.Shape);
            if (_outlines.Count < MostShown)
                _outlines.Add(new(row.Line, row.Code, row.Name, Boundary.Of(row.Shape), ParcelAreas.Of(land?.AreaSquareMetres ?? row.AreaSquareMetres ?? area, area, null, tolerances), overlaps));

            if (rows.FirstOrDefault(other => other.Code == row.Code) != row) Fail(row, Code, row.Code, "parcel-twice");
            else if (overlaps.Count > 0) Fail(row, Outline, row.Code, "overlaps", string.Join('、', overlaps.Take(5).Select(o => o.Code)));
            else if (TwinOf(row) is { } twin) Fail(row, Outline, row.Code, "overlaps", twin.Code);
            else if (parcel is { Periods: [_, ..] } && land is null) Fail(row, Code, row.Code, "not-registered-on", effectiveOn);
            else if (land is not null) Redraw(parcel!, land, row, store);
            else Register(id, parcel?.Version ?? 0, row, store);
        }

        ParcelRow? TwinOf(ParcelRow row) => drawn.Query(row.Shape.EnvelopeInternal).FirstOrDefault(other =>
            other.Line < row.Line && !failed.Contains(other.Code) && Boundaries.OverlapOf(row.Shape, other.Shape, tolerances.BorderWidthMetres) is not null);

        void Fail(ParcelRow row, string column, string value, string code, params object?[] facts)
        {
            failed.Add(row.Code);
            messages.Error(row.Line, column, value, code, facts);
        }
    }

    private void Redraw(Timeline<Parcel> parcel, Parcel land, ParcelRow row, bool store)
    {
        if (row.AreaSquareMetres is { } stated && stated != land.AreaSquareMetres) messages.Warn(row.Line, AreaColumn, Text(stated), "area-differs", Text(land.AreaSquareMetres));
        var (boundary, before) = (Boundary.Of(row.Shape), land.Boundary);
        if (before is not null && before.Shape().EqualsTopologically(row.Shape))
        {
            _unchanged++;
            return;
        }
        _updated++;
        _changes.Add(new(row.Line, Outline, before is null ? null : Text(Boundaries.DrawnArea(before)), Text(Boundaries.DrawnArea(row.Shape))));
        if (!store) return;
        session.Events.Append(parcel.Id, parcel.Version + 1, new ParcelRedrawn(boundary, "导入宗地图形", fileName, effectiveOn, documentNumber));
        _touched.Add(new(parcel.Id, parcel.Version + 1, parcel.Version + 1));
    }

    private void Register(Guid id, long version, ParcelRow row, bool store)
    {
        if (row.AreaSquareMetres is not { } area)
        {
            messages.Error(row.Line, AreaColumn, "", "required");
            return;
        }
        _created++;
        if (!store) return;
        var registered = new ParcelRegistered(
            row.Code, row.Name ?? row.Code, row.Zone, row.Location, area, row.LandUse ?? "—", null, Boundary.Of(row.Shape), effectiveOn, documentNumber);
        if (version == 0) session.Events.StartStream<Timeline<Parcel>>(id, registered);
        else session.Events.Append(id, version + 1, registered);
        _told.Add(Tell.Described(id, version + 1, null, registered, clock.GetUtcNow()));
        _touched.Add(new(id, version + 1, version + 1));
    }

    private static string Text(Area area) => area.SquareMetres.ToString("0.##", CultureInfo.InvariantCulture) + " m²";
}
