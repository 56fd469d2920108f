using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Hosting.Http;

namespace ParkPlatform.Yield;

/// <summary>The rules by which the yield service says no; texts and sources in Texts.resx.</summary>
public static class Refusals
{
    private static readonly RuleBook Rules = new(Contracts.Services.Yield, typeof(Refusals).Assembly);

    public static ProblemDetails DeductionWithdrawnBefore() => Rules.Refuse("deduction-withdrawn-before");
}
