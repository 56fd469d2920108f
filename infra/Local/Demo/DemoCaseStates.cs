using static ParkPlatform.Local.Demo.DemoCases;

namespace ParkPlatform.Local.Demo;

/// <summary>Cases that stand where no other of the demo data does: a scheme, a hearing asked for, one held, a recovery that the register did not take, a notice not served (合成数据).</summary>
internal static class DemoCaseStates
{
    /// <param name="land">Five parcels that should have been begun: by March 2024, by August 2024, by April, by June and by August 2025.</param>
    public static async Task LoadAsync(DemoTarget target, IReadOnlyList<DemoParcel> land, CancellationToken cancel)
    {
        // The government's cause, and another start agreed with the holder.
        await CaseAsync(
            target, land[0], new(2026, 4, 13), 7, cancel, Notice(new(2026, 4, 20)), Reply(new(2026, 5, 11)), Determination(new(2026, 6, 1), "government"),
            Publicity(new(2026, 6, 3)), Filing(new(2026, 6, 4)), new("scheme", new(2026, 8, 17), (on, paper) => new
            {
                option = "extension", terms = "道路改造竣工后六个月内动工（合成数据）", newStartOn = new DateOnly(2027, 3, 1), approvedBy = "绿溪县人民政府（合成）",
                approvalDocumentNumber = DemoData.Paper("府批", on, 17), effectiveOn = on, documentNumber = paper,
            }));

        // The holder gave the land up after the decision and before its service, so the register has nothing to take back.
        var surrendered = await CaseAsync(
            target, land[1], new(2026, 7, 20), 8, cancel, Notice(new(2026, 7, 27)), Determination(new(2026, 9, 8), "holder"), Publicity(new(2026, 9, 9)),
            Filing(new(2026, 9, 10)), Hearing(new(2026, 9, 11)), new("recovery-decision", new(2026, 9, 28), (on, paper) => new
            {
                approvedBy = "绿溪县人民政府（合成）", approvalDocumentNumber = DemoData.Paper("府批", on, 18), effectiveOn = on, documentNumber = paper,
            }));
        await target.Bureau.PostAsync($"/api/land/parcels/{await IdAsync(target, land[1], cancel)}/surrender", new
        {
            reason = "企业主动交回土地（合成数据）", effectiveOn = new DateOnly(2026, 10, 9), documentNumber = DemoData.Paper("交回", new(2026, 10, 9), 8),
        }, "case-8-surrender", cancel);
        await TakeAsync(target, surrendered, 8, new("service", new(2026, 10, 12), (on, paper) => new
        {
            paper = "recoveryDecision", serviceMethod = "post", effectiveOn = on, documentNumber = paper,
        }), cancel);

        // A hearing asked for and one held, both before a fee.
        await CaseAsync(
            target, land[2], new(2026, 8, 24), 9, cancel, Notice(new(2026, 8, 31)), Reply(new(2026, 9, 21)), Determination(new(2026, 10, 19), "holder"),
            Publicity(new(2026, 10, 21)), Filing(new(2026, 10, 22)), Hearing(new(2026, 11, 12)), new("hearing-request", new(2026, 11, 17), Plain));
        await CaseAsync(
            target, land[3], new(2026, 7, 13), 10, cancel, Notice(new(2026, 7, 16)), Reply(new(2026, 8, 10)), Determination(new(2026, 9, 1), "holder"),
            Publicity(new(2026, 9, 3)), Filing(new(2026, 9, 4)), Hearing(new(2026, 10, 12)), new("hearing-request", new(2026, 10, 15), Plain),
            new("hearing", new(2026, 11, 6), (on, paper) => new { outcome = "企业陈述资金困难，未提交新的证据（合成数据）", effectiveOn = on, documentNumber = paper }));

        // A notice that was taken back, so that its letter says so; the next one has not reached its holder yet: no period runs.
        var noticed = await CaseAsync(target, land[4], new(2026, 11, 9), 11, cancel, new Step("investigation-notice", new(2026, 11, 10), Plain));
        await target.Bureau.PostAsync($"/api/reclamation/cases/{noticed}/letters", new
        {
            kind = "investigationNotice", office = "绿溪县自然资源局（合成）", effectiveOn = new DateOnly(2026, 11, 10), documentNumber = DemoData.Paper("发文", new(2026, 11, 10), 11),
        }, "letter-11-investigationNotice", cancel);
        await TakeAsync(target, noticed, 11, new("withdrawal", new(2026, 11, 13), (on, paper) => new
        {
            paper = "investigationNotice", reason = "通知书所附宗地图有误（合成数据）", effectiveOn = on, documentNumber = paper,
        }), cancel);
        await target.Bureau.PostAsync(
            $"/api/reclamation/cases/{noticed}/investigation-notice", Plain(new(2026, 11, 16), DemoData.Paper("闲调", new(2026, 11, 16), 12)), "case-11-notice-anew", cancel);
    }
}
