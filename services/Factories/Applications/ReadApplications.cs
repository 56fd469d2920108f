using System.Security.Claims;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Factories.Leases;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.History;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;

namespace ParkPlatform.Factories.Applications;

/// <summary>入驻申请 as of a day.</summary>
public sealed record ApplicationView(
    Guid Id, ApplicationStatus Status, Tenant Applicant, string IndustryCode, Needs Needs, EntryPromises Promises, DateOnly AppliedOn, IReadOnlyList<ScreeningCheck> Checks,
    string? Conditions, string? Reason, Reservation? Reservation, Guid? LeaseId, long? Version)
{
    internal static ApplicationView Of(Guid id, EntryApplication a, long? version, ClaimsPrincipal user) => new(
        id, a.Status, a.Applicant with { Name = user.NameFor(a.Applicant.Name, a.Applicant.Uscc) }, a.IndustryCode, a.Needs, a.Promises, a.AppliedOn, a.Checks,
        a.Conditions, a.Reason, a.Reservation, a.LeaseId, version);
}

/// <summary>入驻申请清单 as of a day.</summary>
public sealed record ListApplications : IAsOfQuery, IPageQuery
{
    [FromQuery] public ApplicationStatus? Status { get; set; }

    /// <summary>Anything in the applicant's name or credit code.</summary>
    [FromQuery] public string? Q { get; set; }

    [FromQuery] public DateOnly? AsOf { get; set; }
    [FromQuery] public DateTimeOffset? KnownAt { get; set; }
    [FromQuery] public int? Page { get; set; }
    [FromQuery] public int? PageSize { get; set; }

    public sealed class Validator : AbstractValidator<ListApplications>
    {
        public Validator()
        {
            Include(new Paging.Rules<ListApplications>());
            RuleFor(q => q.Q).MaximumLength(CommonRules.LongestCode);
        }
    }
}

public static class ListApplicationsEndpoint
{
    /// <summary>入驻申请清单（按事实日期与当时掌握）. A firm sees its own.</summary>
    [ForEverybody]
    [WolverineGet("/api/factories/applications")]
    public static async Task<Page<ApplicationView>> Get([AsParameters] ListApplications query, ClaimsPrincipal user, IQuerySession session, TimeProvider clock, CancellationToken ct)
    {
        var found = await ApplicationPeriods.Table.On(session, query.Day(clock), query.Known(clock), Where(query, user), Order, query.Skip(), query.Size(), ct);
        return new([.. found.Rows.Select(r => ApplicationView.Of(r.StreamId, r.State, null, user))], found.Total) { KnownAt = found.KnownAt };
    }

    internal const string Order = "applied_on desc";

    internal static Conditions Where(ListApplications query, ClaimsPrincipal user)
    {
        var name = user.SeesPersonalNames() ? "applicant_name" : "case when applicant_uscc is not null or length(applicant_name) > 4 then applicant_name end";
        return new Conditions().AndOwnOf(user, "applicant_uscc").AndIf(query.Status?.ToString(), "status = ?").AndContains(query.Q, name, "applicant_uscc");
    }
}

public static class GetApplicationEndpoint
{
    /// <summary>入驻申请详情（按事实日期与当时掌握）. A firm sees its own.</summary>
    [ForEverybody]
    [WolverineGet("/api/factories/applications/{id}")]
    public static async Task<ApplicationView?> Get(
        Guid id, [AsParameters] AsOfQuery query, ClaimsPrincipal user, IQuerySession session, TimeProvider clock, HttpResponse response, CancellationToken ct)
    {
        if ((await session.TimelineAsync<EntryApplication>(id, ct))?.KnownAt(query.Known(clock)) is not { } known) return null;
        if (known.At(query.Day(clock)) is not { } application || !user.MaySee(application.Applicant.Uscc)) return null;
        response.SetETag(known.Version);
        return ApplicationView.Of(id, application, known.Version, user);
    }
}

public static class GetApplicationHistoryEndpoint
{
    /// <summary>入驻申请履历. A firm sees its own.</summary>
    [ForEverybody]
    [WolverineGet("/api/factories/applications/{id}/history")]
    public static async Task<IReadOnlyList<HistoryEntry>?> Get(Guid id, ClaimsPrincipal user, IQuerySession session, Texts texts, CancellationToken ct) =>
        await session.TimelineAsync<EntryApplication>(id, ct) is { Periods.IsEmpty: false } known && user.MaySee(known.Now().Applicant.Uscc)
            ? await session.HistoryAsync(id, texts, user, ct) : null;
}
