using ParkPlatform.Domain;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Reclamation.Cases;

namespace ParkPlatform.Reclamation.Letters;

/// <summary>文书种类 of an idle-land case, or of the procedure about an inefficient asset.</summary>
public enum LetterKind
{
    /// <summary>闲置土地调查通知书.</summary>
    InvestigationNotice,

    /// <summary>闲置土地认定书.</summary>
    Determination,

    /// <summary>闲置土地处置方案.</summary>
    Scheme,

    /// <summary>听证权利告知书.</summary>
    HearingNotice,

    /// <summary>征缴土地闲置费决定书.</summary>
    FeeDecision,

    /// <summary>收回国有建设用地使用权决定书.</summary>
    RecoveryDecision,

    /// <summary>送达回证, of the last paper that was issued.</summary>
    ServiceReceipt,

    /// <summary>低效资产认定告知书.</summary>
    InefficiencyNotice,

    /// <summary>低效资产认定书.</summary>
    InefficiencyRecognition,

    /// <summary>低效资产转入退出告知书.</summary>
    InefficiencyExit,

    /// <summary>更正通知书, issued with the correction of a letter.</summary>
    CorrectionNotice,

    /// <summary>撤回决定书, of the last paper that was taken back, in either procedure.</summary>
    WithdrawalNotice,
}

/// <summary>A value of a letter, and which entry of the case it comes from.</summary>
/// <param name="Name">As templates write it: <c>{{holder}}</c>.</param>
/// <param name="Event">The stored name of the entry.</param>
/// <param name="Source">The paper that the entry rests on.</param>
public sealed record LetterField(string Name, string Value, string Event, string Source);

/// <summary>What a letter of a case can say: every value with the entry that it comes from. Nothing is typed in.</summary>
internal static class LetterFields
{
    /// <summary>Every name that a template may use.</summary>
    public static readonly IReadOnlyList<string> Names =
    [
        "agreedStart", "approvalDocumentNumber", "approvedBy", "area", "branch", "category", "cause", "code", "correctedNumber", "correctedOn", "corrections",
        "criterion", "evidence", "facts", "fee",
        "feeInCapitals", "hearingFor", "holder", "holderCode", "idleDaysGross", "idleDaysNet", "limb", "measured", "measures", "newStart", "number", "openedOn",
        "option", "paper", "price", "reason", "rectifyBy", "route", "serviceMethod", "servedOn", "servedTo", "terms", "threshold",
        "withdrawnNumber",
    ];

    /// <summary>What decides a case, or says which paper it is: such a word is no slip of the pen, so the paper is taken back and made anew.</summary>
    public static readonly IReadOnlySet<string> Decisive = new HashSet<string>
    {
        "agreedStart", "branch", "category", "cause", "correctedNumber", "correctedOn", "corrections", "criterion", "fee", "feeInCapitals", "hearingFor",
        "idleDaysGross", "idleDaysNet", "limb", "measured", "newStart", "number", "option", "paper", "price", "rectifyBy", "route", "threshold",
        "withdrawnNumber",
    };

    /// <summary>The number of the paper, or null as long as the step has not been taken.</summary>
    public static (string Number, DateOnly On)? Ground(LetterKind kind, IdleCase idle) => kind switch
    {
        LetterKind.InvestigationNotice => Of(idle.InvestigationNotice),
        LetterKind.Determination => idle.Determination is { } d ? (d.DocumentNumber, d.On) : null,
        LetterKind.Scheme =>
            idle.Steps.Where(s => s.Step == CaseStep.Scheme).Select(s => ((string, DateOnly)?)(s.DocumentNumber, s.EffectiveOn)).LastOrDefault(),
        LetterKind.HearingNotice => Of(idle.Hearing?.Notice),
        LetterKind.FeeDecision => Of(idle.FeeDecision?.Paper),
        LetterKind.RecoveryDecision => Of(idle.RecoveryDecision?.Paper),
        LetterKind.WithdrawalNotice =>
            idle.Steps.Where(s => s.Step == CaseStep.Withdrawal).Select(s => ((string, DateOnly)?)(s.DocumentNumber, s.EffectiveOn)).LastOrDefault(),
        LetterKind.InefficiencyNotice or LetterKind.InefficiencyRecognition or LetterKind.InefficiencyExit or LetterKind.CorrectionNotice => null,
        _ => LastPaper(idle) is { } paper ? Of(idle.Paper(paper)) : null,
    };

    public static CasePaper? LastPaper(IdleCase idle) =>
        Enum.GetValues<CasePaper>().Where(p => idle.Paper(p) is not null).Select(p => (CasePaper?)p).LastOrDefault();

    private static (string, DateOnly)? Of(ServedPaper? paper) => paper is null ? null : (paper.DocumentNumber, paper.IssuedOn);

    /// <summary>Every value there is on record, by the last entry that says it.</summary>
    public static IReadOnlyDictionary<string, LetterField> Of(LetterKind kind, Timeline<IdleCase> idle, Area? area, Func<string, string> text)
    {
        var fields = new Dictionary<string, LetterField>();
        var now = idle.Periods[^1].State;
        foreach (var entry in idle.Entries)
        {
            void Say(string name, string? value)
            {
                if (value is not null) fields[name] = new(
                    name, value, IdleCaseEvents.Names.Single(n => n.Event == entry.Event.GetType()).Name, ((IFact)entry.Event).DocumentNumber);
            }
            switch (entry.Event)
            {
                case IdleCaseOpened e:
                    Say("code", e.AssetCode);
                    Say("holder", e.Holder.Name);
                    Say("holderCode", e.Holder.Uscc);
                    Say("openedOn", Long(e.EffectiveOn));
                    Say("agreedStart", e.AgreedStart is { } start ? Long(start) : null);
                    Say("area", area is { } known ? $"{known.SquareMetres:0.##}平方米（{known.Mu:0.####}亩）" : null);
                    break;
                case IdlenessDetermined e:
                    Say("limb", text($"limb.{e.Limb}"));
                    Say("cause", text($"cause.{e.Cause}"));
                    Say("facts", e.Facts);
                    Say("branch", text($"branch.{e.Branch}"));
                    Say("agreedStart", e.AgreedStart is { } agreed ? Long(agreed) : null);
                    Say("idleDaysGross", $"{e.IdleDaysGross}");
                    Say("idleDaysNet", $"{e.IdleDaysGross - e.IdleDaysExcluded}");
                    break;
                case HearingNoticeIssued e: Say("hearingFor", text($"branch.{e.IntendedBranch}")); break;
                case IdleFeeDecided e:
                    Say("price", $"{e.PriceYuan.Amount:#,0.00}元");
                    Say("fee", $"{e.FeeYuan.Amount:#,0.00}元");
                    Say("feeInCapitals", e.FeeYuan.InCapitals());
                    Approved(e.ApprovedBy, e.ApprovalDocumentNumber);
                    break;
                case LandUseRightRecoveryDecided e: Approved(e.ApprovedBy, e.ApprovalDocumentNumber); break;
                case DisposalSchemeApproved e:
                    Say("option", text($"scheme.{e.Scheme.Option}"));
                    Say("terms", e.Scheme.Terms ?? text($"scheme.{e.Scheme.Option}"));
                    Say("newStart", e.Scheme.NewStartOn is { } anew ? Long(anew) : null);
                    Approved(e.ApprovedBy, e.ApprovalDocumentNumber);
                    break;
                case CasePaperWithdrawn e when kind == LetterKind.WithdrawalNotice: Withdrawn(e, Say, text); break;
                case CasePaperServed e when kind != LetterKind.ServiceReceipt || e.Paper == LastPaper(now):
                    Say("servedOn", Long(e.EffectiveOn));
                    Say("servedTo", e.ServedTo ?? now.Holder.Name);
                    Say("serviceMethod", text($"service.{e.ServiceMethod}"));
                    break;
                default: break;
            }
            if (kind == LetterKind.ServiceReceipt && LastPaper(now) is { } last && ((IFact)entry.Event).DocumentNumber == now.Paper(last)!.DocumentNumber)
                Say("paper", text($"paper.{last}"));
            if (((IFact)entry.Event).DocumentNumber == Ground(kind, now)?.Number) Say("number", ((IFact)entry.Event).DocumentNumber);

            void Approved(string by, string number)
            {
                Say("approvedBy", by);
                Say("approvalDocumentNumber", number);
            }
        }
        return fields;
    }

    /// <summary>What the decision to take a paper back says of it.</summary>
    public static void Withdrawn(IPaperWithdrawn e, Action<string, string?> say, Func<string, string> text)
    {
        say("paper", text($"paper.{e.Taken}"));
        say("withdrawnNumber", e.Number);
        say("reason", e.Reason);
    }

    /// <summary>2026年3月2日.</summary>
    public static string Long(DateOnly day) => $"{day.Year}年{day.Month}月{day.Day}日";
}
