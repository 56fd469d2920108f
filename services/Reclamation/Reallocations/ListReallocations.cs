using System.Security.Claims;
using System.Text.Json;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Assets;
using Wolverine.Http;

namespace ParkPlatform.Reclamation.Reallocations;

/// <summary>腾笼换鸟建议清单 as of a day.</summary>
public sealed record ListReallocations : IAsOfQuery, IPageQuery
{
    /// <summary>Only proposals that stand so.</summary>
    [FromQuery] public ReallocationStatus? Status { get; set; }

    /// <summary>Only proposals for this asset.</summary>
    [FromQuery] public Guid? AssetId { get; set; }

    [FromQuery] public DateOnly? AsOf { get; set; }
    [FromQuery] public DateTimeOffset? KnownAt { get; set; }
    [FromQuery] public int? Page { get; set; }
    [FromQuery] public int? PageSize { get; set; }

    public sealed class Validator : AbstractValidator<ListReallocations>
    {
        public Validator()
        {
            Include(new Paging.Rules<ListReallocations>());
            RuleFor(q => q.Status).IsInEnum();
        }
    }
}

public static class ListReallocationsEndpoint
{
    /// <summary>建议清单（按事实日期与当时掌握）, the newest first. For the offices.</summary>
    [ForOffices]
    [WolverineGet("/api/reclamation/reallocations")]
    public static async Task<Page<ReallocationView>> Get(
        [AsParameters] ListReallocations query, ClaimsPrincipal user, IQuerySession session, TimeProvider clock, CancellationToken ct)
    {
        var day = query.Day(clock);
        var known = await AssetPeriods.Table.KnownUntil(session, await ReallocationPeriods.Table.KnownUntil(session, query.Known(clock), ct), ct);
        var status = query.Status is { } wanted ? JsonNamingPolicy.CamelCase.ConvertName(wanted.ToString()) : null;
        var where = new Conditions().AndIf(query.AssetId, "asset_id = ?").AndIf(status, "status = ?");
        object[] parameters = [day, known, session.TenantId, day, known, .. where.Parameters];

        var rows = await session.AdvancedSql.QueryAsync<Found>(
            $"""
            select {Json}, 'total', count(*) over ()) from ({Proposals}) p where true{where.Sql}
            order by proposed_on desc, id limit {query.Size()} offset {query.Skip()}
            """, ct, parameters);
        var total = rows.Count > 0 || query.Skip() == 0
            ? rows.FirstOrDefault()?.Total ?? 0
            : (await session.AdvancedSql.QueryAsync<long>($"select count(*) from ({Proposals}) p where true{where.Sql}", ct, parameters)).Single();
        return new([.. rows.Select(r => ReallocationView.Of(r.ProposalId, r.State, r.Status, r.TakenOn, r.Taker, null, user))], total) { KnownAt = known };
    }

    // Not Id: Marten would take it for a document.
    private sealed record Found(
        Guid ProposalId, Reallocation State, ReallocationStatus Status, DateOnly? TakenOn, string? TakenBy, string? TakenByUscc, long Total)
    {
        public Holder? Taker => TakenBy is null ? null : new(TakenByUscc, TakenBy);
    }

    private const string Json =
        "jsonb_build_object('proposalId', id, 'state', state, 'status', status, 'takenOn', taken_on, 'takenBy', taken_by, 'takenByUscc', taken_by_uscc";

    // Who got the asset first since the proposal, as Reallocation.Taken says it.
    private const string Proposals = $"""
        select r.stream_id as id, r.state, r.asset_id, r.proposed_on, t.held_since as taken_on, t.holder_name as taken_by, t.holder_uscc as taken_by_uscc,
            case when r.withdrawn_on is not null then 'withdrawn' when t.held_since is not null and t.holder_uscc = r.firm_uscc then 'fulfilled'
                when t.held_since is not null then 'superseded' when r.stage = 'Ordered' then 'ordered' when r.stage = 'Kept' then 'reserved'
                when r.stage = 'Refused' then 'refused' when r.stage = 'Lapsed' then 'lapsed' else 'open' end as status
        from {ReallocationPeriods.Sql} r left join lateral (
            select a.held_since, a.holder_name, a.holder_uscc from {AssetPeriods.Sql} a
            where r.withdrawn_on is null and a.tenant_id = r.tenant_id and a.stream_id = r.asset_id and a.held_since is not null
                and a.effective && daterange(r.proposed_on, ?::date, '[]') and a.recorded @> ?::timestamptz
            order by a.effective limit 1) t on true
        where r.tenant_id = ? and r.effective @> ?::date and r.recorded @> ?::timestamptz
        """;
}
