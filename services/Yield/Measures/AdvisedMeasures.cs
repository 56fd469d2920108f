using Marten;
using ParkPlatform.Contracts.Yield;
using ParkPlatform.Yield.Runs;

namespace ParkPlatform.Yield.Measures;

/// <summary>What the services that let factories and land are told about the firms of a run that has been published.</summary>
internal static class AdvisedMeasures
{
    public static async Task<IReadOnlyList<MeasuresAdvised>> OfAsync(
        IQuerySession session, AnnounceClasses order, IReadOnlyList<FirmInRun> firms, CancellationToken ct)
    {
        var measures = (await MeasureBook.LoadAsync(session, ct)).On(order.EffectiveOn)
            .Where(m => m.Terms.Kind is MeasureKind.Rent or MeasureKind.LandAndQuota).ToArray();
        var inputs = firms.ToDictionary(f => f.Outcome.Uscc, f => f.Input);
        var classes = await ClassesInForce.LoadAsync(session, order.EffectiveOn, DateTimeOffset.MaxValue, [.. inputs.Keys], ct);
        return
        [
            .. from c in classes
               where c.List.RunId == order.RunId // else another year's list goes before
               let advised = MeasuresOfFirm.Of(measures, c, inputs[c.Uscc])
               where advised.Count > 0
               select new MeasuresAdvised(
                   order.RunId, order.Version, order.EffectiveOn, order.RecordedAt, order.DocumentNumber, c.Uscc, c.Name, c.List.Year, c.Class.ToString(), c.Years,
                   order.ValidTo,
                   [
                       .. advised.Select(m => new AdvisedMeasure(
                           m.Measure.Code, m.Measure.Terms.Name, m.Measure.Terms.Kind == MeasureKind.Rent ? "rent" : "landAndQuota", m.Term.Value, m.Term.Text,
                           m.Measure.DocumentNumber)),
                   ]),
        ];
    }
}
