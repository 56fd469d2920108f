using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Hosting.Http;

namespace ParkPlatform.Yield;

/// <summary>The rules by which the yield service says no; texts and sources in Texts.resx.</summary>
public static class Refusals
{
    private static readonly RuleBook Rules = new(Contracts.Services.Yield, typeof(Refusals).Assembly);

    public static ProblemDetails DeductionWithdrawnBefore() => Rules.Refuse("deduction-withdrawn-before");

    public static ProblemDetails NoFigures(int year) => Rules.Refuse("no-figures", year);

    public static ProblemDetails LandNotUpToDate() => Rules.Refuse("land-not-up-to-date");

    public static ProblemDetails PublishedBefore(DateOnly on) => Rules.Refuse("published-before", on);

    public static ProblemDetails YearNotOver(int year, DateOnly given) => Rules.Refuse("year-not-over", year, given);

    public static ProblemDetails EarlierThanListInForce(DateOnly given, DateOnly since) => Rules.Refuse("earlier-than-list-in-force", given, since);
}
