using System.Security.Claims;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Yield.Enterprises;
using Wolverine.Http;

namespace ParkPlatform.Yield.Confirmations;

/// <summary>一企一单清单 of a year.</summary>
public sealed record ListConfirmations : IPageQuery
{
    /// <summary>评价年度.</summary>
    [FromQuery] public int? Year { get; set; }

    /// <summary>Only sheets that have got so far.</summary>
    [FromQuery] public ConfirmationStatus? Status { get; set; }

    [FromQuery] public int? Page { get; set; }
    [FromQuery] public int? PageSize { get; set; }

    public sealed class Validator : AbstractValidator<ListConfirmations>
    {
        public Validator()
        {
            Include(new Paging.Rules<ListConfirmations>());
            RuleFor(q => q.Year).NotNull();
        }
    }
}

/// <summary>A sheet. Its figures are those of the firm's year.</summary>
/// <param name="Outdated">The figures have changed since it was sent: the firm has to be asked again.</param>
public sealed record ConfirmationView(
    string Uscc, int Year, string Name, ConfirmationStatus Status, DateOnly SentOn, DateOnly? AnsweredOn, string? Statement, bool Outdated, long Version);

/// <summary>A page of sheets, and how far the year has got. The rate (确认率) is confirmed ÷ firms with figures, to four places.</summary>
public sealed record ConfirmationsOfYear(int Firms, int Sent, int Confirmed, int Disputed, decimal? ConfirmedShare,
    IReadOnlyList<ConfirmationView> Items, long Total);

public static class ListConfirmationsEndpoint
{
    /// <summary>一企一单清单, with the rate of confirmation. A firm finds its own.</summary>
    [ForEverybody]
    [WolverineGet("/api/yield/confirmations")]
    public static async Task<ConfirmationsOfYear> Get(
        [AsParameters] ListConfirmations query, ClaimsPrincipal user, IQuerySession session, CancellationToken ct)
    {
        var year = query.Year!.Value;
        IQueryable<YearSheet> figures = session.Query<YearSheet>().Where(s => s.Year == year);
        IQueryable<StoredConfirmation> sheets = session.Query<StoredConfirmation>().Where(c => c.Sheet.Year == year);
        if (user.OnlyUscc() is { } own) (figures, sheets) = (figures.Where(s => s.Uscc == own), sheets.Where(c => c.Sheet.Uscc == own));

        var (firms, sent) = (await figures.CountAsync(ct), await sheets.CountAsync(ct));
        var confirmed = await sheets.CountAsync(c => c.Sheet.Status == ConfirmationStatus.Confirmed, ct);
        var disputed = await sheets.CountAsync(c => c.Sheet.Status == ConfirmationStatus.Disputed, ct);
        if (query.Status is { } status) sheets = sheets.Where(c => c.Sheet.Status == status);
        var found = await sheets.Stats(out var statistics).OrderBy(c => c.Sheet.Uscc).Skip(query.Skip()).Take(query.Size()).ToListAsync(ct);

        var known = (await session.LoadManyAsync<YearSheet>(ct, found.Select(c => EnterpriseYearEvents.StreamOf(user.Tenant(), c.Sheet.Uscc, year))))
            .ToDictionary(s => s.Uscc, s => s.Version);
        return new(
            firms, sent, confirmed, disputed, firms == 0 ? null : Math.Round(confirmed / (decimal)firms, 4, MidpointRounding.AwayFromZero),
            [.. found.Select(c => View(c, known.GetValueOrDefault(c.Sheet.Uscc)))], statistics.TotalResults);
    }

    private static ConfirmationView View(StoredConfirmation stored, long version)
    {
        var sheet = stored.Sheet;
        return new(
            sheet.Uscc, sheet.Year, sheet.Name, sheet.Status, sheet.SentOn, sheet.AnsweredOn, sheet.Statement, sheet.FiguresVersion != version, stored.Version);
    }
}
