using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Yield.Calendars;
using ParkPlatform.Yield.Occupations;
using ParkPlatform.Yield.Parameters;
using ParkPlatform.Yield.Park;
using Wolverine.Http;
using Wolverine.Marten;

namespace ParkPlatform.Yield.LandNotices;

/// <summary>
/// 公示用地面积: before anything is scored, the land of every firm of the year is open to objection, for at least the working days of the rule
/// <c>landPublicity</c>, counted from the day after. Without a last day the shortest publicity that is lawful. After corrections it may be publicised again.
/// </summary>
/// <param name="Where">公示处: a website, a notice board.</param>
public sealed record PublicizeLand(int Year, DateOnly? Until, string? Where, DateOnly EffectiveOn, string DocumentNumber)
{
    public sealed class Validator : AbstractValidator<PublicizeLand>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.Year).InclusiveBetween(Limits.FirstYear, Limits.LastYear)
                .WithMessage(_ => texts.Format("invalid.year", Limits.FirstYear, Limits.LastYear));
            RuleFor(c => c.Until).IsDay();
            RuleFor(c => c.Where).MaximumLength(CommonRules.LongestName);
            RuleFor(c => c.EffectiveOn).IsDay();
            RuleFor(c => c.DocumentNumber).IsDocumentNumber();
        }
    }
}

/// <summary>201: the publicity's id, its last day, and whether that day rests on a year whose working days have not been announced yet.</summary>
public sealed record LandIsPublicised(Guid Id, DateOnly Until, int WorkingDays, bool Provisional, int Firms, int WithoutLand, long Version)
    : Created($"/api/yield/land-publicities/{Id}");

/// <summary>The land as it is known now, and the shortest publicity.</summary>
public sealed record LandNoticeMaterial(ParkBooks Books, WorkingCalendar Calendar, int WorkingDays, DateOnly Shortest);

public static class PublicizeLandEndpoint
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    public static async Task<(LandNoticeMaterial?, ProblemDetails)> LoadAsync(PublicizeLand command, IQuerySession session, TimeProvider clock, CancellationToken ct)
    {
        if (!await LandKnowledge.CatchesUpAsync(session, Patience, ct)) return (null, Refusals.LandNotUpToDate());
        var books = await ParkBooks.LoadAsync(session, command.Year, null, null, clock, ct);
        if (books.Firms.Count == 0) return (null, Refusals.NoFigures(command.Year));
        var days = (await YieldParameters.LoadAsync(session, ct)).On(YieldParameters.LandPublicity, command.EffectiveOn).Whole("workingDays");
        var calendar = await WorkingDays.LoadAsync(session, ct);
        return (new(books, calendar, days, calendar.AddWorkingDays(command.EffectiveOn, days)), WolverineContinue.NoProblems);
    }

    public static ProblemDetails Validate(PublicizeLand command, LandNoticeMaterial material) =>
        command.EffectiveOn <= new DateOnly(command.Year, 12, 31) ? Refusals.YearNotOver(command.Year, command.EffectiveOn)
        : command.Until < material.Shortest ? Refusals.PublicityTooShort(command.Until.Value, material.WorkingDays, material.Shortest)
        : WolverineContinue.NoProblems;

    [ForRoles(Roles.Planner)]
    [WolverinePost("/api/yield/land-publicities")]
    public static (LandIsPublicised, IStartStream) Post(PublicizeLand command, [NotBody] LandNoticeMaterial material)
    {
        var (id, until, calendar, firms) = (Guid.CreateVersion7(), command.Until ?? material.Shortest, material.Calendar, material.Books.Firms);
        var publicised = new LandInUsePublicised(
            command.Year, until, calendar.CountWorkingDays(command.EffectiveOn.AddDays(1), until), calendar.Version, command.Where, material.Books.KnownAt, firms.Count,
            firms.Count(f => f.Input.LandMu is null), command.EffectiveOn, command.DocumentNumber);
        return (
            new(id, until, publicised.WorkingDays, calendar.IsProvisional(new DateRange(command.EffectiveOn, until)), publicised.Firms, publicised.WithoutLand, 1),
            MartenOps.StartStream<Timeline<LandNotice>>(id, publicised));
    }
}
