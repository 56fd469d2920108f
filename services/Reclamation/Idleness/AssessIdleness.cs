using System.Text.Json.Serialization;
using FluentValidation;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using Wolverine.Http;

namespace ParkPlatform.Reclamation.Idleness;

/// <summary>
/// 闲置测算: what the Idle Land Measures say about these facts on a day. A calculator: nothing is stored and nothing is decided by it. What isn't known is null,
/// never zero. Areas in square metres, money in yuan.
/// </summary>
/// <param name="AgreedCommencement">约定动工开发日期.</param>
/// <param name="DeliveredOn">实际交付土地之日; a year later counts as the agreed start where the contract names none.</param>
/// <param name="CommencedOn">动工开发: permit and works to the depth that counts.</param>
/// <param name="SuspendedOn">中止开发之日.</param>
/// <param name="AreaDueSquareMetres">应动工开发面积, by contract or phase plan.</param>
/// <param name="LandPriceIncludedYuan">The land price contained in both investment figures; taken out of both.</param>
/// <param name="Cause">Not established yet where it is left out.</param>
/// <param name="CauseSpans">Accepted spans, both days counted; overlaps count once.</param>
/// <param name="AsOf">Today where it is left out.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)] // everything may be left out: a name misspelt would pass for something unknown
public sealed record AssessIdleness(
    DateOnly? AgreedCommencement, DateOnly? DeliveredOn, DateOnly? CommencedOn, DateOnly? SuspendedOn, Area? AreaDueSquareMetres,
    Area? DevelopedAreaSquareMetres, Yuan? TotalInvestmentYuan, Yuan? InvestedYuan, Yuan? LandPriceIncludedYuan, Yuan? PriceYuan, Cause? Cause,
    EquatableArray<CauseSpan> CauseSpans, DateOnly? AsOf)
{
    public sealed class Validator : AbstractValidator<AssessIdleness>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.AgreedCommencement).IsDay();
            RuleFor(c => c.DeliveredOn).IsDay();
            RuleFor(c => c.CommencedOn).IsDay();
            RuleFor(c => c.SuspendedOn).IsDay();
            RuleFor(c => c.SuspendedOn).Must((c, stop) => !(stop < c.CommencedOn)).WithText(texts, "invalid.stopped-before-begun");
            RuleFor(c => c.AreaDueSquareMetres).IsArea(texts);
            RuleFor(c => c.DevelopedAreaSquareMetres).IsArea(texts);
            RuleFor(c => c.TotalInvestmentYuan).IsAmount();
            RuleFor(c => c.InvestedYuan).IsAmount();
            RuleFor(c => c.LandPriceIncludedYuan).IsAmount();
            RuleFor(c => c.LandPriceIncludedYuan).Must((c, price) => !(price > c.TotalInvestmentYuan) && !(price > c.InvestedYuan))
                .WithText(texts, "invalid.land-price-included");
            RuleFor(c => c.PriceYuan).IsAmount();
            RuleFor(c => c.CauseSpans).AreCauseSpans(texts);
            RuleFor(c => c.AsOf).IsDay();
        }
    }

    public IdleFacts Facts() => new(
        AgreedCommencement, DeliveredOn, CommencedOn, SuspendedOn, AreaDueSquareMetres, DevelopedAreaSquareMetres, TotalInvestmentYuan, InvestedYuan,
        LandPriceIncludedYuan ?? Yuan.Zero, PriceYuan, Cause ?? Idleness.Cause.Unknown, CauseSpans);
}

/// <summary>What follows, and why: a sentence for every step of the reasoning, each naming its rule.</summary>
/// <param name="YearOneEndsOn">满一年之日: idle from the day after it on.</param>
/// <param name="FeeYuan">Null where no fee is due, or no price is known.</param>
public sealed record AssessmentView(
    DateOnly? AgreedStart, DateOnly? YearOneEndsOn, DateOnly? YearTwoEndsOn, Limb Limb, Level Level, Branch Branch, Yuan? FeeYuan, int IdleDaysGross,
    int IdleDaysExcluded, int IdleDaysNet, IReadOnlyList<string> Reasons)
{
    public static AssessmentView Of(Assessment a, Texts texts) => new(
        a.AgreedStart, a.YearOneEndsOn, a.YearTwoEndsOn, a.Limb, a.Level, a.Branch, a.FeeYuan, a.IdleDaysGross, a.IdleDaysExcluded, a.IdleDaysNet,
        [.. a.Reasons.Select(r => texts.Format($"reason.{r.Key}", [.. r.Facts]))]);
}

public static class AssessIdlenessEndpoint
{
    [ForEverybody]
    [StoresNothing]
    [WolverinePost("/api/reclamation/assessments")]
    public static AssessmentView Post(AssessIdleness command, TimeProvider clock, Texts texts) =>
        AssessmentView.Of(IdleTest.Assess(command.Facts(), command.AsOf ?? clock.Today()), texts);
}
