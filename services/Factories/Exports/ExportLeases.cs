using System.Security.Claims;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Factories.Accounts;
using ParkPlatform.Factories.Leases;
using ParkPlatform.Factories.Rules;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;

namespace ParkPlatform.Factories.Exports;

/// <summary>租赁合同清单 as of a day, as a file: the filters of the list.</summary>
public sealed record ExportLeases : IAsOfQuery
{
    /// <summary>xlsx (when not said) or csv.</summary>
    [FromQuery] public ListFormat? Format { get; set; }

    /// <summary>Id or code of the building.</summary>
    [FromQuery] public string? Building { get; set; }

    /// <summary>Credit code or name of the tenant.</summary>
    [FromQuery] public string? Tenant { get; set; }

    /// <summary>Only leases in buildings of this zone (片区).</summary>
    [FromQuery] public string? Zone { get; set; }

    /// <summary>Only leases that stand so on that day.</summary>
    [FromQuery] public LeaseStatus? Status { get; set; }

    [FromQuery] public DateOnly? AsOf { get; set; }
    [FromQuery] public DateTimeOffset? KnownAt { get; set; }

    public sealed class Validator : AbstractValidator<ExportLeases>
    {
        public Validator()
        {
            RuleFor(q => q.Building).MaximumLength(CommonRules.LongestCode);
            RuleFor(q => q.Tenant).MaximumLength(CommonRules.LongestName);
            RuleFor(q => q.Zone).MaximumLength(CommonRules.LongestCode);
        }
    }
}

public static class ExportLeasesEndpoint
{
    /// <summary>导出租赁合同清单（按事实日期与当时掌握）. A firm gets its own.</summary>
    [ForEverybody]
    [ProducesResponseType(typeof(Stream), StatusCodes.Status200OK, "application/octet-stream")]
    [WolverineGet("/api/factories/leases/export")]
    public static Task<IResult> Get([AsParameters] ExportLeases query, ClaimsPrincipal user, IDocumentSession session, Texts texts, TimeProvider clock, CancellationToken ct)
    {
        var (day, known) = (query.Day(clock), query.Known(clock).ToUniversalTime());
        var filters = new ListLeases { Building = query.Building, Tenant = query.Tenant, Zone = query.Zone, Status = query.Status };
        var all = LeasePeriods.Table.Stream(session, day, known, ListLeasesEndpoint.Where(filters, user, session, day, known), ListLeasesEndpoint.Order, ct);
        ListColumn<Held<Lease>>[] columns =
        [
            new(texts["column.tenant"], l => user.NameFor(l.State.Tenant.Name, l.State.Tenant.Uscc), 30),
            new(texts["column.uscc"], l => l.State.Tenant.Uscc, 22),
            new(texts["column.units"], l => string.Join(texts["list.separator"], l.State.Units.Select(u => u.UnitCode)), 30),
            new(texts["column.area"], l => l.State.AreaSquareMetres.SquareMetres),
            new(texts["column.signed"], l => l.State.SignedOn, 12), new(texts["column.from"], l => l.State.Terms.From, 12),
            new(texts["column.to"], l => l.State.Terms.To, 12),
            new(texts["column.rent"], l => l.State.Terms.RentYuanPerSquareMetreMonth.Amount),
            new(texts["column.fee"], l => l.State.Terms.PropertyFeeYuanPerSquareMetreMonth.Amount),
            new(texts["column.deposit"], l => l.State.Terms.DepositYuan.Amount),
            new(texts["column.status"], l => texts[$"lease-status.{l.State.StatusOn(day)}"], 12),
            new(texts["column.terminated"], l => l.State.TerminatedOn, 12),
        ];
        return new ListExport("leases", query.Format, day, query.Zone ?? query.Building).OfAsync(columns, all, session, texts, clock, ct);
    }
}

/// <summary>台账清单 and 欠费清单 as of a day, as a file.</summary>
public sealed record ExportAccounts : IAsOfQuery
{
    /// <summary>xlsx (when not said) or csv.</summary>
    [FromQuery] public ListFormat? Format { get; set; }

    [FromQuery] public DateOnly? AsOf { get; set; }
    [FromQuery] public DateTimeOffset? KnownAt { get; set; }
}

public static class ExportAccountsEndpoint
{
    private sealed record Line(Guid LeaseId, Letting? Unit, string Units, SettledAccount Account);

    /// <summary>导出租户台账清单（按事实日期与当时掌握）: of every lease what fell due, was credited and paid by that day, and what is owed or paid in advance. A firm gets its own.</summary>
    [ForEverybody]
    [ProducesResponseType(typeof(Stream), StatusCodes.Status200OK, "application/octet-stream")]
    [WolverineGet("/api/factories/accounts/export")]
    public static async Task<IResult> Get(
        [AsParameters] ExportAccounts query, ClaimsPrincipal user, IDocumentSession session, Texts texts, TimeProvider clock, CancellationToken ct)
    {
        var day = query.Day(clock);
        var accounts = (await AccountLedger.Table.AllOn(session, day, query.Known(clock), ct)).GroupBy(r => r.LeaseId).ToArray();
        var lettings = await UnitLettings.Table.OfLeases(session, [.. accounts.Select(a => a.Key)], ct);
        var lines =
            from account in accounts
            let units = lettings[account.Key].DistinctBy(l => l.UnitCode).ToArray()
            let unit = units.FirstOrDefault()
            where user.MaySee(unit?.TenantUscc)
            orderby unit?.TenantName, account.Key
            select new Line(account.Key, unit, string.Join(texts["list.separator"], units.Select(u => u.UnitCode)), ListArrearsEndpoint.SettledOf(account));
        ListColumn<Line>[] columns =
        [
            new(texts["column.tenant"], a => a.Unit is { } u ? user.NameFor(u.TenantName, u.TenantUscc) : null, 30),
            new(texts["column.uscc"], a => a.Unit?.TenantUscc, 22),
            new(texts["column.units"], a => a.Units, 30), new(texts["column.due"], a => a.Account.Claims.Sum(c => c.Claim.AmountYuan).Amount),
            new(texts["column.credited"], a => a.Account.Claims.Sum(c => c.CreditedYuan).Amount),
            new(texts["column.paid"], a => a.Account.Claims.Sum(c => c.PaidYuan).Amount),
            new(texts["column.outstanding"], a => a.Account.OutstandingYuan.Amount), new(texts["column.advance"], a => a.Account.AdvanceYuan.Amount),
        ];
        return await new ListExport("accounts", query.Format, day).OfAsync(columns, lines.ToAsyncEnumerable(), session, texts, clock, ct);
    }
}

public static class ExportArrearsEndpoint
{
    /// <summary>导出欠费清单与账龄（按事实日期与当时掌握）. A firm gets its own.</summary>
    [ForEverybody]
    [ProducesResponseType(typeof(Stream), StatusCodes.Status200OK, "application/octet-stream")]
    [WolverineGet("/api/factories/arrears/export")]
    public static async Task<IResult> Get(
        [AsParameters] ExportAccounts query, ClaimsPrincipal user, IDocumentSession session, Texts texts, TimeProvider clock, CancellationToken ct)
    {
        var day = query.Day(clock);
        var rule = (await FactoryRules.LoadAsync(session, ct)).On(FactoryRules.Billing, day);
        var all = await ListArrearsEndpoint.FindAsync(session, user, day, query.Known(clock), rule, 0, ct);
        var (first, second, third) = (rule.Whole("ageingFirstDays"), rule.Whole("ageingSecondDays"), rule.Whole("ageingThirdDays"));
        ListColumn<ArrearsView>[] columns =
        [
            new(texts["column.tenant"], a => a.Tenant?.Name, 30), new(texts["column.uscc"], a => a.Tenant?.Uscc, 22),
            new(texts["column.units"], a => string.Join(texts["list.separator"], a.Units), 30),
            new(texts["column.outstanding"], a => a.OutstandingYuan.Amount), new(texts.Format("column.age-to", 0, first), a => a.Ageing.UpToFirstYuan.Amount),
            new(texts.Format("column.age-to", first + 1, second), a => a.Ageing.UpToSecondYuan.Amount),
            new(texts.Format("column.age-to", second + 1, third), a => a.Ageing.UpToThirdYuan.Amount),
            new(texts.Format("column.age-beyond", third), a => a.Ageing.BeyondYuan.Amount), new(texts["column.oldest-due"], a => a.OldestDueOn, 12),
            new(texts["column.overdue-days"], a => a.DaysOverdue, 10),
        ];
        return await new ListExport("arrears", query.Format, day).OfAsync(columns, all.ToAsyncEnumerable(), session, texts, clock, ct);
    }
}
