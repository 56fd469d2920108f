using System.Security.Claims;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.History;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Land.Corrections;
using ParkPlatform.Land.Preparation;
using ParkPlatform.Land.Rules;
using Wolverine.Http;

namespace ParkPlatform.Land.Quotas;

/// <summary>指标账户 as of a day: what has come in, what is held, what is used up, and what is left. Square metres; mu rounded to four places.</summary>
public sealed record QuotaAccountView(
    Guid Id, int Year, string? Zone, Area OpeningSquareMetres, Area AllottedSquareMetres, Area DirectSquareMetres, Area EarnedSquareMetres,
    Area TransferredInSquareMetres, Area TransferredOutSquareMetres, Area ReservedSquareMetres, Area ConsumedSquareMetres, Area ReturnedSquareMetres,
    Area ExpiredSquareMetres, Area AvailableSquareMetres, decimal AvailableMu, IReadOnlyList<QuotaBatchView> Batches, long? Version)
{
    public static QuotaAccountView Of(Guid id, QuotaAccount a, IReadOnlyList<QuotaBatchView> batches, long? version) => new(
        id, a.Year, a.Zone, a.OpeningSquareMetres, a.AllottedSquareMetres, a.DirectSquareMetres, a.EarnedSquareMetres, a.TransferredInSquareMetres,
        a.TransferredOutSquareMetres, a.ReservedSquareMetres, a.ConsumedSquareMetres, a.ReturnedSquareMetres, a.ExpiredSquareMetres, a.AvailableSquareMetres,
        a.AvailableSquareMetres.Mu, batches, version);
}

/// <summary>批次: its parcels, its approval, and when that lapses if nothing comes of it.</summary>
public sealed record QuotaBatchView(
    string Batch, Area AreaSquareMetres, IReadOnlyList<BatchParcel> Parcels, DateOnly ReservedOn, Approval? Approval, Deadline? Lapse);

/// <summary>指标账户清单 as of a day.</summary>
public sealed record ListQuotaAccounts : IAsOfQuery, IPageQuery
{
    [FromQuery] public int? Year { get; set; }
    [FromQuery] public string? Zone { get; set; }
    [FromQuery] public DateOnly? AsOf { get; set; }
    [FromQuery] public DateTimeOffset? KnownAt { get; set; }
    [FromQuery] public int? Page { get; set; }
    [FromQuery] public int? PageSize { get; set; }

    internal Conditions Where() => new Conditions().AndIf(Year, "year = ?").AndIf(Zone, "zone = ?");

    public sealed class Validator : AbstractValidator<ListQuotaAccounts>
    {
        public Validator()
        {
            Include(new Paging.Rules<ListQuotaAccounts>());
            RuleFor(q => q.Zone).MaximumLength(CommonRules.LongestCode);
        }
    }
}

public static class ListQuotaAccountsEndpoint
{
    /// <summary>用地指标账户清单（按事实日期与当时掌握）.</summary>
    [ForOffices]
    [WolverineGet("/api/land/quota-accounts")]
    public static async Task<Page<QuotaAccountView>> Get(
        [AsParameters] ListQuotaAccounts query, IQuerySession session, TimeProvider clock, CancellationToken ct)
    {
        var found = await QuotaPeriods.Table.On(
            session, query.Day(clock), query.Known(clock), query.Where(), "year desc, zone",
            query.Skip(), query.Size(), ct);
        return new([.. found.Rows.Select(r => QuotaAccountView.Of(r.StreamId, r.State, [], null))], found.Total) { KnownAt = found.KnownAt };
    }
}

public static class GetQuotaAccountEndpoint
{
    /// <summary>用地指标账户（按事实日期与当时掌握）: balances, and the batches with the day on which their approvals lapse.</summary>
    [ForOffices]
    [WolverineGet("/api/land/quota-accounts/{accountId}")]
    public static async Task<QuotaAccountView?> Get(
        Guid accountId, [AsParameters] AsOfQuery query, IQuerySession session, Texts texts, TimeProvider clock, HttpResponse response, CancellationToken ct)
    {
        if (await session.TimelineAsync<QuotaAccount>(accountId, ct) is not { } account) return null;
        var known = account.KnownAt(query.Known(clock));
        if (known.At(query.Day(clock)) is not { } state) return null;

        var rules = (await LandRules.LoadAsync(session, ct)).KnownAt(query.Known(clock));
        response.SetETag(known.Version);
        return QuotaAccountView.Of(known.Id, state, [.. state.Batches.Select(b => new QuotaBatchView(
            b.Batch, b.AreaSquareMetres, [.. b.Parcels], b.ReservedOn, b.Approval,
            b.Approval is null ? null : ApprovalLapse.Of(b.Approval.ApprovedOn, rules, texts["approval.conversion"], texts)))], known.Version);
    }
}

/// <summary>One line of the ledger (指标台账): how much more or less can be given out after it.</summary>
/// <param name="Kind">The stored name of the entry: <c>quota_reserved</c>.</param>
/// <param name="ChangeSquareMetres">By how much what is available has changed; using up what was held changes nothing.</param>
public sealed record QuotaLedgerLine(
    long Version, DateOnly EffectiveOn, DateTimeOffset RecordedAt, string Kind, string DocumentNumber, string? Batch, Area ChangeSquareMetres,
    Area AvailableSquareMetres, Area ReservedSquareMetres, Area ConsumedSquareMetres);

public static class GetQuotaLedgerEndpoint
{
    /// <summary>指标台账（按事实日期与当时掌握）: every entry that stands, in the order of its days, with what was left after it.</summary>
    [ForOffices]
    [WolverineGet("/api/land/quota-accounts/{accountId}/ledger")]
    public static async Task<IReadOnlyList<QuotaLedgerLine>?> Get(
        Guid accountId, [AsParameters] AsOfQuery query, IQuerySession session, TimeProvider clock, CancellationToken ct) =>
        await session.TimelineAsync<QuotaAccount>(accountId, ct) is { Periods.Length: > 0 } account
            ? Lines(account.KnownAt(query.Known(clock)), query.Day(clock))
            : null;

    public static IReadOnlyList<QuotaLedgerLine> Lines(Timeline<QuotaAccount> account, DateOnly asOf)
    {
        QuotaAccount? state = null;
        var lines = new List<QuotaLedgerLine>();
        foreach (var (entry, fact) in account.InOrder().Where(e => e.Fact.EffectiveOn <= asOf))
        {
            var before = state?.AvailableSquareMetres ?? Area.Zero;
            state = QuotaAccount.Evolve(state, fact);
            if (state is null) continue;
            lines.Add(new(
                entry.Source.Version, fact.EffectiveOn, entry.RecordedAt, QuotaEvents.Names.First(n => n.Event == fact.GetType()).Name, fact.DocumentNumber,
                BatchOf(fact), state.AvailableSquareMetres - before, state.AvailableSquareMetres, state.ReservedSquareMetres, state.ConsumedSquareMetres));
        }
        return lines;
    }

    private static string? BatchOf(IFact fact) => fact switch
    {
        QuotaReserved e => e.Batch,
        QuotaReleased e => e.Batch,
        QuotaConsumed e => e.Batch,
        _ => null,
    };
}

public static class GetQuotaHistoryEndpoint
{
    /// <summary>指标账户履历.</summary>
    [ForOffices]
    [WolverineGet("/api/land/quota-accounts/{accountId}/history")]
    public static async Task<IReadOnlyList<HistoryEntry>?> Get(
        Guid accountId, ClaimsPrincipal user, IQuerySession session, Texts texts, CancellationToken ct) =>
        await session.TimelineAsync<QuotaAccount>(accountId, ct) is { Periods.Length: > 0 } ? await session.HistoryAsync(accountId, texts, user, ct) : null;
}
