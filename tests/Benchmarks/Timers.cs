using System.Diagnostics;
using System.Globalization;
using JasperFx.Events;
using Marten;
using Marten.Events;
using Npgsql;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Assets;
using ParkPlatform.Reclamation.Calendars;
using ParkPlatform.Reclamation.Cases;
using ParkPlatform.Reclamation.Deadlines;
using ParkPlatform.Reclamation.Execution;
using ParkPlatform.Reclamation.Inefficiency;
using ParkPlatform.Reclamation.Rules;

namespace ParkPlatform.Benchmarks;

/// <summary>
/// Deadlines by the thousand: so many that pass on the same day, entered by one sweep, beside one insert into a table made by hand; and so many that are open when
/// another holiday notice comes, counted anew, beside one statement over a table of deadlines and one of days.
/// </summary>
internal static class Timers
{
    private const string Tenant = "demo";
    private static readonly DateOnly Opened = new(2026, 1, 5);

    public static async Task MeasureAsync(int due, int open)
    {
        await EmptyBooks.OnAsync(
            Contracts.Services.Reclamation, typeof(Reclamation.Program).Assembly, options =>
            {
                options.AddTimeline(IdleCaseEvents.Names, IdleCasePeriods.Table);
                options.AddTimeline(InefficiencyEvents.Names, InefficientCasePeriods.Table);
                options.AddTimeline(PassedDeadlineEvents.Names, PassedDeadlinesPeriods.Table);
                options.AddTimeline<CaseExecution>(ExecutionEvents.Names);
                options.AddTimeline<LoadedCalendar>(CalendarEvents.Names);
                options.AddTimeline<RuleVersion>(RuleEvents.Names);
            },
            async (store, connection) =>
            {
                await SweepAsync(store, connection, due);
                await RecountAsync(connection, open);
            });
    }

    private static async Task SweepAsync(IDocumentStore store, string connection, int cases)
    {
        await store.BulkInsertEventStreamAsync(
            Tenant, Ids(cases).Select(id => new BulkEventStreamHeader { Id = id, Version = 1, AggregateType = typeof(Timeline<IdleCase>) }).ToArray(), Events());
        await EmptyBooks.AnalyzedAsync(connection);
        using (var daemon = await store.BuildProjectionDaemonAsync())
            await daemon.RebuildProjectionAsync(nameof(IdleCasePeriods), TimeSpan.FromMinutes(10), CancellationToken.None);

        var day = Opened.AddDays(31);
        var (before, _) = await TimedAsync(() => SweepDeadlines.RunAsync(store, Tenant, day.AddDays(-1), CancellationToken.None));
        var (took, entered) = await TimedAsync(() => SweepDeadlines.RunAsync(store, Tenant, day, CancellationToken.None));
        var (again, nothing) = await TimedAsync(() => SweepDeadlines.RunAsync(store, Tenant, day, CancellationToken.None));
        Say($"{entered.Entered:N0} deadlines that pass on one day, entered in {took:N1} s ({entered.Entered / took:N0} /s); a sweep the day before, with nothing to enter: {before:N1} s");
        Say($"the same sweep again enters {nothing.Entered} in {again:N1} s");

        await using var source = NpgsqlDataSource.Create(connection);
        await source.RunAsync("""
            create table hand_cases as select stream_id as id, state->>'assetCode' as code, opened_on + 30 as due_on from reclamation.idle_case_periods;
            create table hand_passed (case_id uuid, due_on date, entered_at timestamptz default now(), primary key (case_id, due_on))
            """);
        var (theirs, _) = await TimedAsync(async () =>
        {
            await source.RunAsync($"insert into hand_passed (case_id, due_on) select id, due_on from hand_cases where due_on < date '{day:yyyy-MM-dd}'");
            return 0;
        });
        Say($"the same as one insert into a table made by hand, without a history: {theirs:N2} s; {took / theirs:N0} times");

        async IAsyncEnumerable<IEvent> Events()
        {
            var sequence = 0;
            foreach (var id in Ids(cases))
            {
                var e = ((IEventRegistry)store.Options.Events).BuildEvent(new IdleCaseOpened(
                    AssetType.Parcel, Guid.CreateVersion7(), string.Create(CultureInfo.InvariantCulture, $"510799001001GB{sequence:D5}"), new("91510799MA6T00012D", "甲"),
                    "contractTimer", null, Opened, "线1"));
                (e.StreamId, e.Version, e.TenantId, e.Timestamp) = (id, 1, Tenant, DateTimeOffset.UtcNow.AddDays(-1).AddMilliseconds(sequence++));
                yield return e;
            }
            await Task.CompletedTask;
        }
    }

    private static readonly Dictionary<int, Guid[]> Made = [];

    private static Guid[] Ids(int count) =>
        Made.TryGetValue(count, out var ids) ? ids : Made[count] = [.. Enumerable.Range(0, count).Select(_ => Guid.CreateVersion7())];

    private static async Task RecountAsync(string connection, int count)
    {
        var (rules, random, today) = (IdleLandRules.All, new Random(5), new DateOnly(2026, 9, 25)); // the holidays of October lie ahead
        var open = new OpenCases(
            [
                .. Enumerable.Range(0, count / 10).Select(n => new OpenCase(
                    Guid.CreateVersion7(), Procedure.IdleLand, $"GB{n}", new("91510799MA6T00012D", "甲"),
                    [.. Enumerable.Range(0, 10).Select(r => new CaseDeadline($"d{r}", rules[r], today.AddDays(-random.Next(10)), "opened", true, null))], null, 0)),
            ],
            WorkingCalendar.WithoutNotices, DateTimeOffset.UtcNow);
        var after = WorkingCalendar.Official;
        open.Recount(after, today); // warm
        var watch = Stopwatch.StartNew();
        var (recomputed, moved) = open.Recount(after, today);
        var ours = watch.Elapsed.TotalSeconds;
        Say($"{recomputed:N0} open deadlines counted anew in {ours:N2} s ({recomputed / ours:N0} /s); {moved.Length:N0} of them move");

        await using var source = NpgsqlDataSource.Create(connection);
        await source.RunAsync("create table hand_deadlines (id serial primary key, triggered_on date, mode text, count int, rolls boolean, due_on date)");
        await using (var opened = await source.OpenConnectionAsync())
        await using (var copy = await opened.BeginBinaryImportAsync("copy hand_deadlines (triggered_on, mode, count, rolls, due_on) from stdin (format binary)"))
        {
            foreach (var deadline in open.Cases.SelectMany(c => c.Deadlines))
            {
                var mode = deadline.Rule.Mode switch { CountingMode.CalendarDays => "days", CountingMode.Months => "months", _ => "working" };
                await copy.WriteRowAsync(
                    CancellationToken.None, deadline.TriggeredOn, mode, deadline.Rule.Count, deadline.Rule.Rolls, deadline.Rule.DueOn(deadline.TriggeredOn, open.Calendar));
            }
            await copy.CompleteAsync();
        }
        await source.RunAsync("create table hand_days (day date primary key, working boolean, number int, next_working date)");
        var (first, last, number) = (new DateOnly(2026, 1, 1), new DateOnly(2028, 12, 31), 0);
        await using (var opened = await source.OpenConnectionAsync())
        await using (var copy = await opened.BeginBinaryImportAsync("copy hand_days from stdin (format binary)"))
        {
            for (var day = first; day <= last; day = day.AddDays(1))
            {
                if (after.IsWorkday(day)) number++;
                await copy.WriteRowAsync(CancellationToken.None, day, after.IsWorkday(day), number, after.RollForward(day));
            }
            await copy.CompleteAsync();
        }
        await source.RunAsync("create index on hand_days (number) where working; analyze hand_days; analyze hand_deadlines");
        var (theirs, found) = await TimedAsync(async () => (int)(long)(await source.ScalarAsync("""
            with counted as (
                select d.id, d.due_on, case
                    when d.mode = 'working' then w.day
                    when d.rolls then e.next_working
                    else e.day end as due
                from hand_deadlines d join hand_days t on t.day = d.triggered_on
                left join hand_days w on d.mode = 'working' and w.working and w.number = t.number + d.count
                left join hand_days e on d.mode <> 'working' and e.day =
                    case d.mode when 'months' then (d.triggered_on + make_interval(months => d.count))::date else d.triggered_on + d.count end)
            select count(*) from counted where due <> due_on
            """))!);
        Say($"the same as one statement over a table of deadlines and a table of days: {theirs:N2} s; {found:N0} move; ours takes {ours / theirs:N2} times as long");
    }

    private static async Task<(double Seconds, T Result)> TimedAsync<T>(Func<Task<T>> work)
    {
        var watch = Stopwatch.StartNew();
        var result = await work();
        return (watch.Elapsed.TotalSeconds, result);
    }

    private static void Say(FormattableString text) => Console.WriteLine(FormattableString.Invariant(text));
}
