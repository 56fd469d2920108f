using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;

namespace ParkPlatform.Hosting.Http;

/// <summary>Which day and which knowledge a read is about (两个时钟). Without them: today, and all that is known now.</summary>
public interface IAsOfQuery
{
    /// <summary>事实日期: what was so on this day.</summary>
    DateOnly? AsOf { get; }

    /// <summary>What had been recorded by this instant.</summary>
    DateTimeOffset? KnownAt { get; }
}

/// <summary>Which part of a list.</summary>
public interface IPageQuery
{
    /// <summary>From 1.</summary>
    int? Page { get; }

    /// <summary>Up to <see cref="Paging.MaxPageSize"/>; 50 when not said.</summary>
    int? PageSize { get; }
}

/// <summary>A read of one thing as of a day.</summary>
public sealed record AsOfQuery : IAsOfQuery
{
    [FromQuery] public DateOnly? AsOf { get; set; }
    [FromQuery] public DateTimeOffset? KnownAt { get; set; }
}

public static class Paging
{
    public const int MaxPageSize = 500;

    public static int Size(this IPageQuery query) => query.PageSize ?? 50;

    public static int Skip(this IPageQuery query) => ((query.Page ?? 1) - 1) * query.Size();

    public static DateOnly Day(this IAsOfQuery query, TimeProvider clock) => query.AsOf ?? clock.Today();

    public static DateTimeOffset Known(this IAsOfQuery query, TimeProvider clock) => query.KnownAt ?? clock.GetUtcNow();

    /// <summary>The rules for any list's page, to be included in the validator of its query.</summary>
    public sealed class Rules<T> : AbstractValidator<T> where T : IPageQuery
    {
        public Rules()
        {
            RuleFor(q => q.Page).InclusiveBetween(1, 1_000_000);
            RuleFor(q => q.PageSize).InclusiveBetween(1, MaxPageSize);
        }
    }
}
