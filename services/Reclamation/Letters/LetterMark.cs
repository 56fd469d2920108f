using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Cases;
using ParkPlatform.Reclamation.Execution;

namespace ParkPlatform.Reclamation.Letters;

/// <summary>文书效力: what has become of a letter since it was issued.</summary>
public enum LetterStanding
{
    /// <summary>已更正: a word of it was wrong, and a notice of correction says what stands now.</summary>
    Corrected,

    /// <summary>已重新制发: there is a later version under the same number.</summary>
    Reissued,

    /// <summary>已被取代: another paper of the same kind has taken its place.</summary>
    Replaced,

    /// <summary>已撤回 by the office that issued it.</summary>
    Withdrawn,

    /// <summary>已撤销 by a reconsideration or a court.</summary>
    Revoked,

    /// <summary>已变更 by a reconsideration or a court.</summary>
    Varied,
}

/// <summary>Why a letter no longer says all that holds.</summary>
/// <param name="Title">In words: 已撤回.</param>
/// <param name="On">Since when.</param>
/// <param name="DocumentNumber">By which paper.</param>
public sealed record LetterMark(LetterStanding Standing, string Title, DateOnly On, string DocumentNumber, string Reason);

/// <summary>
/// What marks the letters of a case: its letters, its own entries and those of the execution, each known whole. The entries of a case about an inefficient asset are read
/// the same way, though they come to no idle case; it has no execution.
/// </summary>
internal sealed record LetterMarks(Timeline<CaseLetters>? Letters, Timeline<IdleCase>? Case, Timeline<CaseExecution>? Execution)
{
    public static async Task<LetterMarks> LoadAsync(IQuerySession session, Guid caseId, CancellationToken ct) => new(
        await session.TimelineAsync<CaseLetters>(CaseLetters.IdOf(session.TenantId, caseId), ct), await session.TimelineAsync<IdleCase>(caseId, ct),
        await session.TimelineAsync<CaseExecution>(CaseExecution.IdOf(session.TenantId, caseId), ct));

    /// <summary>The marks of one of the letters, in the order of their days.</summary>
    public IReadOnlyList<LetterMark> Of(IssuedLetter letter, Func<string, string> text) =>
    [
        .. Corrections(letter).Concat(Reissues(letter)).Concat(Replacements(letter)).Concat(Withdrawals(letter)).Concat(Remedies(letter))
            .Select(m => new LetterMark(m.Standing, text($"letter-mark.{m.Standing}"), m.On, m.Document, m.Reason(text))).OrderBy(m => m.On),
    ];

    private sealed record Found(LetterStanding Standing, DateOnly On, string Document, Func<Func<string, string>, string> Reason);

    private static Found Because(LetterStanding standing, IFact fact, string reason) => new(standing, fact.EffectiveOn, fact.DocumentNumber, _ => reason);

    private IEnumerable<Entry> Entries() =>
        new IEnumerable<Entry>?[] { Letters?.Entries, Case?.Entries, Execution?.Entries }.SelectMany(entries => entries ?? []);

    private IEnumerable<T> Entries<T>() => Entries().Select(e => e.Event).OfType<T>();

    private IEnumerable<Found> Corrections(IssuedLetter letter) => Entries<LetterCorrected>()
        .Where(c => (c.Kind, c.Number, c.Version) == (letter.Kind, letter.Number, letter.Version))
        .Select(c => Because(LetterStanding.Corrected, c, c.Reason));

    private IEnumerable<Found> Reissues(IssuedLetter letter) => Entries<LetterIssued>()
        .Where(l => (l.Kind, l.Number, l.Version) == (letter.Kind, letter.Number, letter.Version + 1))
        .Select(l => new Found(LetterStanding.Reissued, l.EffectiveOn, l.Number, _ => l.Reason!));

    // A notice of another intended decision, before the first one was made.
    private IEnumerable<Found> Replacements(IssuedLetter letter)
    {
        if (letter.Kind != LetterKind.HearingNotice || Case is null) return [];
        var after = Case.Entries.Select(e => e.Event).SkipWhile(e => e is not HearingNoticeIssued n || n.DocumentNumber != letter.Number).Skip(1)
            .FirstOrDefault(e => e is HearingNoticeIssued or IdleFeeDecided or LandUseRightRecoveryDecided or CasePaperWithdrawn);
        return after is HearingNoticeIssued anew
            ? [new(LetterStanding.Replaced, anew.EffectiveOn, anew.DocumentNumber, text => text($"letter-mark.instead.{anew.IntendedBranch}"))]
            : [];
    }

    // A receipt bears the number of the paper that was served. What was issued after a paper was taken back is of another paper, even under the same number.
    private IEnumerable<Found> Withdrawals(IssuedLetter letter)
    {
        var issued = Entries().FirstOrDefault(e => e.Event is LetterIssued l && (l.Kind, l.Number, l.Version) == (letter.Kind, letter.Number, letter.Version));
        return
            from entry in Entries()
            let withdrawn = entry.Event as IPaperWithdrawn
            where withdrawn?.Number == letter.Number && (letter.Kind == LetterKind.ServiceReceipt || letter.Kind.ToString() == withdrawn.Taken.ToString())
                && issued?.RecordedAt <= entry.RecordedAt
            select Because(LetterStanding.Withdrawn, withdrawn, withdrawn.Reason);
    }

    private IEnumerable<Found> Remedies(IssuedLetter letter)
    {
        if (letter.Kind is not (LetterKind.FeeDecision or LetterKind.RecoveryDecision)) yield break;
        var sought = RemedyKind.Reconsideration;
        foreach (var entry in Entries<IFact>())
        {
            if (entry is RemedySought s) sought = s.Kind;
            if (entry is not RemedyConcluded { Result: not RemedyResult.Upheld } concluded) continue;
            var then = Case?.At(concluded.EffectiveOn);
            var executed = then?.RecoveryDecision?.Paper.ServedOn is null ? then?.FeeDecision : then.RecoveryDecision;
            var kind = sought;
            if (executed?.Paper.DocumentNumber == letter.Number)
            {
                yield return new(
                    concluded.Result == RemedyResult.Revoked ? LetterStanding.Revoked : LetterStanding.Varied, concluded.EffectiveOn, concluded.DocumentNumber,
                    text => text($"letter-mark.by.{kind}"));
            }
        }
    }
}
