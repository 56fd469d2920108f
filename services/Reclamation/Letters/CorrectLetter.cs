using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Assets;
using ParkPlatform.Reclamation.Cases;
using ParkPlatform.Reclamation.Inefficiency;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Reclamation.Letters;

/// <summary>
/// 更正文书: words of a letter were wrong. The letter is marked as corrected, and a notice of correction (更正通知书) is issued with it, which cites the letter, what
/// stood there and what stands now; versions issued from now on say what stands now. What decides the case is not put right in this way (409
/// <c>decides-the-case</c>): such a paper is taken back and made anew. The notice's number is <c>documentNumber</c>.
/// </summary>
/// <param name="Office">印发机关, as it signs the notice.</param>
public sealed record CorrectLetter(string Office, string Reason, EquatableArray<CorrectWord> Corrections, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<CorrectLetter>
    {
        private const int Most = 20;

        public Validator(Texts texts)
        {
            RuleFor(c => c.Office).NotEmpty().MaximumLength(CommonRules.LongestName);
            RuleFor(c => c.Reason).NotEmpty().MaximumLength(CommonRules.LongestText);
            RuleFor(c => c.Corrections).Must(all => all.Count is > 0 and <= Most
                    && all.All(w => w is { Name.Length: > 0 and <= CommonRules.LongestCode, Value.Length: > 0 and <= CommonRules.LongestText })
                    && all.Select(w => w.Name).Distinct().Count() == all.Count)
                .WithText(texts, "invalid.corrections");
        }
    }
}

/// <summary>What is to stand under a name of the letter; its names are those of the letter's <c>fields</c>.</summary>
public sealed record CorrectWord(string Name, string Value);

/// <summary>A letter that is to be corrected, and the template of the notice.</summary>
public sealed record CorrectionDraft(Guid CaseId, Timeline<CaseLetters>? Letters, IssuedLetter? Letter, IReadOnlyList<LetterMark> Marks, LetterTemplate Template)
{
    public static async Task<CorrectionDraft> LoadAsync(IQuerySession session, Guid caseId, int place, DateOnly on, Texts texts, CancellationToken ct)
    {
        var marks = await LetterMarks.LoadAsync(session, caseId, ct);
        var letter = CaseLetters.InOrder(marks.Letters).ElementAtOrDefault(place - 1);
        var templates = await LetterTemplates.LoadAsync(session, LetterKind.CorrectionNotice, ct);
        return new(
            caseId, marks.Letters, letter, letter is null ? [] : marks.Of(letter, texts.InChinese), templates.At(on) ?? templates.Periods[0].State);
    }

    public ProblemDetails? WhyNot(CorrectLetter command, int place, DateOnly today)
    {
        if (command.EffectiveOn > today) return Refusals.NotYet(command.EffectiveOn, today);
        if (Letter is not { } letter) return Refusals.NoSuchLetter(place);
        if (Marks.FirstOrDefault(m => m.Standing != LetterStanding.Corrected) is { } mark) return Refusals.LetterNotInForce(mark);
        if (command.EffectiveOn < letter.IssuedOn) return Refusals.DatedBefore(command.EffectiveOn, letter.IssuedOn);
        var unknown = command.Corrections.Select(w => w.Name).Where(name => Was(name) is null).ToArray();
        if (unknown.Length > 0) return Refusals.NotInTheLetter(unknown, letter.Fields.Select(f => f.Name));
        var decisive = command.Corrections.Select(w => w.Name).Where(LetterFields.Decisive.Contains).ToArray();
        if (decisive.Length > 0) return Refusals.DecidesTheCase(decisive);
        var same = command.Corrections.Where(w => w.Value == Was(w.Name)).Select(w => w.Name).ToArray();
        return same.Length > 0 ? Refusals.CorrectsNothing(same) : null;
    }

    /// <param name="address">Where the letters of the case are.</param>
    public (LetterIsIssued, AlsoIn) Issue(string tenant, string address, CorrectLetter command, Holder holder, Func<string, string> text)
    {
        CorrectedWord[] words = [.. command.Corrections.Select(w => new CorrectedWord(w.Name, Was(w.Name)!, w.Value))];
        LetterField Field(string name, string value) => new(name, value, "letter_corrected", command.DocumentNumber);
        LetterField[] fields =
        [
            Field("holder", holder.Name), Field("paper", text($"letter.{Letter!.Kind}")), Field("correctedNumber", Letter.Number),
            Field("correctedOn", LetterFields.Long(Letter.IssuedOn)), Field("corrections", string.Join("；", words.Select(w => $"“{w.Was}”更正为“{w.Now}”"))),
            Field("reason", command.Reason), Field("number", command.DocumentNumber),
        ];
        var draft = new LetterDraft(CaseId, Template, fields.ToDictionary(f => f.Name), (command.DocumentNumber, command.EffectiveOn), Letters);
        return draft.Issue(
            tenant, address, LetterKind.CorrectionNotice, command.Office, command.Reason, command.EffectiveOn, command.DocumentNumber,
            new LetterCorrected(
                CaseId, Letter.Kind, Letter.Number, Letter.Version, [.. words], command.Reason, command.EffectiveOn, command.DocumentNumber));
    }

    // What stands there: as it was issued, or as it was corrected last.
    private string? Was(string name) =>
        Letters?.Now().Corrected(Letter!.Kind, Letter.Number).Where(w => w.Name == name).Select(w => w.Now).LastOrDefault()
        ?? Letter!.Fields.FirstOrDefault(f => f.Name == name)?.Value;
}

public static class CorrectLetterEndpoint
{
    public static Task<CorrectionDraft> LoadAsync(
        CorrectLetter command, Timeline<IdleCase> idle, int place, IQuerySession session, Texts texts, CancellationToken ct) =>
        CorrectionDraft.LoadAsync(session, idle.Id, place, command.EffectiveOn, texts, ct);

    public static ProblemDetails Validate(CorrectLetter command, CorrectionDraft draft, int place, TimeProvider clock) =>
        draft.WhyNot(command, place, clock.Today()) ?? WolverineContinue.NoProblems;

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/reclamation/cases/{caseId}/letters/{place}/correction")]
    public static (LetterIsIssued, AlsoIn) Post(
        CorrectLetter command, int place, [ReadModel("caseId")] Timeline<IdleCase> idle, CorrectionDraft draft, IQuerySession session, Texts texts) =>
        draft.Issue(session.TenantId, $"/api/reclamation/cases/{idle.Id}/letters", command, idle.Now().Holder, texts.InChinese);
}

public static class CorrectInefficiencyLetterEndpoint
{
    public static Task<CorrectionDraft> LoadAsync(
        CorrectLetter command, Timeline<InefficientCase> known, int place, IQuerySession session, Texts texts, CancellationToken ct) =>
        CorrectionDraft.LoadAsync(session, known.Id, place, command.EffectiveOn, texts, ct);

    public static ProblemDetails Validate(CorrectLetter command, CorrectionDraft draft, int place, TimeProvider clock) =>
        draft.WhyNot(command, place, clock.Today()) ?? WolverineContinue.NoProblems;

    /// <summary>更正低效认定文书: as for the letters of an idle-land case; the park corrects its own.</summary>
    [ForRoles(Roles.Park)]
    [WolverinePost("/api/reclamation/inefficient-cases/{caseId}/letters/{place}/correction")]
    public static (LetterIsIssued, AlsoIn) Post(
        CorrectLetter command, int place, [ReadModel("caseId")] Timeline<InefficientCase> known, CorrectionDraft draft, IQuerySession session, Texts texts) =>
        draft.Issue(session.TenantId, $"/api/reclamation/inefficient-cases/{known.Id}/letters", command, known.Now().Holder, texts.InChinese);
}
