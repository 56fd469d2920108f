using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Land.Parcels;
using ParkPlatform.Land.Rules;

namespace ParkPlatform.Land.Preparation;

/// <summary>
/// 批准文件失效: an approval of a conversion or an expropriation lapses by itself if for two years neither the land is used nor the compensation is carried out
/// (domain.md B.1). The anniversary is nobody's time to act, so it is not moved off a day off.
/// </summary>
internal static class ApprovalLapse
{
    /// <summary>The last day on which the approval holds if nothing comes of it.</summary>
    public static Deadline Of(DateOnly approvedOn, VersionedRules rules, string name, Texts texts) =>
        rules.On(LandRules.Approvals, approvedOn).Period("lapseYears", rolls: false)
            .From(approvedOn, WorkingCalendar.Official, name, texts["trigger.approval"]);

    /// <summary>The approvals of this land that hold on the day but will lapse, or have lapsed by then.</summary>
    public static IEnumerable<(string Kind, Approval Approval, DateOnly LapsesOn)> Pending(Parcel land, VersionedRules rules)
    {
        if (land.Grant is not null || land.Preparation is not { } done) yield break;
        foreach (var (kind, approval) in done.Approvals())
        {
            var lapsesOn = rules.On(LandRules.Approvals, approval.ApprovedOn).Period("lapseYears", rolls: false)
                .DueOn(approval.ApprovedOn, WorkingCalendar.Official);
            if (done.CompensatedOn is null || done.CompensatedOn > lapsesOn) yield return (kind, approval, lapsesOn);
        }
    }

    /// <summary>Why nothing can be built upon an approval on this day any more; null where none has lapsed.</summary>
    public static Refusal? WhyNot(Timeline<Parcel> parcel, DateOnly on, VersionedRules rules) =>
        parcel.At(on) is { } land && Pending(land, rules).FirstOrDefault(p => p.LapsesOn < on) is { Approval: { } approval } lapsed
            ? new("approval-lapsed", land.Code, approval.DocumentNumber, lapsed.LapsesOn)
            : null;
}
