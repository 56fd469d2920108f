using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Inefficiency;

namespace ParkPlatform.Reclamation.Letters;

/// <summary>What a letter about an inefficient asset can say: every value with the entry that it comes from.</summary>
internal static class InefficiencyLetterFields
{
    /// <summary>The number of the paper, or null as long as the step has not been taken.</summary>
    public static (string Number, DateOnly On)? Ground(LetterKind kind, InefficientCase c) => kind switch
    {
        LetterKind.InefficiencyNotice => c.Notice is { } notice ? (notice.DocumentNumber, notice.IssuedOn) : null,
        LetterKind.InefficiencyRecognition => c.Recognition is { } recognised ? (recognised.DocumentNumber, recognised.On) : null,
        LetterKind.InefficiencyExit => c.Escalation is { } exit ? (exit.DocumentNumber, exit.On) : null,
        LetterKind.WithdrawalNotice =>
            c.Steps.Where(s => s.Step == InefficiencyStep.Withdrawal).Select(s => ((string, DateOnly)?)(s.DocumentNumber, s.EffectiveOn)).LastOrDefault(),
        _ => null,
    };

    /// <summary>Every value there is on record, by the last entry that says it and has not been taken back.</summary>
    public static IReadOnlyDictionary<string, LetterField> Of(LetterKind kind, Timeline<InefficientCase> known, Area? area, Func<string, string> text)
    {
        var fields = new Dictionary<string, LetterField>();
        var ground = Ground(kind, known.Now())?.Number;
        foreach (var entry in Standing(known))
        {
            var document = ((IFact)entry.Event).DocumentNumber;
            void Say(string name, string? value)
            {
                if (value is not null)
                    fields[name] = new(name, value, InefficiencyEvents.Names.Single(n => n.Event == entry.Event.GetType()).Name, document);
            }
            switch (entry.Event)
            {
                case InefficiencySuspected e:
                    Say("code", e.AssetCode);
                    Say("holder", e.Holder.Name);
                    Say("holderCode", e.Holder.Uscc);
                    Say("openedOn", LetterFields.Long(e.EffectiveOn));
                    Say("criterion", text($"criterion.{e.Criterion}"));
                    Say("measured", $"{e.Measured:0.####}");
                    Say("threshold", $"{e.Threshold:0.####}");
                    Say("evidence", e.Evidence);
                    Say("area", area is { } size ? $"{size.SquareMetres:0.##}平方米（{size.Mu:0.####}亩）" : null);
                    break;
                case InefficiencyNoticeServed e:
                    Say("servedOn", LetterFields.Long(e.EffectiveOn));
                    Say("serviceMethod", text($"service.{e.ServiceMethod}"));
                    break;
                case InefficiencyRecognised e:
                    Say("category", text($"inefficiency-category.{e.Category}"));
                    Say("measures", string.Join("；", e.Measures.Select(m => $"{text($"route.{m.Route}.title")}：{m.Target}")));
                    Say("rectifyBy", LetterFields.Long(e.RectifyBy));
                    break;
                case RectificationAgreed e:
                    Say("terms", e.Targets);
                    Say("rectifyBy", LetterFields.Long(e.CompleteBy));
                    break;
                case InefficiencyPaperWithdrawn e when kind == LetterKind.WithdrawalNotice: LetterFields.Withdrawn(e, Say, text); break;
                case InefficiencyEscalated e when kind != LetterKind.WithdrawalNotice:
                    Say("route", text($"route.{e.Route}.title"));
                    Say("reason", e.Reason);
                    break;
                default: break;
            }
            if (document == ground) Say("number", document);
        }
        return fields;
    }

    // What a paper said that was taken back is said no longer: the day to rectify by is the one of the paper before it again.
    private static List<Entry> Standing(Timeline<InefficientCase> known)
    {
        var standing = new List<Entry>();
        foreach (var entry in known.Entries)
        {
            if (entry.Event is InefficiencyPaperWithdrawn taken) standing.RemoveAll(e => InefficiencyEvents.PaperOf(e.Event) == taken.Paper);
            standing.Add(entry);
        }
        return standing;
    }
}
