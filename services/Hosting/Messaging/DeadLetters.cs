using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using Wolverine.Persistence.Durability;
using Wolverine.Persistence.Durability.DeadLetterManagement;
using Wolverine.Runtime;

namespace ParkPlatform.Hosting.Messaging;

/// <summary>A message that could not be handled, after all retries (死信). Its body stays in the store: it may be another authority's affair.</summary>
public sealed record DeadLetter(Guid Id, string MessageType, string? Source, string Exception, string Reason, DateTimeOffset SentAt, bool WillBeReplayed);

/// <summary>Which dead letters to replay or to discard.</summary>
public sealed record DeadLetterIds(IReadOnlyList<Guid> Ids);

internal static class DeadLetters
{
    private const int MaxIds = 500;

    /// <summary>List, replay, discard: for the operator, and only the letters of the operator's own tenant.</summary>
    public static void MapDeadLetters(this WebApplication app, string service)
    {
        var letters = app.MapGroup($"/api/{service}/dead-letters").RequireAuthorization(new ForRolesAttribute(Roles.Operator)).WithTags(service);
        letters.MapGet("", ListAsync);
        letters.MapPost("replay", (DeadLetterIds given, HttpContext http, IWolverineRuntime runtime, CancellationToken ct) =>
            ActAsync(given, http, runtime, runtime.Storage.DeadLetters.ReplayAsync, ct));
        letters.MapPost("discard", (DeadLetterIds given, HttpContext http, IWolverineRuntime runtime, CancellationToken ct) =>
            ActAsync(given, http, runtime, runtime.Storage.DeadLetters.DiscardAsync, ct));
    }

    private static async Task<Page<DeadLetter>> ListAsync([FromQuery] int? page, [FromQuery] int? pageSize, HttpContext http, IWolverineRuntime runtime, CancellationToken ct)
    {
        var letters = await AllAsync(http, runtime, ct);
        var size = Math.Clamp(pageSize ?? 50, 1, Paging.MaxPageSize);
        return new([.. letters.Skip((Math.Max(page ?? 1, 1) - 1) * size).Take(size).Select(Shown)], letters.Count);
    }

    private static async Task<IResult> ActAsync(
        DeadLetterIds given, HttpContext http, IWolverineRuntime runtime, Func<DeadLetterEnvelopeQuery, CancellationToken, Task> act, CancellationToken ct)
    {
        if (given.Ids.Count is 0 or > MaxIds) return Results.Problem(CommonProblems.InvalidField("ids", Texts.Common.Format("dead-letters.ids", MaxIds)));

        var own = (await AllAsync(http, runtime, ct)).Select(l => l.Id).Intersect(given.Ids).ToArray();
        if (own.Length > 0) await act(new DeadLetterEnvelopeQuery { MessageIds = own }, ct);
        return Results.Ok(new { count = own.Length });
    }

    private static async Task<List<DeadLetterEnvelope>> AllAsync(HttpContext http, IWolverineRuntime runtime, CancellationToken ct)
    {
        var tenant = http.User.FindFirst(Caller.TenantClaim)!.Value;
        var all = new List<DeadLetterEnvelope>();
        for (var page = 1; ; page++)
        {
            var found = await runtime.Storage.DeadLetters.QueryAsync(new DeadLetterEnvelopeQuery { PageNumber = page, PageSize = 500 }, ct);
            all.AddRange(found.Envelopes.Where(l => l.Envelope.TenantId == tenant));
            if (found.Envelopes.Count < 500) return all;
        }
    }

    private static DeadLetter Shown(DeadLetterEnvelope letter) => new(
        letter.Id, letter.MessageType, letter.Source, letter.ExceptionType, letter.ExceptionMessage, letter.SentAt, letter.Replayable);
}
