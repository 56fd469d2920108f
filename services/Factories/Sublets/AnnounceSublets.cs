using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine;
using Wolverine.Http;

namespace ParkPlatform.Factories.Sublets;

/// <summary>200: how many sub-lets are being told again.</summary>
public sealed record SubletsAreAnnouncedAgain(int Sublets);

public static class AnnounceSubletsEndpoint
{
    public static async Task<IReadOnlyList<Timeline<SubletBook>>> LoadAsync(IQuerySession session, CancellationToken ct) =>
        [
            .. (await session.TimelinesAsync<SubletBook>(await UnitSublets.Table.Leases(session, ct), ct))
                .Where(book => book.Periods is [.., { State.Lease: not null }]), // the lease itself has not been withdrawn
        ];

    /// <summary>
    /// 重新告知转租: tells the yield service all sub-lets again, from the same places in the books. Whoever has heard of them passes over it; those that were entered before
    /// there were such messages become known. Nothing here changes.
    /// </summary>
    [ForRoles(Roles.Park, Roles.Operator)]
    [WolverinePost("/api/factories/announcements")]
    public static (SubletsAreAnnouncedAgain, OutgoingMessages) Post([NotBody] IReadOnlyList<Timeline<SubletBook>> books) => (
        new(books.Sum(book => book.Now().Sublets.Count)), [.. books.SelectMany(TellSublet.Again)]);
}
