using System.Text.Json.Serialization;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Yield.Calendars;
using ParkPlatform.Yield.Parameters;
using ParkPlatform.Yield.Rules;
using ParkPlatform.Yield.Runs;
using Wolverine.Http;

namespace ParkPlatform.Yield.ResultLetters;

/// <summary>
/// 告知评价结果: a letter to every firm of an approved run, or to these firms only; up to 5,000 in one step, the next step goes on with the rest. Numbers count on from
/// the first letter's. Whoever has a letter about the run is left alone, unless a reason is given: then the letters of these firms are issued anew, in another version
/// under the number that they have. Firms may object through the working days of the rule <c>resultLetter</c>.
/// </summary>
/// <param name="Usccs">Empty for every firm of the run.</param>
/// <param name="Office">印发机关, as it signs.</param>
/// <param name="DocumentNumber">The first letter's number: 亩均告〔2025〕1号.</param>
/// <param name="Reason">Why letters are issued anew; only for firms that are named.</param>
public sealed record IssueResultLetters(EquatableArray<string> Usccs, string Office, DateOnly EffectiveOn, string DocumentNumber, string? Reason = null) : IStep
{
    internal const int MostAtOnce = 5_000;

    public sealed class Validator : StepValidator<IssueResultLetters>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.Usccs).Must(codes => codes.Count <= MostAtOnce && codes.All(c => Uscc.Check(c).Severity != Domain.Severity.Error)).WithText(Texts.Common, "invalid.uscc");
            RuleFor(c => c.Office).NotEmpty().MaximumLength(CommonRules.LongestName);
            RuleFor(c => c.Reason).MaximumLength(CommonRules.LongestText);
            RuleFor(c => c.Reason).Must((c, reason) => reason is null || c.Usccs.Count > 0).WithText(texts, "invalid.reissue-of-all");
            RuleFor(c => c.DocumentNumber).IsLetterNumber(texts);
        }
    }
}

/// <summary>201 where letters have gone out, 200 where none had to.</summary>
/// <param name="Unchanged">Firms that had their letter.</param>
/// <param name="Remaining">Firms of the run without a letter still: the same step again, with the next number, goes on with them.</param>
/// <param name="NotInRun">Of the firms asked for, those that the run knows nothing of.</param>
/// <param name="ObjectBy">异议截止日; provisional where it rests on a year whose working days have not been announced yet.</param>
public sealed record ResultLettersAreIssued(
    [property: JsonIgnore] Guid RunId, int Issued, int Reissued, int Unchanged, long Remaining, IReadOnlyList<string> NotInRun, string? FirstNumber, string? LastNumber,
    DateOnly ObjectBy, bool Provisional) : CreatedOrFound(Issued + Reissued > 0, $"/api/yield/result-letters?runId={RunId}");

/// <summary>The run, the firms that are to have a letter, and all that their letters rest on.</summary>
/// <param name="Known">The letters about this run that are to be issued anew, by credit code.</param>
/// <param name="Replaced">The numbers of letters about runs that this one has taken the place of, by credit code.</param>
public sealed record ResultLetterMaterial(
    StoredRun Run, RuleSet Rules, StoredRun? ReplacedBy, IReadOnlyList<FirmInRun> Firms, int Unchanged, long Remaining, IReadOnlyList<string> NotInRun,
    IReadOnlyDictionary<string, StoredResultLetter> Known, IReadOnlyDictionary<string, FirmLetters> Replaced, Timeline<LetterBook>? Book, DateOnly ObjectBy,
    WorkingCalendar Calendar)
{
    /// <summary>Letters under numbers of their own.</summary>
    public int New => Firms.Count - Known.Count;
}

public static class IssueResultLettersEndpoint
{
    public static async Task<ResultLetterMaterial?> LoadAsync(IssueResultLetters command, Guid runId, IQuerySession session, CancellationToken ct)
    {
        if (await session.LoadAsync<StoredRun>(runId, ct) is not { } run) return null;
        var rules = (await session.LoadAsync<StoredRuleSet>(run.Completed.RuleSetId, ct))!.Rules;
        var calendar = await WorkingDays.LoadAsync(session, ct);
        var days = (await YieldParameters.LoadAsync(session, ct)).On(YieldParameters.ResultLetter, command.EffectiveOn).Whole("objectionWorkingDays");

        var told = (await session.Query<StoredResultLetter>().Where(l => l.RunId == runId).Select(l => l.Uscc).ToListAsync(ct)).ToHashSet(StringComparer.Ordinal);
        var asked = command.Usccs.Select(Uscc.Normalise).Distinct().ToArray();
        var firms = asked.Length > 0 ? await EvaluationResults.SomeAsync(session, runId, asked, ct) : await UntoldAsync(session, runId, told, ct);
        IReadOnlyList<FirmInRun> written = command.Reason is null ? [.. firms.Where(f => !told.Contains(f.Outcome.Uscc))] : firms;
        string[] codes = [.. written.Select(f => f.Outcome.Uscc)];
        var known = await session.LoadManyAsync<StoredResultLetter>(ct, codes.Where(told.Contains).Select(uscc => FirmLetters.StreamOf(session.TenantId, runId, uscc)));
        return new(
            run, rules, (await ReplacedRuns.ByWhichAsync(session, [runId], ct)).GetValueOrDefault(runId), written,
            Unchanged: asked.Length > 0 ? firms.Count - written.Count : told.Count, Remaining: run.Completed.Firms - told.Count - codes.Count(uscc => !told.Contains(uscc)),
            NotInRun: [.. asked.Except(firms.Select(f => f.Outcome.Uscc))], known.ToDictionary(l => l.Uscc), await ReplacedAsync(session, run, codes, ct),
            await session.TimelineAsync<LetterBook>(LetterBook.StreamOf(session.TenantId), ct), calendar.AddWorkingDays(command.EffectiveOn, days), calendar);
    }

    // The last letters of these firms about runs that this one was made in the place of.
    private static async Task<IReadOnlyDictionary<string, FirmLetters>> ReplacedAsync(IQuerySession session, StoredRun run, string[] codes, CancellationToken ct)
    {
        var earlier = (await ReplacedRuns.ChainAsync(session, run, ct)).Skip(1).Select(r => r.Id).ToArray();
        IReadOnlyList<StoredResultLetter> letters = earlier.Length == 0 ? []
            : await session.Query<StoredResultLetter>().Where(l => earlier.Contains(l.RunId) && codes.Contains(l.Uscc)).ToListAsync(ct);
        return letters.GroupBy(l => l.Uscc).ToDictionary(l => l.Key, l => l.MaxBy(one => one.State.Latest.IssuedOn)!.State);
    }

    public static ProblemDetails Validate(IssueResultLetters command, ResultLetterMaterial? material)
    {
        if (material is null) return CommonProblems.Of(StatusCodes.Status404NotFound);
        var (run, number) = (material.Run, LetterNumber.Read(command.DocumentNumber)!);
        if ((run.Approved?.EffectiveOn ?? run.Published?.EffectiveOn) is not { } settled) return Refusals.ResultsNotSettled();
        if (command.EffectiveOn < settled) return Refusals.EarlierThanApproval(command.EffectiveOn, settled);
        if (material.ReplacedBy is { } by) return Refusals.RunReplaced(by.Approved?.EffectiveOn ?? by.Published!.EffectiveOn);
        return material.New > 0 && material.Book?.Now().FirstTaken(number, material.New) is { } taken ? Refusals.LetterNumberTaken($"{taken}") : WolverineContinue.NoProblems;
    }

    [ForRoles(Roles.Planner)]
    [WolverinePost("/api/yield/runs/{runId}/letters")]
    public static (ResultLettersAreIssued, AlsoIn) Post(
        IssueResultLetters command, Guid runId, [NotBody] ResultLetterMaterial material, IQuerySession session, Texts texts)
    {
        var (first, taken, letters) = (LetterNumber.Read(command.DocumentNumber)!, 0, new List<Appended>(material.Firms.Count));
        var text = new ResultLetterText(material.Run, material.Rules, command.Office, material.ObjectBy, texts);
        foreach (var firm in material.Firms)
            letters.Add(Letter(command, firm, material.Known.ContainsKey(firm.Outcome.Uscc) ? null : first.After(taken++), material, text, session.TenantId));

        var issued = new ResultLettersAreIssued(
            runId, material.New, material.Known.Count, material.Unchanged, material.Remaining, material.NotInRun, material.New > 0 ? $"{first}" : null,
            material.New > 0 ? $"{first.After(material.New - 1)}" : null, material.ObjectBy, material.Calendar.IsProvisional(new DateRange(command.EffectiveOn, material.ObjectBy)));
        if (letters.Count == 0) return (issued, AlsoIn.Nowhere);
        var together = new ResultLettersIssued(
            runId, material.Run.Year, first.Series, first.Serial, issued.Issued, issued.Reissued, command.Office, material.ObjectBy, material.Calendar.Version,
            command.EffectiveOn, command.DocumentNumber);
        return (issued, new([new(LetterBook.StreamOf(session.TenantId), material.Book?.Version ?? 0, together), .. letters]));
    }

    // Some thousands of firms that have no letter yet, in the order of credit codes.
    private static async Task<IReadOnlyList<FirmInRun>> UntoldAsync(IQuerySession session, Guid run, HashSet<string> told, CancellationToken ct)
    {
        var untold = new List<FirmInRun>();
        for (var after = ""; untold.Count < IssueResultLetters.MostAtOnce;)
        {
            var portion = await EvaluationResults.AfterAsync(session, run, after, IssueResultLetters.MostAtOnce, ct);
            untold.AddRange(portion.Where(f => !told.Contains(f.Outcome.Uscc)).Take(IssueResultLetters.MostAtOnce - untold.Count));
            if (portion.Count < IssueResultLetters.MostAtOnce) break;
            after = portion[^1].Outcome.Uscc;
        }
        return untold;
    }

    private static Appended Letter(IssueResultLetters command, FirmInRun firm, LetterNumber? next, ResultLetterMaterial material, ResultLetterText text, string tenant)
    {
        var (run, uscc, known) = (material.Run, firm.Outcome.Uscc, material.Known.GetValueOrDefault(firm.Outcome.Uscc));
        var (stream, number, version) = (FirmLetters.StreamOf(tenant, run.Id, uscc), known?.State.Number ?? $"{next}", (known?.State.Latest.Version ?? 0) + 1);
        var paragraphs = text.Paragraphs(
            firm, material.Replaced.GetValueOrDefault(uscc) is { } earlier ? (earlier.Number, earlier.Latest.IssuedOn) : null, known is null ? null : (command.Reason!, version));
        return new(stream, known?.Version ?? 0, new ResultLetterIssued(
            run.Id, run.Year, uscc, firm.Input.Stated.Name, firm.Outcome.Class, version, text.Title, paragraphs, command.Office, material.ObjectBy,
            VerificationCode.Of(tenant, stream, number, version, paragraphs), known is null ? null : command.Reason, command.EffectiveOn, number));
    }
}
