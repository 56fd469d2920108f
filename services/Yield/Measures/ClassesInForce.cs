using Marten;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Yield.Rules;
using ParkPlatform.Yield.Runs;

namespace ParkPlatform.Yield.Measures;

/// <summary>A year's list of classes, as it holds on a day.</summary>
/// <param name="ValidTo">The last day on which its classes hold; null until others take their place.</param>
public sealed record ListInForce(int Year, Guid RunId, DateOnly Since, DateOnly? ValidTo, string DocumentNumber);

/// <summary>A firm in a run, as far as measures go.</summary>
public sealed record ClassedFirm(Guid RunId, string Uscc, string Name, YieldClass? Class, YieldClass? ManagedAs, Standing Standing);

/// <summary>The class by which a firm is treated on a day.</summary>
/// <param name="Class">Its own, or the one as which a firm without a class is managed (参照…管理).</param>
/// <param name="IsOwn">Whether it is its own.</param>
/// <param name="Years">连续第几年 the firm has this class. Years in which it was exempt neither count nor break the row; any other gap does.</param>
public sealed record ClassInForce(string Uscc, string Name, YieldClass Class, bool IsOwn, int Years, ListInForce List);

/// <summary>Which class every firm has on a day, by the lists that had been published by then and were known at a moment.</summary>
public static class ClassesInForce
{
    private const int MostYears = 30;

    /// <param name="only">Only these firms; null for all.</param>
    public static async Task<IReadOnlyList<ClassInForce>> LoadAsync(
        IQuerySession session, DateOnly day, DateTimeOffset knownAt, string[]? only, CancellationToken ct)
    {
        var lists = await ListsAsync(session, day, knownAt, ct);
        return lists.Count == 0 ? [] : Of(lists, await EvaluationResults.ClassesAsync(session, [.. lists.Select(l => l.RunId)], only, ct), day);
    }

    /// <summary>The classes of one year's list, by credit code.</summary>
    public static async Task<IReadOnlyDictionary<string, YieldClass?>> OfYearAsync(
        IQuerySession session, int year, DateOnly day, DateTimeOffset knownAt, CancellationToken ct)
    {
        var list = (await session.TimelineAsync<ClassList>(ClassList.StreamOf(session.TenantId, year), ct))?.KnownAt(knownAt).At(day);
        return list is null
            ? new Dictionary<string, YieldClass?>()
            : (await EvaluationResults.ClassesAsync(session, [list.RunId], null, ct)).ToDictionary(f => f.Uscc, f => f.Class);
    }

    private static async Task<IReadOnlyList<ListInForce>> ListsAsync(IQuerySession session, DateOnly day, DateTimeOffset knownAt, CancellationToken ct)
    {
        var years = Enumerable.Range(day.Year - MostYears, MostYears).ToDictionary(year => ClassList.StreamOf(session.TenantId, year));
        var published = (await session.TimelinesAsync<ClassList>(years.Keys, ct)).Select(list => (Year: years[list.Id], State: list.KnownAt(knownAt).At(day)))
            .Where(list => list.State is not null).ToArray();
        var runs = (await session.LoadManyAsync<StoredRun>(ct, published.Select(p => p.State!.RunId))).ToDictionary(r => r.Id);
        return [.. published.Select(p => new ListInForce(
            p.Year, p.State!.RunId, p.State.Since, runs[p.State.RunId].Published!.ValidTo, runs[p.State.RunId].Published!.DocumentNumber))];
    }

    /// <summary>The class that counts is that of the latest year whose list still holds.</summary>
    public static IReadOnlyList<ClassInForce> Of(IReadOnlyList<ListInForce> lists, IEnumerable<ClassedFirm> firms, DateOnly day)
    {
        var byRun = lists.ToDictionary(l => l.RunId);
        return
        [
            .. from firm in firms.GroupBy(f => f.Uscc)
               let years = firm.OrderByDescending(f => byRun[f.RunId].Year).ToArray()
               let last = years.FirstOrDefault(f => !(day > byRun[f.RunId].ValidTo))
               where (last?.Class ?? last?.ManagedAs) is not null
               orderby firm.Key
               let list = byRun[last.RunId]
               select new ClassInForce(
                   firm.Key, last.Name, (last.Class ?? last.ManagedAs)!.Value, last.Class is not null,
                   YearsInARow(years.ToDictionary(f => byRun[f.RunId].Year), list.Year), list),
        ];
    }

    private static int YearsInARow(Dictionary<int, ClassedFirm> firm, int last)
    {
        var (years, @class) = (0, firm[last].Class);
        if (@class is null) return 1;
        for (var year = last; firm.TryGetValue(year, out var then) && (then.Class == @class || then.Standing == Standing.Exempt); year--)
            if (then.Class == @class) years++;
        return years;
    }
}
