using System.Security.Claims;
using Marten;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.History;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using Wolverine.Http;

namespace ParkPlatform.Yield.Measures;

/// <summary>A measure as worded on a day. Measures are public.</summary>
/// <param name="ValidUntil">The first day on which it reads otherwise, if one is known.</param>
/// <param name="OutsideValidity">The day lies behind the last wording's validity: nobody has said yet what holds then.</param>
public sealed record MeasureView(
    string Code, string Name, int Edition, DateOnly ValidFrom, DateOnly? ValidUntil, bool OutsideValidity, string DocumentNumber, MeasureTerms Terms)
{
    public static MeasureView Of(Measure measure, DateOnly? until, DateOnly day) =>
        new(measure.Code, measure.Name, measure.Edition, measure.ValidFrom, until, measure.IsOver(day), measure.DocumentNumber, measure.Terms);
}

/// <summary>A wording, and since when the books know it; null for the one that came with the platform.</summary>
public sealed record StatedMeasure(MeasureView Wording, DateTimeOffset? RecordedAt);

public static class ListMeasuresEndpoint
{
    /// <summary>差别化措施清单（按事实日期与当时掌握）: every measure with what each class gets, from which document.</summary>
    [ForEverybody]
    [WolverineGet("/api/yield/measures")]
    public static async Task<IReadOnlyList<MeasureView>> Get([AsParameters] AsOfQuery query, IQuerySession session, TimeProvider clock, CancellationToken ct)
    {
        var (book, day) = ((await MeasureBook.LoadAsync(session, ct)).KnownAt(query.Known(clock)), query.Day(clock));
        return [.. book.Codes.Select(code => book.Find(code)!.At(day)).OfType<Measure>().Select(m => MeasureView.Of(m, book.Until(m.Code, day), day))];
    }
}

public static class GetMeasureEndpoint
{
    /// <summary>差别化措施, as worded on a day.</summary>
    [ForEverybody]
    [WolverineGet("/api/yield/measures/{code}")]
    public static async Task<MeasureView?> Get(
        string code, [AsParameters] AsOfQuery query, IQuerySession session, TimeProvider clock, HttpResponse response, CancellationToken ct)
    {
        var (book, day) = ((await MeasureBook.LoadAsync(session, ct)).KnownAt(query.Known(clock)), query.Day(clock));
        if (book.Find(code) is not { } recorded || recorded.At(day) is not { } measure) return null;
        response.SetETag(recorded.Version);
        return MeasureView.Of(measure, book.Until(code, day), day);
    }
}

public static class ListMeasureVersionsEndpoint
{
    /// <summary>差别化措施版本: all wordings, in the order in which they were stated.</summary>
    [ForEverybody]
    [WolverineGet("/api/yield/measures/{code}/versions")]
    public static async Task<IReadOnlyList<StatedMeasure>?> Get(string code, IQuerySession session, CancellationToken ct) =>
        (await MeasureBook.LoadAsync(session, ct)).Find(code) is not { } recorded ? null :
        [
            .. from entry in recorded.Entries
               let measure = Measure.Evolve(null, (MeasureStated)entry.Event)!
               select new StatedMeasure(MeasureView.Of(measure, null, measure.ValidFrom), entry.Source.Version > 0 ? entry.RecordedAt : null),
        ];
}

public static class GetMeasureHistoryEndpoint
{
    /// <summary>差别化措施履历: who stated which wording, when, by which paper. Empty as long as only those hold that came with the platform.</summary>
    [ForEverybody]
    [WolverineGet("/api/yield/measures/{code}/history")]
    public static async Task<IReadOnlyList<HistoryEntry>?> Get(string code, ClaimsPrincipal user, IQuerySession session, Texts texts, CancellationToken ct) =>
        (await MeasureBook.LoadAsync(session, ct)).Find(code) is null
            ? null
            : await session.HistoryAsync(Measure.StreamOf(user.Tenant(), code), texts, user, ct) ?? [];
}
