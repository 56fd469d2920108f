using System.Globalization;
using System.Security.Claims;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Factories.Buildings;
using ParkPlatform.Factories.CriticalDates;
using ParkPlatform.Factories.Leases;
using ParkPlatform.Factories.Rules;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine;
using Wolverine.Http;

namespace ParkPlatform.Factories.Imports;

public static class ImportLeasesEndpoint
{
    private const int Most = 2_000;

    public static Task<(Upload?, ProblemDetails)> LoadAsync(IFormFile? file, CancellationToken ct) => ImportColumns.OfLeases.ReadAsync(file, Most, ct);

    /// <summary>
    /// 导入租赁合同 (CSV in UTF-8 or GBK, or a workbook; see the template): a row for each lease, its units by code (幢号-房号), several with 、 between them; steps as 25:5, several with
    /// a semicolon: from lease month 25 on 5 % above the rent agreed. Every rule of signing holds for each row; a contract number (合同编号) goes in once. A dry run stores
    /// nothing; the batch can be undone. The park may.
    /// </summary>
    [ForRoles(Roles.Park)]
    [IsImport]
    [WolverinePost("/api/factories/imports/leases")]
    public static async Task<(ImportAnswer, OutgoingMessages)> Post(
        [NotBody] Upload upload, [AsParameters] ImportQuery query, ClaimsPrincipal user, IDocumentSession session, Texts texts, TimeProvider clock, CancellationToken ct)
    {
        var (messages, validator, told) = (new ImportMessages(texts), new SignLease.Validator(texts), new OutgoingMessages());
        var (taken, seen, created, unchanged, failed) = (new List<(Guid Unit, DateRange Days, int Line)>(), new HashSet<Guid>(), 0, 0, 0);
        var (batch, entries) = (Guid.CreateVersion7(), new List<ImportedEntry>());
        ImportRow[] rows = [.. ImportColumns.OfLeases.Rows(upload.Table, messages)];
        var (units, rules) = (await UnitsByCodeAsync(session, rows.SelectMany(LeaseRows.Codes), ct), await FactoryRules.LoadAsync(session, ct));

        foreach (var row in rows)
        {
            var command = LeaseRows.Read(row, units);
            if (!row.Failed) foreach (var error in validator.Validate(command).Errors) row.Fail(null, error.PropertyName, "invalid", error.PropertyName, error.ErrorMessage);
            var id = StableId.From(user.Tenant(), "imported-lease", ChineseText.Code(command.DocumentNumber));
            var before = row.Failed ? null : await session.TimelineAsync<Lease>(id, ct);
            var (signed, toLet) = row.Failed ? (null, null) : await DecideAsync(row, command, taken, user, session, before, ct);
            if (!row.Failed && !seen.Add(id)) row.Fail(ImportColumns.Contract, command.DocumentNumber, "twice-in-the-file");

            if (row.Failed) failed++;
            else if (signed is null) unchanged++;
            else
            {
                created++;
                taken.AddRange(signed.Units.Select(u => (u.UnitId, command.Days(), row.Line)));
                if (query.DryRun == true) continue;
                var version = (before?.Version ?? 0) + 1;
                if (before is null) session.Events.StartStream<Timeline<Lease>>(id, signed);
                else session.Events.Append(id, version, signed);
                foreach (var unit in toLet!.Found) told.Add(SignLeaseEndpoint.Occupied(id, signed, unit, clock.GetUtcNow(), version));
                if (before is null) WatchCriticalDatesHandler.Begin(told, new(id, version), LeaseDates.Evolve(null, signed)!, clock.Today(), rules, texts);
                else told.Add(new WatchCriticalDates(id, version));
                entries.Add(new(id, version));
            }
        }
        if (query.DryRun != true)
        {
            session.Events.StartStream<Timeline<FactoryImport>>(batch, new LeasesImported(
                upload.FileName, upload.Sha256, upload.Table.Encoding, upload.Table.Rows.Count, created, unchanged, failed, [.. entries], clock.Today(), upload.FileName));
            session.Store(new PaymentsImportReport(batch, messages.All, []));
        }
        return (new(batch, query.DryRun == true, upload.Table.Rows.Count, created, 0, unchanged, failed, messages.All), told);
    }

    /// <summary>Somebody let one of the units between our look and our letting.</summary>
    public static ProblemDetails OnException(UnitIsAlreadyLetException refusal, ClaimsPrincipal user) => Refusals.AlreadyLet([], user);

    // The lease as it would be signed, with its units; null where it is in the books as the file has it, or can't be.
    private static async Task<(LeaseSigned?, UnitsToLet?)> DecideAsync(
        ImportRow row, SignLease command, IReadOnlyList<(Guid Unit, DateRange Days, int Line)> taken, ClaimsPrincipal user, IQuerySession session, Timeline<Lease>? before,
        CancellationToken ct)
    {
        var units = await UnitsToLet.LoadAsync(session, command.UnitIds, command.Days(), ct, patient: false);
        if (before is { Periods.IsEmpty: false } && before.Entries.Last(e => e.Event is LeaseSigned) is { Event: LeaseSigned known })
        {
            var same = known.Tenant == command.Tenant && known.Terms == command.ToTerms(known.Terms.Utilities) && known.EffectiveOn == command.EffectiveOn
                && known.Units.Select(u => u.UnitId).SequenceEqual(command.UnitIds);
            if (!same) row.Fail(ImportColumns.Contract, command.DocumentNumber, "in-the-books-otherwise");
            return (null, null);
        }
        var refusal = LettingRules.Check(command.UnitIds, units, command.From, command.To, command.Process)
            ?? (units.Conflicts.Count > 0 ? Refusals.AlreadyLet(units.Conflicts, user) : null);
        if (refusal is not null) row.Fail(null, command.DocumentNumber, "refused", refusal.Title, refusal.Detail);
        else if (taken.FirstOrDefault(t => command.UnitIds.Contains(t.Unit) && t.Days.Overlaps(command.Days())) is { Line: > 0 } other)
            row.Fail(ImportColumns.Units, row.Text(ImportColumns.Units), "let-on-line", other.Line);
        return row.Failed
            ? (null, null)
            : (new(command.Tenant, [.. units.Found.Select(u => u.ToLeased())], command.ToTerms([]), command.EffectiveOn, command.DocumentNumber), units);
    }

    private static async Task<IReadOnlyDictionary<string, Guid>> UnitsByCodeAsync(IQuerySession session, IEnumerable<string> codes, CancellationToken ct) =>
        (await session.AdvancedSql.QueryAsync<UnitByCode>($"""
            select distinct jsonb_build_object('unitId', unit_id, 'code', building_code || '-' || code) from {UnitRegister.Table.Of}
            where tenant_id = ? and upper_inf(recorded) and building_code || '-' || code = any(?)
            """, ct, session.TenantId, codes.Distinct().ToArray())).ToDictionary(u => u.Code, u => u.UnitId);

    private sealed record UnitByCode(Guid UnitId, string Code);
}

/// <summary>Makes a lease of a row.</summary>
internal static class LeaseRows
{
    private static readonly char[] Between = ['、', ',', '，', ';', '；', '\n'];

    public static IEnumerable<string> Codes(ImportRow row) =>
        (row.Text(ImportColumns.Units) ?? "").Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(ChineseText.Code);

    public static SignLease Read(ImportRow row, IReadOnlyDictionary<string, Guid> units)
    {
        string[] codes = [.. Codes(row)];
        foreach (var code in codes.Where(c => !units.ContainsKey(c))) row.Fail(ImportColumns.Units, code, "no-such-unit");
        return new(
            new(row.Text(ImportColumns.Uscc) is { } uscc ? ChineseText.Code(uscc) : null, row.Required(ImportColumns.Tenant)), [.. codes.Where(units.ContainsKey).Select(c => units[c])],
            row.Day(ImportColumns.From), row.Day(ImportColumns.To), Yuan.Of(row.Number(ImportColumns.Rent) ?? 0), Yuan.Of(row.Number(ImportColumns.Fee) ?? 0),
            row.Whole(ImportColumns.BillingMonths, 1), row.Whole(ImportColumns.FreeMonths, 0), Steps(row), Yuan.Of(row.Number(ImportColumns.Deposit) ?? 0),
            new((FireHazardClass)row.Choice(ImportColumns.Process), row.Number(ImportColumns.ProcessLoad) ?? 0), row.Day(ImportColumns.SignedOn), row.Required(ImportColumns.Contract));
    }

    private static EquatableArray<RentStep> Steps(ImportRow row)
    {
        var steps = new List<RentStep>();
        foreach (var step in (row.Text(ImportColumns.Steps) ?? "").Split([';', '；'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (ChineseText.HalfWidth(step).TrimEnd('%').Split(':') is [var month, var percent]
                && int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out var from)
                && decimal.TryParse(percent, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var above)) steps.Add(new(from, above));
            else row.Fail(ImportColumns.Steps, step, "not-a-step");
        }
        return [.. steps];
    }
}
