using Marten;
using ParkPlatform.Contracts.Land;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Land.Parcels;
using Wolverine;

namespace ParkPlatform.Land.Imports;

/// <summary>Turns the rows of one file into events: of new parcels, or corrections of what an earlier import said. One transaction for the whole file.</summary>
internal sealed class SupplyResultBatch(Guid id, string tenant, IDocumentSession session, ImportMessages messages, TimeProvider clock)
{
    public Guid Id => id;
    public int Created { get; private set; }
    public int Updated { get; private set; }
    public int Unchanged { get; private set; }
    public OutgoingMessages Outgoing { get; } = [];

    private bool _store;

    public async Task TakeAsync(IReadOnlyList<(int Line, SupplyResult Result)> rows, bool store, CancellationToken ct)
    {
        _store = store;
        var numbers = rows.Select(r => r.Result.SupervisionNumber).Distinct().ToArray();
        var before = (await session.LoadManyAsync<ImportedSupplyResult>(ct, numbers)).ToDictionary(r => r.Id);
        var registered = await ParcelsAsync(numbers, ct);
        var taken = new Dictionary<string, SupplyResult>();
        WarnOfTwins(rows);

        foreach (var (line, result) in rows)
        {
            var number = result.SupervisionNumber;
            if (taken.TryGetValue(number, out var earlier))
            {
                if (earlier == result) Unchanged++;
                if (earlier == result) messages.Warn(line, SupplyResultColumns.Number, number, "row-twice");
                else messages.Error(line, SupplyResultColumns.Number, number, "number-twice");
                continue;
            }
            taken[number] = result;

            var fingerprint = result.Fingerprint();
            if (before.GetValueOrDefault(number) is { } known && known.Fingerprint == fingerprint)
            {
                Unchanged++;
                continue;
            }

            var parcel = before.GetValueOrDefault(number)?.ParcelId ?? registered.GetValueOrDefault(number);
            if (parcel == Guid.Empty) parcel = Create(result);
            else await UpdateAsync(parcel, result, ct);
            if (_store) session.Store(new ImportedSupplyResult(number, parcel, fingerprint, id));
        }
    }

    private Guid Create(SupplyResult result)
    {
        Created++;
        var parcel = RegisterParcelEndpoint.IdOf(tenant, result.SupervisionNumber);
        if (!_store) return parcel;

        var (registered, granted, now) = (result.ToParcel(), result.ToGrant(), clock.GetUtcNow());
        var land = Parcel.Evolve(null, registered)!;
        List<IFact> events = [registered, granted];
        Outgoing.Add(Tell.Described(parcel, 1, null, registered, now));
        Outgoing.Add(Tell.Allocated(parcel, 2, null, land, granted, now));
        if (result.CommencedOn is { } commenced) Reach(new WorksCommenced(null, commenced, result.DocumentNumber), LandMilestone.Commenced);
        if (result.CompletedOn is { } completed) Reach(new WorksCompleted(completed, result.DocumentNumber), LandMilestone.Completed);
        session.Events.StartStream<Timeline<Parcel>>(parcel, events);
        return parcel;

        void Reach(IFact e, LandMilestone milestone)
        {
            events.Add(e);
            Outgoing.Add(Tell.Reached(parcel, events.Count, milestone, e, now));
        }
    }

    // What the list says otherwise than before is a correction of the entry that said it. What others have entered since, such as a credit code, stays.
    private async Task UpdateAsync(Guid parcel, SupplyResult result, CancellationToken ct)
    {
        Updated++;
        if (!_store) return;

        var stream = await session.Events.FetchForWriting<Timeline<Parcel>>(parcel, ct);
        var (timeline, now) = (stream.Aggregate!, clock.GetUtcNow());
        const string reason = "重新公布的供地结果";

        var described = Standing<IDescribesParcel>(timeline);
        var wanted = result.ToParcel();
        if (described is var (describedAt, description) && !Same(description, wanted))
        {
            var corrected = new ParcelDescriptionCorrected(
                describedAt, reason, description.Code, wanted.Name, description.Zone ?? wanted.Zone, wanted.Location, wanted.AreaSquareMetres, wanted.LandUse,
                wanted.PlanningConditions, description.Boundary, description.EffectiveOn, result.DocumentNumber);
            stream.AppendOne(corrected);
            Outgoing.Add(Tell.Described(parcel, timeline.Version + 1, describedAt, corrected, now));
        }

        var granted = timeline.Entries.Where(e => e.Event is IGrantTerms g && g.SupervisionNumber == result.SupervisionNumber && timeline.Stands(e.Source)).ToArray();
        if (granted is [.., var entry] && entry.Event is IGrantTerms terms)
        {
            var grant = result.ToGrant();
            var holder = grant.Holder is { } named && named.Name == terms.Holder?.Name ? terms.Holder : grant.Holder;
            var corrected = new LandGrantCorrected(
                entry.Source.Version, reason, holder, grant.Method, terms.ContractNumber, grant.SupervisionNumber, grant.ContractDate, grant.TermYears, grant.PriceYuan,
                grant.Instalments, grant.AgreedDelivery, grant.AgreedCommencement, grant.AgreedCompletion, grant.EffectiveOn, result.DocumentNumber);
            if (Grant.On(corrected) != Grant.On(terms) || corrected.EffectiveOn != terms.EffectiveOn)
            {
                var version = timeline.Version + 1 + (stream.Events.Count > 0 ? 1 : 0);
                stream.AppendOne(corrected);
                Outgoing.Add(Tell.Allocated(parcel, version, entry.Source.Version, timeline.Now(), corrected, now));
            }
        }
    }

    private static (long Version, T Event)? Standing<T>(Timeline<Parcel> timeline) where T : class =>
        timeline.Entries.LastOrDefault(e => e.Event is T && timeline.Stands(e.Source)) is { } entry ? (entry.Source.Version, (T)entry.Event) : null;

    private static bool Same(IDescribesParcel a, IDescribesParcel b) =>
        (a.Name, a.Location, a.AreaSquareMetres, a.LandUse, a.PlanningConditions?.PlotRatioMin, a.PlanningConditions?.PlotRatioMax)
        == (b.Name, b.Location, b.AreaSquareMetres, b.LandUse, b.PlanningConditions?.PlotRatioMin, b.PlanningConditions?.PlotRatioMax);

    private void WarnOfTwins(IReadOnlyList<(int Line, SupplyResult Result)> rows)
    {
        foreach (var plot in rows.Where(r => r.Result.Location is not null).GroupBy(r => (r.Result.Location, r.Result.AreaSquareMetres, r.Result.HolderName, r.Result.ContractDate)))
            foreach (var (line, result) in plot.DistinctBy(r => r.Result.SupervisionNumber).Skip(1))
                messages.Warn(line, SupplyResultColumns.Number, result.SupervisionNumber, "same-plot", plot.First().Result.SupervisionNumber);
    }

    private async Task<Dictionary<string, Guid>> ParcelsAsync(string[] numbers, CancellationToken ct)
    {
        var found = await ParcelPeriods.Table.Between(session, null, null, clock.GetUtcNow(), new Conditions().And("supervision_number = any(?)", [numbers]), ct);
        return found.GroupBy(p => p.State.Grant!.SupervisionNumber!).ToDictionary(g => g.Key, g => g.First().StreamId);
    }
}
