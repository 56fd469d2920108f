using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine;
using Wolverine.Http;

namespace ParkPlatform.Yield.Runs;

/// <summary>200: how many published runs are being told again.</summary>
public sealed record ClassesAreAnnouncedAgain(int Runs);

public static class AnnounceAgainEndpoint
{
    public static async Task<IReadOnlyList<Timeline<EvaluationRun>>> LoadAsync(IQuerySession session, CancellationToken ct) =>
        await session.TimelinesAsync<EvaluationRun>(await session.Query<StoredRun>().Where(r => r.Published != null).Select(r => r.Id).ToListAsync(ct), ct);

    /// <summary>
    /// 重新告知等级: tells the other services the classes of all published runs again, from the same places in the books and with what a message says today. Whoever has heard
    /// it all passes over it; whoever heard it when messages said less (免评 was added later) learns the rest. Nothing here changes.
    /// </summary>
    [ForRoles(Roles.Planner, Roles.Operator)]
    [WolverinePost("/api/yield/announcements")]
    public static (ClassesAreAnnouncedAgain, OutgoingMessages) Post([NotBody] IReadOnlyList<Timeline<EvaluationRun>> published) => (
        new(published.Count),
        [
            .. from run in published
               let entry = run.Entries.Last(e => e.Event is EvaluationPublished)
               let told = (EvaluationPublished)entry.Event
               select new AnnounceClasses(
                   run.Id, entry.Source.Version, told.Supersedes, told.EffectiveOn, entry.RecordedAt, told.DocumentNumber, "", told.ValidTo),
        ]);
}
