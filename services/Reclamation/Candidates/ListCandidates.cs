using System.Security.Claims;
using System.Text.Json;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Assets;
using ParkPlatform.Reclamation.Idleness;
using Wolverine.Http;

namespace ParkPlatform.Reclamation.Candidates;

/// <summary>闲置线索 as of a day, also a day to come: what will be so if nothing happens until then.</summary>
public sealed record ListCandidates : IAsOfQuery, IPageQuery
{
    /// <summary>Only this signal. <c>suspended</c> finds what an inspection has established.</summary>
    [FromQuery] public Signal? Signal { get; set; }

    /// <summary>Only parcels, or only units.</summary>
    [FromQuery] public AssetType? AssetType { get; set; }

    /// <summary>Only this level; vacant and low-yield assets have none.</summary>
    [FromQuery] public Level? Level { get; set; }

    /// <summary>Only assets of this zone (片区).</summary>
    [FromQuery] public string? Zone { get; set; }

    /// <summary>Anything in the code, the name, the holder's name or code, or the supervision number.</summary>
    [FromQuery] public string? Q { get; set; }

    [FromQuery] public DateOnly? AsOf { get; set; }
    [FromQuery] public DateTimeOffset? KnownAt { get; set; }
    [FromQuery] public int? Page { get; set; }
    [FromQuery] public int? PageSize { get; set; }

    public sealed class Validator : AbstractValidator<ListCandidates>
    {
        public Validator()
        {
            Include(new Paging.Rules<ListCandidates>());
            RuleFor(q => q.Signal).IsInEnum();
            RuleFor(q => q.AssetType).IsInEnum();
            RuleFor(q => q.Level).IsInEnum();
            RuleFor(q => q.Zone).MaximumLength(100);
            RuleFor(q => q.Q).MaximumLength(100);
        }
    }
}

/// <summary>An asset that may be taken up, and why. One that shows two signals is listed twice. Area in square metres.</summary>
/// <param name="Since">The first day on which the signal was true.</param>
/// <param name="Level">Of land not started: how long, in full years. The law, not the decision: only the bureau determines.</param>
/// <param name="AgreedStart">约定动工开发日期, or a year after delivery.</param>
/// <param name="BecomesTwoYearsOn">The day from which it will have lain idle for two full years, if nothing happens.</param>
public sealed record Candidate(
    AssetType AssetType, Guid AssetId, string Code, string? Name, string? Zone, decimal? AreaSquareMetres, Holder? Holder, Signal Signal, DateOnly Since,
    Level Level, DateOnly? AgreedStart, DateOnly? BecomesTwoYearsOn, string? SupervisionNumber);

public static class ListCandidatesEndpoint
{
    /// <summary>闲置线索清单（按事实日期与当时掌握）. A firm sees its own.</summary>
    [ForEverybody]
    [WolverineGet("/api/reclamation/candidates")]
    public static async Task<Page<Candidate>> Get(
        [AsParameters] ListCandidates query, ClaimsPrincipal user, IQuerySession session, TimeProvider clock, CancellationToken ct)
    {
        var where = new Conditions()
            .AndIf(Word(query.Signal), "signal = ?").AndIf(query.AssetType?.ToString(), "asset_type = ?")
            .AndIf(Word(query.Level), "level = ?").AndIf(query.Zone, "zone = ?")
            .AndOwnOf(user, "holder_uscc").AndContains(query.Q, "code", "name", HolderMask.SearchedName(user), "holder_uscc", "supervision_number");
        var (rows, total, knownAt) = await CandidateQuestion.AskAsync(session, query.Day(clock), query.Known(clock), where, query.Skip(), query.Size(), ct);
        return new([.. rows.Select(r => Shown(r, user))], total) { KnownAt = knownAt };
    }

    private static Candidate Shown(FoundCandidate c, ClaimsPrincipal user) => new(
        c.AssetType, c.AssetId, c.Code, c.Name, c.Zone, c.AreaSquareMetres, c.HolderName is { } name ? new Holder(c.HolderUscc, name).SeenBy(user) : null,
        c.Signal, c.Since, c.Level, c.AgreedStart,
            c is { Signal: Signal.NotStarted, Level: Level.OneYear } ? c.YearTwoEndsOn?.AddDays(1) : null, c.SupervisionNumber);

    // As the question writes it.
    private static string? Word<T>(T? value) where T : struct, Enum => value is { } given ? JsonNamingPolicy.CamelCase.ConvertName(given.ToString()) : null;
}
