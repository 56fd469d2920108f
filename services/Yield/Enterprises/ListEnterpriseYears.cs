using System.Security.Claims;
using FluentValidation;
using Marten;
using Marten.Linq;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using Wolverine.Http;

namespace ParkPlatform.Yield.Enterprises;

/// <summary>企业评价数据清单: the last word on every firm of a year, right at once.</summary>
public sealed record ListEnterpriseYears : IPageQuery
{
    /// <summary>评价年度; all years when left out.</summary>
    [FromQuery] public int? Year { get; set; }

    /// <summary>Only this group.</summary>
    [FromQuery] public EnterpriseGroup? Group { get; set; }

    /// <summary>Anything in the name or the credit code.</summary>
    [FromQuery] public string? Q { get; set; }

    [FromQuery] public int? Page { get; set; }
    [FromQuery] public int? PageSize { get; set; }

    public sealed class Validator : AbstractValidator<ListEnterpriseYears>
    {
        public Validator(Texts texts)
        {
            Include(new Paging.Rules<ListEnterpriseYears>());
            RuleFor(q => q.Year).InclusiveBetween(Limits.FirstYear, Limits.LastYear).WithMessage(_ => texts.Format("invalid.year", Limits.FirstYear, Limits.LastYear));
            RuleFor(q => q.Q).MaximumLength(100);
        }
    }
}

public static class ListEnterpriseYearsEndpoint
{
    /// <summary>企业评价数据清单. A firm finds its own; the park and the bureau see no figures.</summary>
    [ForEverybody]
    [WolverineGet("/api/yield/enterprises")]
    public static async Task<Page<EnterpriseYearView>> Get([AsParameters] ListEnterpriseYears query, ClaimsPrincipal user, IQuerySession session, CancellationToken ct)
    {
        IQueryable<YearSheet> sheets = session.Query<YearSheet>();
        if (user.OnlyUscc() is { } own) sheets = sheets.Where(s => s.Uscc == own);
        if (query.Year is { } year) sheets = sheets.Where(s => s.Year == year);
        if (query.Group is { } group) sheets = sheets.Where(s => s.Group == group);
        if (query.Q?.Trim() is { Length: > 0 } q)
            sheets = sheets.Where(s => s.Name.Contains(q, StringComparison.OrdinalIgnoreCase) || s.Uscc.Contains(q, StringComparison.OrdinalIgnoreCase));

        var found = await sheets.Stats(out var statistics).OrderBy(s => s.Uscc).ThenBy(s => s.Year).Skip(query.Skip()).Take(query.Size()).ToListAsync(ct);
        return new([.. found.Select(s => EnterpriseYearView.Of(s.Stated, s.EffectiveOn, s.DocumentNumber, s.Version, user))], statistics.TotalResults);
    }
}
