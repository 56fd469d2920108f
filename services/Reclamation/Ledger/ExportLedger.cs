using System.Security.Claims;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Reclamation.Calendars;
using ParkPlatform.Reclamation.Idleness;
using ParkPlatform.Reclamation.Rules;
using Wolverine.Http;

namespace ParkPlatform.Reclamation.Ledger;

/// <summary>闲置资产台账 as a file: the same filters as the list, all lines.</summary>
public sealed record ExportLedger : LedgerQuery
{
    /// <summary>xlsx (when not said) or csv.</summary>
    [FromQuery] public ListFormat? Format { get; set; }

    public sealed class Validator : Rules<ExportLedger>;
}

public static class ExportLedgerEndpoint
{
    /// <summary>导出闲置资产台账（按事实日期与当时掌握，可查将来）. A firm gets its own; natural persons are masked for everybody but the bureau.</summary>
    [ForEverybody]
    [ProducesResponseType(typeof(Stream), StatusCodes.Status200OK, "application/octet-stream")]
    [WolverineGet("/api/reclamation/ledger/export")]
    public static async Task<IResult> Get(
        [AsParameters] ExportLedger query, ClaimsPrincipal user, IQuerySession session, Texts texts, TimeProvider clock,
        CancellationToken ct)
    {
        var (day, known) = (query.Day(clock), await LedgerQuestion.KnownUntil(session, query.Known(clock), ct));
        var rule = (await ReclamationRules.LoadAsync(session, ct)).KnownAt(query.Known(clock)).On(ReclamationRules.Ledger, day);
        var cases = await LedgerCases.LoadAsync(session, day, query.Known(clock), null, await Calendar.LoadAsync(session, ct, query.Known(clock)), texts, ct);
        var inefficient = await LedgerInefficiencies.LoadAsync(session, day, query.Known(clock), null, ct);
        var lines = new LedgerQuestion(rule, day, query.WarningDays ?? rule.Whole("warningDays")).StreamAsync(session, known, query.Where(user), ct);

        ListColumn<LedgerEntry>[] columns =
        [
            new(texts["ledger.column.category"], l => texts[$"ledger.{l.Category}.title"], 22),
                new(texts["ledger.column.state"], l => texts[$"ledger.state.{l.State}"], 8),
            new(texts["ledger.column.code"], l => l.Code, 24), new(texts["ledger.column.name"], l => l.Name, 24), new(texts["ledger.column.zone"], l => l.Zone),
            new(texts["ledger.column.area"], l => l.AreaSquareMetres), new(texts["ledger.column.mu"], l => l.AreaMu),
            new(texts["ledger.column.holder"], l => l.Holder?.Name, 30), new(texts["ledger.column.uscc"], l => l.Holder?.Uscc, 22),
            new(texts["ledger.column.limb"], l => l.Limb == Limb.None ? null : texts[$"limb.{l.Limb}"], 12),
                new(texts["ledger.column.since"], l => l.Since, 12),
            new(texts["ledger.column.until"], l => l.DaysUntil, 10),
                new(texts["ledger.column.level"], l => l.Level == Level.None ? null : texts[$"level.{l.Level}"], 10),
            new(texts["ledger.column.agreed-start"], l => l.AgreedStart, 12), new(texts["ledger.column.gross"], l => l.DaysGross, 10),
            new(texts["ledger.column.net"], l => l.DaysNet, 10), new(texts["ledger.column.two-years"], l => l.BecomesTwoYearsOn, 12),
            new(texts["ledger.column.case"], l => l.Case is { } open ? texts[$"case.{open.State}"] : null, 16),
            new(texts["ledger.column.cause"], l => l.Case?.Cause is { } cause ? texts[$"cause.{cause}"] : null, 16),
            new(texts["ledger.column.deadline"], l => l.Case?.NextDeadline, 20), new(texts["ledger.column.due"], l => l.Case?.NextDueOn, 12),
            new(texts["ledger.column.left"], l => l.Case?.DaysLeft, 10),
            new(texts["ledger.column.inefficiency"], l => l.Inefficiency is { } open ? texts[$"inefficiency.{open.State}"] : null, 16),
            new(texts["ledger.column.rectify-by"], l => l.Inefficiency?.RectifyBy, 12),
        ];
        var entries = lines.Select(l => LedgerEntry.Of(l, cases.GetValueOrDefault(l.AssetId), inefficient.GetValueOrDefault(l.AssetId), day, user));
        return await FileAnswers.ListAsync(query.Format, day, texts["ledger.title"], query.Zone, columns, entries, ct);
    }
}
