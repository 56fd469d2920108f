using System.Security.Claims;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Factories.CriticalDates;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using Wolverine.Http;

namespace ParkPlatform.Factories.Exports;

/// <summary>到期日历 as of a day, as a file: the filters of the list.</summary>
public sealed record ExportCriticalDates : IAsOfQuery
{
    /// <summary>xlsx (when not said) or csv.</summary>
    [FromQuery] public ListFormat? Format { get; set; }

    /// <summary>Only dates of this kind.</summary>
    [FromQuery] public CriticalDateKind? Kind { get; set; }

    /// <summary>Only green, amber or red ones.</summary>
    [FromQuery] public Signal? Signal { get; set; }

    /// <summary>Only dates that are due within so many days, or past; 180 when not said.</summary>
    [FromQuery] public int? WithinDays { get; set; }

    /// <summary>Only dates that are this role's business.</summary>
    [FromQuery] public string? Role { get; set; }

    /// <summary>Only dates about which a letter has gone out (true) or has not (false).</summary>
    [FromQuery] public bool? Letters { get; set; }

    [FromQuery] public DateOnly? AsOf { get; set; }
    [FromQuery] public DateTimeOffset? KnownAt { get; set; }

    public sealed class Validator : AbstractValidator<ExportCriticalDates>
    {
        public Validator()
        {
            RuleFor(q => q.WithinDays).InclusiveBetween(0, 10_000);
            RuleFor(q => q.Role).MaximumLength(40);
        }
    }
}

public static class ExportCriticalDatesEndpoint
{
    /// <summary>导出到期日历（按事实日期与当时掌握）: each date with the tenant's class and the letter that has gone out. A firm gets that of its own leases.</summary>
    [ForEverybody]
    [ProducesResponseType(typeof(Stream), StatusCodes.Status200OK, "application/octet-stream")]
    [WolverineGet("/api/factories/critical-dates/export")]
    public static async Task<IResult> Get(
        [AsParameters] ExportCriticalDates query, ClaimsPrincipal user, IDocumentSession session, Texts texts, TimeProvider clock, CancellationToken ct)
    {
        var filters = new ListCriticalDates
        {
            Kind = query.Kind, Signal = query.Signal, WithinDays = query.WithinDays, Role = query.Role, Letters = query.Letters, AsOf = query.AsOf, KnownAt = query.KnownAt,
        };
        var found = await ListCriticalDatesEndpoint.FindAsync(filters, user, session, texts, clock, ct);
        var dates = await ListCriticalDatesEndpoint.RatedAsync(found, filters, session, clock, ct);
        ListColumn<LeaseCriticalDate>[] columns =
        [
            new(texts["column.date"], d => d.Date.Name == d.Date.Kind.ToString() ? texts[$"date-kind.{d.Date.Kind}"] : d.Date.Name, 20),
            new(texts["column.due-on"], d => d.Date.DueOn, 12), new(texts["column.days-left"], d => d.Date.DaysLeft, 10),
            new(texts["column.signal"], d => texts[$"signal.{d.Date.Signal}"], 8), new(texts["column.tenant"], d => d.Tenant.Name, 30),
            new(texts["column.uscc"], d => d.Tenant.Uscc, 22), new(texts["column.units"], d => string.Join(texts["list.separator"], d.Units), 30),
            new(texts["column.clause"], d => d.Date.Clause, 40), new(texts["column.source"], d => d.Date.Source, 24),
            new(texts["column.class"], d => d.Class is null ? null : $"{d.ClassYear} {d.Class}", 10), new(texts["column.letter-on"], d => d.Letter?.SentOn, 12),
            new(texts["column.letter"], d => d.Letter?.DocumentNumber, 24),
        ];
        return await new ListExport("critical-dates", query.Format, query.Day(clock)).OfAsync(columns, dates.ToAsyncEnumerable(), session, texts, clock, ct);
    }
}
