using System.Globalization;
using System.Security.Claims;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Factories.Files;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using Wolverine.Http;

namespace ParkPlatform.Factories.Accounts;

/// <summary>In which file a statement is had.</summary>
public enum StatementFormat
{
    /// <summary>Excel workbook, typed cells.</summary>
    Xlsx,

    /// <summary>To be printed and sealed.</summary>
    Pdf,
}

/// <summary>Which days a statement is about, both included.</summary>
public sealed record StatementQuery
{
    /// <summary>The first day; 1 January of the year of the last one when not said.</summary>
    [FromQuery] public DateOnly? From { get; set; }

    /// <summary>The last day; today when not said.</summary>
    [FromQuery] public DateOnly? To { get; set; }

    /// <summary>xlsx (when not said) or pdf.</summary>
    [FromQuery] public StatementFormat? Format { get; set; }

    [FromQuery] public DateTimeOffset? KnownAt { get; set; }

    public sealed class Validator : AbstractValidator<StatementQuery>
    {
        public Validator(Texts texts)
        {
            RuleFor(q => q.From).IsDay();
            RuleFor(q => q.To).IsDay();
            RuleFor(q => q.To).Must((q, to) => q.From is null || to is null || q.From <= to).WithText(texts, "invalid.ends-before-it-starts");
        }
    }

    public DateRange Days(DateOnly today)
    {
        var to = To ?? (From > today ? From.Value : today);
        return new(From ?? new(to.Year, 1, 1), to);
    }
}

public static class GetStatementEndpoint
{
    /// <summary>对账单: what a lease owed before some days, every bill, payment and credit within them, and what it owes in the end; a workbook or a PDF. A firm gets its own.</summary>
    [ForEverybody]
    [ProducesResponseType(typeof(Stream), StatusCodes.Status200OK, "application/octet-stream")]
    [WolverineGet("/api/factories/leases/{id}/statement")]
    public static async Task<IResult> Get(
        Guid id, [AsParameters] StatementQuery query, ClaimsPrincipal user, IQuerySession session, Texts texts, TimeProvider clock, CancellationToken ct)
    {
        var account = await GetAccountEndpoint.FindAsync(session, id, query.KnownAt ?? clock.GetUtcNow(), user, ct);
        if (account is null) return Results.Problem(CommonProblems.Of(StatusCodes.Status404NotFound));

        var statement = Statement.Of(account, query.Days(clock.Today()), texts);
        var tenant = user.NameFor(statement.Lease.Tenant.Name, statement.Lease.Tenant.Uscc);
        var name = FileAnswers.Name(statement.Days.To, texts["statement.title"], tenant);
        return query.Format == StatementFormat.Pdf
            ? FileAnswers.Of(Pdf(statement, tenant, texts), PdfTable.MediaType, $"{name}.pdf")
            : FileAnswers.Of(Workbook(statement, tenant, texts), ListFormat.Xlsx, name);
    }

    private const int WidthOfMoney = 66;

    private static string[] Columns(Texts texts) => [.. new[] { "on", "what", "document", "due", "settled", "balance" }.Select(c => texts[$"statement.column.{c}"])];

    private static IEnumerable<(string Name, object Value)> Facts(Statement s, string tenant, Texts texts) =>
    [
        (texts["statement.tenant"], tenant), (texts["statement.uscc"], s.Lease.Tenant.Uscc ?? "—"), (texts["statement.contract"], s.ContractNumber),
        (texts["statement.units"], string.Join(texts["list.separator"], s.Lease.Units.Select(u => u.UnitCode))),
        (texts["statement.days"], $"{s.Days.From:yyyy-MM-dd} – {s.Days.To:yyyy-MM-dd}"), (texts["statement.opening"], s.OpeningYuan.Amount),
        (texts["statement.closing"], s.ClosingYuan.Amount), (texts["statement.deposit"], s.DepositHeldYuan.Amount),
    ];

    private static Stream Workbook(Statement s, string tenant, Texts texts)
    {
        var file = TemporaryFile.Create();
        using (var workbook = new WorkbookWriter(file))
        {
            workbook.BeginSheet(texts["statement.title"], [12, 44, 24, 16, 16, 16]);
            workbook.Row(Columns(texts), CellStyle.Header);
            workbook.Row([s.Days.From, texts["statement.opening"], null, null, null, s.OpeningYuan.Amount]);
            foreach (var line in s.Lines) workbook.Row([line.On, line.What, line.DocumentNumber, line.DueYuan?.Amount, line.SettledYuan?.Amount, line.BalanceYuan.Amount]);
            workbook.Row([s.Days.To, texts["statement.closing"], null, s.Lines.Sum(l => l.DueYuan ?? Yuan.Zero).Amount, s.Lines.Sum(l => l.SettledYuan ?? Yuan.Zero).Amount, s.ClosingYuan.Amount]);
            workbook.EndSheet();

            workbook.BeginSheet(texts["statement.facts"], [24, 60]);
            workbook.Row([texts["statement.title"], ""], CellStyle.Header);
            foreach (var (fact, value) in Facts(s, tenant, texts)) workbook.Row([fact, value]);
            workbook.EndSheet();
        }
        file.Position = 0;
        return file;
    }

    private static Stream Pdf(Statement s, string tenant, Texts texts) => PdfTable.Write(
        texts["statement.title"],
        [.. Facts(s, tenant, texts).Select(f => (f.Name, f.Value is decimal yuan ? Money(Yuan.Of(yuan)) : (string)f.Value))],
        [.. Columns(texts).Zip([62, 150, 105, WidthOfMoney, WidthOfMoney, WidthOfMoney], (header, width) => new PdfColumn(header, width, RightAligned: width == WidthOfMoney))],
        [.. s.Lines.Select(l => (IReadOnlyList<string>)
            [l.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), l.What, l.DocumentNumber, Money(l.DueYuan), Money(l.SettledYuan), Money(l.BalanceYuan)])]);

    private static string Money(Yuan? yuan) => yuan?.Amount.ToString("#,##0.00", CultureInfo.InvariantCulture) ?? "";
}
