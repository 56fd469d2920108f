using System.Security.Claims;
using FluentValidation;
using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;

namespace ParkPlatform.Land.Outlines;

/// <summary>
/// 测绘限差: by how much outlines and areas may differ before somebody has to look. What is in force on a day is what the authority has set last for that day; before that, what is shipped.
/// </summary>
/// <param name="BorderWidthMetres">界线限差: outlines that lie on each other, or apart, by less than this are neighbours. Metres.</param>
/// <param name="DrawnShare">图上面积与证载面积之差 ÷ 证载面积, at the most: 0.01 is one per cent.</param>
/// <param name="SurveyedShare">实测面积与证载面积之差 ÷ 证载面积, at the most.</param>
/// <param name="Source">依据: the technical rule that the figures are from.</param>
public sealed record Tolerances(decimal BorderWidthMetres, decimal DrawnShare, decimal SurveyedShare, string Source) : IState<Tolerances>
{
    /// <summary>As shipped: two boundary points of the first grade, five centimetres each. Every authority may set its own.</summary>
    public static readonly Tolerances Shipped = new(0.10m, 0.01m, 0.005m, "TD/T 1001-2012 地籍调查规程：一级界址点；面积限差由各地技术规定确定");

    public static Tolerances? Evolve(Tolerances? tolerances, IFact fact) => fact is OutlineTolerancesSet e ? new(e.BorderWidthMetres, e.DrawnShare, e.SurveyedShare, e.Source) : tolerances;

    public static Guid IdOf(string tenant) => StableId.From(tenant, "outline-tolerances");

    /// <summary>What is in force on a day, as far as is known.</summary>
    public static async Task<Tolerances> OnAsync(IQuerySession session, DateOnly day, CancellationToken ct) =>
        (await session.TimelineAsync<Tolerances>(IdOf(session.TenantId), ct))?.At(day) ?? Shipped;
}

/// <summary>The authority has set by how much outlines and areas may differ, from that day on.</summary>
public sealed record OutlineTolerancesSet(decimal BorderWidthMetres, decimal DrawnShare, decimal SurveyedShare, string Source, DateOnly EffectiveOn, string DocumentNumber) : IFact;

public static class ToleranceEvents
{
    /// <summary>The name under which it is stored. It never changes; the class may.</summary>
    public static readonly EventNames Names = new() { { "outline_tolerances_set", typeof(OutlineTolerancesSet) } };
}

/// <summary>设定测绘限差: from that day on these hold. The bureau may. Earlier days keep what held then.</summary>
public sealed record SetOutlineTolerances(decimal BorderWidthMetres, decimal DrawnShare, decimal SurveyedShare, string Source, DateOnly EffectiveOn, string DocumentNumber)
{
    public sealed class Validator : AbstractValidator<SetOutlineTolerances>
    {
        public Validator()
        {
            RuleFor(c => c.BorderWidthMetres).InclusiveBetween(0, 5);
            RuleFor(c => c.DrawnShare).InclusiveBetween(0, 0.2m);
            RuleFor(c => c.SurveyedShare).InclusiveBetween(0, 0.2m);
            RuleFor(c => c.Source).NotEmpty().MaximumLength(CommonRules.LongestText);
            RuleFor(c => c.EffectiveOn).IsDay();
            RuleFor(c => c.DocumentNumber).IsDocumentNumber();
        }
    }
}

public static class SetOutlineTolerancesEndpoint
{
    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/land/outline-tolerances")]
    public static async Task<Recorded> Post(SetOutlineTolerances command, ClaimsPrincipal user, IDocumentSession session, CancellationToken ct)
    {
        var stream = await session.Events.FetchForWriting<Timeline<Tolerances>>(Tolerances.IdOf(user.Tenant()), ct);
        stream.AppendOne(new OutlineTolerancesSet(
            command.BorderWidthMetres, command.DrawnShare, command.SurveyedShare, command.Source, command.EffectiveOn, command.DocumentNumber));
        return new((stream.Aggregate?.Version ?? 0) + 1);
    }
}

/// <summary>What is in force on a day, and from when to when.</summary>
/// <param name="From">Null: as shipped.</param>
public sealed record TolerancesView(DateOnly? From, DateOnly? Until, Tolerances Tolerances);

public static class GetOutlineTolerancesEndpoint
{
    /// <summary>测绘限差（按事实日期与当时掌握）: what is in force on a day. Who set what by which paper is in the history.</summary>
    [ForOffices]
    [WolverineGet("/api/land/outline-tolerances")]
    public static async Task<TolerancesView> Get([AsParameters] AsOfQuery query, IQuerySession session, TimeProvider clock, CancellationToken ct)
    {
        var periods = (await session.TimelineAsync<Tolerances>(Tolerances.IdOf(session.TenantId), ct))?.KnownAt(query.Known(clock)).Periods ?? [];
        var day = query.Day(clock);
        return periods.LastOrDefault(p => p.From <= day) is { } period
            ? new(period.From, period.Until, period.State)
            : new(null, periods.FirstOrDefault()?.From, Tolerances.Shipped);
    }
}

public static class GetOutlineTolerancesHistoryEndpoint
{
    /// <summary>测绘限差的设定记录: who set what, from when, by which paper.</summary>
    [ForOffices]
    [WolverineGet("/api/land/outline-tolerances/history")]
    public static async Task<IReadOnlyList<Hosting.History.HistoryEntry>> Get(ClaimsPrincipal user, IQuerySession session, Texts texts, CancellationToken ct) =>
        await Hosting.History.Histories.HistoryAsync(session, Tolerances.IdOf(user.Tenant()), texts, user, ct) ?? [];
}
