using System.Security.Claims;
using Marten;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.Papers;
using ParkPlatform.Hosting.SignIn;
using Wolverine.Http;

namespace ParkPlatform.Yield.Papers;

public static class FindPapersEndpoint
{
    /// <summary>
    /// 按文号查找: the entries of figures, rule sets, ratings, objections, measures and targets that rest on a document,
    /// the newest first. For the offices: a document may name several firms.
    /// </summary>
    [ForOffices]
    [WolverineGet("/api/yield/papers")]
    public static Task<Page<PaperEntry>> Get(
        [AsParameters] FindPapers query, ClaimsPrincipal user, IQuerySession session, Texts texts, CancellationToken ct) =>
        session.FindPapersAsync(query, texts, user, ct);
}
