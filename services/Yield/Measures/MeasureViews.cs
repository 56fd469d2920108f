using System.Security.Claims;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Yield.Enterprises;
using ParkPlatform.Yield.Rules;

namespace ParkPlatform.Yield.Measures;

/// <summary>A measure for one firm, as the caller may read it: amounts and quantities are for the planner, the auditor and the firm itself.</summary>
/// <param name="YearsInClass">连续第几年 the firm is in this class.</param>
/// <param name="Value">Yuan per unit, or a share of the price.</param>
/// <param name="YuanPerYear">What it costs in a year, negative for what it brings, by the figures of the evaluated year.</param>
/// <param name="WhyNoAmount">Why there is no amount, in the caller's language.</param>
/// <param name="To">The last day, as far as is known.</param>
/// <param name="Because">Why it holds for the firm, in one sentence.</param>
/// <param name="GivesWayTo">Code of the measure of the same group that holds instead (不叠加); null for one that holds.</param>
/// <param name="Applied">What the authority has done about it, if anything: advised is not yet applied.</param>
public sealed record MeasureForFirmView(
    string Code, string Name, MeasureKind Kind, int Edition, string Uscc, string FirmName, YieldClass Class, int YearsInClass, decimal? Value, string? Text,
    decimal? PriceYuan, string? QuantityCode, decimal? Quantity, decimal? YuanPerYear, string? WhyNoAmount, DateOnly From, DateOnly? To, string Authority,
    string DocumentNumber, RuleMark Mark, string Source, string Because, string? GivesWayTo, ApplicationView? Applied)
{
    public static MeasureForFirmView Of(MeasureForFirm m, StoredApplication? applied, ClaimsPrincipal user, Texts texts)
    {
        var (terms, sees) = (m.Measure.Terms, user.SeesFiguresOf(m.Class.Uscc));
        return new(
            m.Measure.Code, m.Measure.Name, terms.Kind, m.Measure.Edition, m.Class.Uscc, m.Class.Name, m.Class.Class, m.Class.Years, m.Term.Value, m.Term.Text,
            terms.PriceYuan, terms.Quantity, sees ? m.Quantity : null, sees ? m.YuanPerYear?.Amount : null,
            m.WhyNoAmount is { } why ? texts[$"measure.{why}"] : sees ? null : texts["measure.confidential"], m.From, m.To, terms.Authority,
            m.Measure.DocumentNumber, m.Term.Mark, m.Term.Source, Why(m, texts), m.GivesWayTo, applied is null ? null : ApplicationView.Of(applied, user));
    }

    private static string Why(MeasureForFirm m, Texts texts) => texts.Format(
        m.Class.IsOwn ? "measure.because" : "measure.because-managed", m.Class.List.Year, m.Class.Class, m.Class.Years, m.From, m.Measure.DocumentNumber,
        m.Class.List.DocumentNumber);
}

/// <summary>What was applied to a firm, by which paper, from when to when (both included).</summary>
/// <param name="EndedOn">The first day without it, if it was ended before its last day.</param>
public sealed record ApplicationView(
    Guid Id, string Code, string Uscc, decimal? AmountYuan, string AppliedBy, DateOnly From, DateOnly To, string DocumentNumber, DateOnly? EndedOn, string? EndedBecause,
    long Version)
{
    public static ApplicationView Of(StoredApplication stored, ClaimsPrincipal user)
    {
        var a = stored.State;
        return new(
            stored.Id, a.Code, a.Uscc, user.SeesFiguresOf(a.Uscc) ? a.AmountYuan?.Amount : null, a.AppliedBy, a.From, a.To, a.DocumentNumber, a.EndedOn, a.EndedBecause,
            stored.Version);
    }
}
