using ParkPlatform.Domain;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Reclamation.Cases;
using ParkPlatform.Reclamation.Rules;

namespace ParkPlatform.Reclamation.Inefficiency;

/// <summary>
/// The periods of the procedure. No law sets them: they are figures of the rule "inefficiency", in the version of the day that started them; the day by which
/// rectification must be done is what the recognition or the agreement says.
/// </summary>
internal static class InefficiencyDeadlines
{
    public static DeadlineRule Explain(VersionedRules rules, DateOnly served) => rules.On(ReclamationRules.Inefficiency, served).Period("explain");

    public static IReadOnlyList<CaseDeadline> Of(InefficientCase c, VersionedRules rules)
    {
        var running = new List<CaseDeadline>();
        if (c.Notice?.ServedOn is { } served)
            running.Add(new("explainBy", Explain(rules, served), served, "inefficiencyNotice", false, c.Explanation?.On));
        if (c.Recognition is not { } recognised) return running;

        var (from, trigger) = c.Agreement is { } agreed ? (agreed.On, "rectificationAgreement") : (recognised.On, "recognition");
        running.Add(new(
            "rectifyBy", new DeadlineRule(
                "inefficiency.rectify", $"{recognised.Rule.Edition}", CountingMode.CalendarDays, c.RectifyBy!.Value.DayNumber - from.DayNumber,
                c.Agreement?.DocumentNumber ?? recognised.DocumentNumber, Rolls: false),
            from, trigger, true, c.Escalation?.On ?? (c.State == InefficiencyState.Cleared ? c.Ending!.On : null)));
        if (c.Escalation is null)
        {
            var (last, after) = c.Checks.Count > 0 ? (c.Checks[^1].On, "rectificationCheck") : (recognised.On, "recognition");
            running.Add(new(
                "checkBy", rules.On(ReclamationRules.Inefficiency, last).Period("check", rolls: false), last, after, true,
                c.State == InefficiencyState.Cleared ? c.Ending!.On : null));
        }
        return [.. running.OrderBy(d => d.TriggeredOn)];
    }
}
