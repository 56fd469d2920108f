using Marten;
using ParkPlatform.Contracts;
using ParkPlatform.Contracts.Land;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Land.Parcels;

namespace ParkPlatform.Land.Imports;

/// <summary>
/// Turns the rows of one file into events: of new parcels, or corrections of what an earlier import said. Takes one portion after the other; what a session holds is one transaction.
/// </summary>
internal sealed class SupplyResultBatch(Guid id, string tenant, IDocumentSession session, ImportMessages messages, TimeProvider clock)
{
    private const int MostChanges = 2_000;

    private readonly List<ImportTouch> _touched = [];
    private readonly List<CellChange> _changes = [];
    private readonly List<IPublishedFact> _told = [];
    private bool _store;

    public int Created { get; private set; }
    public int Updated { get; private set; }
    public int Unchanged { get; private set; }
    public IReadOnlyList<CellChange> Changes => _changes;

    /// <summary>What the other services are told.</summary>
    /// <param name="version">The version of the batch's entry about these rows.</param>
    public IEnumerable<LandFactsTold> Messages(long version) => Tell.Together(id, version, _told);

    /// <summary>What has become of so many rows, for the batch's stream.</summary>
    public ImportRowsTaken RowsTaken(int rows, int twice, int failedBefore, string documentNumber) =>
        new(rows + twice + failedBefore, Created, Updated, Unchanged + twice, rows - Created - Updated - Unchanged + failedBefore, _touched.ToEquatableArray(), clock.Today(), documentNumber);

    public async Task TakeAsync(IReadOnlyList<SupplyResultRow> rows, bool store, CancellationToken ct)
    {
        _store = store;
        var numbers = rows.Select(r => r.Result.SupervisionNumber).Distinct().ToArray();
        var before = (await session.LoadManyAsync<ImportedSupplyResult>(ct, numbers)).ToDictionary(r => r.Id);
        var registered = await ParcelsAsync([.. numbers.Except(before.Keys)], ct);
        var streams = await StreamsAsync(numbers, ct);
        await WarnOfTwinsAsync(rows, ct);

        foreach (var (line, result) in rows)
        {
            var (number, fingerprint) = (result.SupervisionNumber, result.Fingerprint());
            var known = before.GetValueOrDefault(number);
            var parcel = known?.ParcelId ?? registered.GetValueOrDefault(number);
            if (known?.Fingerprint == fingerprint) Unchanged++;
            else if (parcel != Guid.Empty) await UpdateAsync(line, parcel, result, fingerprint, known?.Fingerprint, ct);
            else if (streams.Contains(RegisterParcelEndpoint.IdOf(tenant, number))) await UpdateAsync(line, RegisterParcelEndpoint.IdOf(tenant, number), result, fingerprint, null, ct);
            else Create(result, fingerprint, 0);
        }
    }

    // A stream may be there already, all of whose entries have been withdrawn with the import that made them: it goes on.
    private void Create(SupplyResult result, string fingerprint, long version)
    {
        Created++;
        if (!_store) return;

        var parcel = RegisterParcelEndpoint.IdOf(tenant, result.SupervisionNumber);
        var (registered, granted, now) = (result.ToParcel(), result.ToGrant(), clock.GetUtcNow());
        List<IFact> events = [registered, granted];
        _told.Add(Tell.Described(parcel, version + 1, null, registered, now));
        _told.Add(Tell.Allocated(parcel, version + 2, null, Parcel.Evolve(null, registered)!, granted, now));
        if (result.CommencedOn is { } commenced) Reach(new WorksCommenced(null, commenced, result.DocumentNumber), LandMilestone.Commenced);
        if (result.CompletedOn is { } completed) Reach(new WorksCompleted(completed, result.DocumentNumber), LandMilestone.Completed);

        if (version == 0) session.Events.StartStream<Timeline<Parcel>>(parcel, events);
        else session.Events.Append(parcel, version + events.Count, events);
        Touch(parcel, version + 1, version + events.Count, result, fingerprint, null);

        void Reach(IFact e, LandMilestone milestone)
        {
            events.Add(e);
            _told.Add(Tell.Reached(parcel, version + events.Count, milestone, e, now));
        }
    }

    // What the list says otherwise than before is a correction of the entry that said it. What others have entered since, such as a credit code, stays.
    private async Task UpdateAsync(int line, Guid parcel, SupplyResult result, string fingerprint, string? fingerprintBefore, CancellationToken ct)
    {
        var stream = await session.Events.FetchForWriting<Timeline<Parcel>>(parcel, ct);
        var (timeline, now) = (stream.Aggregate!, clock.GetUtcNow());
        if (timeline.Periods.IsEmpty)
        {
            Create(result, fingerprint, timeline.Version);
            return;
        }
        const string reason = "重新公布的供地结果";
        var events = new List<IFact>();

        var described = Standing<IDescribesParcel>(timeline, _ => true);
        var granted = Standing<IGrantTerms>(timeline, terms => terms.SupervisionNumber == result.SupervisionNumber);
        foreach (var change in SupplyResultDiff.Of(line, result, described?.Event, granted?.Event))
            if (_changes.Count < MostChanges) _changes.Add(change);

        if (described is var (describedAt, description) && !SupplyResultDiff.Of(line, result, description, null).All(_ => false))
        {
            var wanted = result.ToParcel();
            var corrected = new ParcelDescriptionCorrected(
                describedAt, reason, description.Code, wanted.Name, description.Zone ?? wanted.Zone, wanted.Location, wanted.AreaSquareMetres, wanted.LandUse,
                wanted.PlanningConditions, description.Boundary, description.EffectiveOn, result.DocumentNumber);
            events.Add(corrected);
            _told.Add(Tell.Described(parcel, timeline.Version + events.Count, describedAt, corrected, now));
        }
        if (granted is var (grantedAt, terms))
        {
            var grant = result.ToGrant();
            var holder = grant.Holder is { } named && named.Name == terms.Holder?.Name ? terms.Holder : grant.Holder;
            var corrected = new LandGrantCorrected(
                grantedAt, reason, holder, grant.Method, terms.ContractNumber, grant.SupervisionNumber, grant.ContractDate, grant.TermYears, grant.PriceYuan,
                grant.Instalments, grant.AgreedDelivery, grant.AgreedCommencement, grant.AgreedCompletion, grant.EffectiveOn, result.DocumentNumber);
            if (Grant.On(corrected) != Grant.On(terms) || corrected.EffectiveOn != terms.EffectiveOn)
            {
                events.Add(corrected);
                _told.Add(Tell.Allocated(parcel, timeline.Version + events.Count, grantedAt, timeline.Now(), corrected, now));
            }
        }

        if (events.Count == 0) Unchanged++;
        else Updated++;
        if (!_store) return;
        stream.AppendMany(events.Cast<object>().ToArray());
        Touch(parcel, timeline.Version + 1, timeline.Version + events.Count, result, fingerprint, fingerprintBefore ?? "");
    }

    private void Touch(Guid parcel, long from, long to, SupplyResult result, string fingerprint, string? fingerprintBefore)
    {
        if (to >= from) _touched.Add(new(parcel, from, to, result.SupervisionNumber, fingerprintBefore));
        session.Store(new ImportedSupplyResult(result.SupervisionNumber, parcel, fingerprint, id) { Plot = result.Plot() });
    }

    private static (long Version, T Event)? Standing<T>(Timeline<Parcel> timeline, Func<T, bool> wanted) where T : class =>
        timeline.Entries.LastOrDefault(e => e.Event is T found && wanted(found) && timeline.Stands(e.Source)) is { } entry ? (entry.Source.Version, (T)entry.Event) : null;

    // The same plot under another number, from an earlier file: somebody should look, it may be right.
    private async Task WarnOfTwinsAsync(IReadOnlyList<SupplyResultRow> rows, CancellationToken ct)
    {
        var plots = rows.Select(r => r.Result.Plot()).OfType<string>().Distinct().ToArray();
        var found = await session.Query<ImportedSupplyResult>().Where(r => plots.Contains(r.Plot!)).ToListAsync(ct);
        var inBooks = found.ToLookup(r => r.Plot!, r => r.Id);
        foreach (var (line, result) in rows)
        {
            if (result.Plot() is not { } plot) continue;
            if (inBooks[plot].FirstOrDefault(number => number != result.SupervisionNumber) is { } other)
                messages.Warn(line, SupplyResultColumns.Number, result.SupervisionNumber, "same-plot", other);
        }
    }

    private async Task<Dictionary<string, Guid>> ParcelsAsync(string[] numbers, CancellationToken ct)
    {
        if (numbers.Length == 0) return [];
        var found = await ParcelPeriods.Table.Between(session, null, null, clock.GetUtcNow(), new Conditions().And("supervision_number = any(?)", [numbers]), ct);
        return found.GroupBy(p => p.State.Grant!.SupervisionNumber!).ToDictionary(g => g.Key, g => g.First().StreamId);
    }

    private async Task<HashSet<Guid>> StreamsAsync(string[] numbers, CancellationToken ct)
    {
        var ids = numbers.Select(number => RegisterParcelEndpoint.IdOf(tenant, number)).ToArray();
        var events = session.DocumentStore.Options.Events.DatabaseSchemaName;
        return [.. await session.AdvancedSql.QueryAsync<Guid>($"select id from {events}.mt_streams where tenant_id = ? and id = any (?)", ct, tenant, ids)];
    }
}
