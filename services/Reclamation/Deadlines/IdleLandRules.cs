using ParkPlatform.Domain;

namespace ParkPlatform.Reclamation.Deadlines;

/// <summary>
/// The periods of an idle-land case, all of them. An id names its rule for good; another wording gets another version. A period in which somebody must or may
/// act moves to the next working day where it would end on a day off (民法典 art. 203: the holder's answer, payment, remedies, deregistration); a period in which
/// the office itself must act does not, for the office gains nothing by a holiday. Sources stand here as they are cited; what the callers of other languages
/// read is the text <c>rule.{id}</c>.
/// </summary>
public static class IdleLandRules
{
    private const string Order53 = "2012-07-01";

    public static readonly DeadlineRule Verify = new("idle.verify", Order53, CountingMode.CalendarDays, 30, "《闲置土地处置办法》第五条", Rolls: false);

    public static readonly DeadlineRule Reply = new("idle.reply", Order53, CountingMode.CalendarDays, 30, "《闲置土地处置办法》第五条");

    // The Order says "at once"; seven days are the platform's own measure of it.
    public static readonly DeadlineRule Publish = new("idle.publish", Order53, CountingMode.CalendarDays, 7, "《闲置土地处置办法》第十一条（办法未定天数，平台按7日计）", Rolls: false);

    // The Administrative Penalty Law counts its five days as working days (art. 85); the Order leaves the period to local rules, which take it over.
    public static readonly DeadlineRule HearingRequest = new("idle.hearing.request", "2021-07-15", CountingMode.StatuteDaysAsWorkingDays, 5,
        "《闲置土地处置办法》第十五条；《行政处罚法》第六十四条、第八十五条");

    public static readonly DeadlineRule HearingHeld = new("idle.hearing.held", "2019-04-23", CountingMode.WorkingDays, 20, "《闲置土地处置办法》第十五条；《行政许可法》第四十七条");

    public static readonly DeadlineRule Pay = new("idle.fee.pay", Order53, CountingMode.CalendarDays, 30, "《闲置土地处置办法》第十七条");

    public static readonly DeadlineRule Deregister = new("idle.recovery.deregister", Order53, CountingMode.CalendarDays, 30, "《闲置土地处置办法》第十七条");

    public static readonly DeadlineRule Reconsider = new("idle.reconsider", "2024-01-01", CountingMode.CalendarDays, 60, "《行政复议法》第二十条");

    public static readonly DeadlineRule Sue = new("idle.sue", "2017-07-01", CountingMode.Months, 6, "《行政诉讼法》第四十六条");

    // From the day on which the remedies are over: the bureau's time to apply for enforcement, if the holder neither used them nor performed.
    public static readonly DeadlineRule ApplyToCourt = new("idle.enforce", "2012-01-01", CountingMode.Months, 3, "《行政强制法》第五十三条");

    // 催告: ten days later the court may be asked; it is no time to act in, so no holiday moves it.
    public static readonly DeadlineRule ReminderOver =
        new("idle.reminder", "2012-01-01", CountingMode.CalendarDays, 10, "《行政强制法》第五十四条", Rolls: false);

    public static readonly IReadOnlyList<DeadlineRule> All =
        [Verify, Reply, Publish, HearingRequest, HearingHeld, Pay, Deregister, Reconsider, Sue, ApplyToCourt, ReminderOver];
}
