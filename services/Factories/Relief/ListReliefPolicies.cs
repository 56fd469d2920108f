using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;

namespace ParkPlatform.Factories.Relief;

/// <summary>减租政策清单 as of a day.</summary>
public sealed record ListReliefPolicies : IAsOfQuery, IPageQuery
{
    [FromQuery] public DateOnly? AsOf { get; set; }
    [FromQuery] public DateTimeOffset? KnownAt { get; set; }
    [FromQuery] public int? Page { get; set; }
    [FromQuery] public int? PageSize { get; set; }

    public sealed class Validator : AbstractValidator<ListReliefPolicies>
    {
        public Validator() => Include(new Paging.Rules<ListReliefPolicies>());
    }
}

public static class ListReliefPoliciesEndpoint
{
    /// <summary>减租政策清单（按事实日期与当时掌握）: what the park has published. The national rule of 2022 is read by its code, <c>GJ-2022-271</c>.</summary>
    [ForEverybody]
    [WolverineGet("/api/factories/relief-policies")]
    public static async Task<Page<ReliefPolicy>> Get([AsParameters] ListReliefPolicies query, IQuerySession session, TimeProvider clock, CancellationToken ct)
    {
        var found = await ReliefPolicyPeriods.Table.On(session, query.Day(clock), query.Known(clock), new Conditions(), "code", query.Skip(), query.Size(), ct);
        return new([.. found.Rows.Select(r => r.State)], found.Total) { KnownAt = found.KnownAt };
    }
}
