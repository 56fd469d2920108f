using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Land.Parcels;
using ParkPlatform.Land.RedLines;
using ParkPlatform.Land.Rules;
using Wolverine.Http;

namespace ParkPlatform.Land.Letters;

/// <summary>
/// 重新印发: another version of a letter under the number that it has, with what is known now; the former one stays. A reminder speaks of the same kinds of red lines as
/// before, as they are on the new day.
/// </summary>
/// <param name="DocumentNumber">The paper that has it issued anew.</param>
public sealed record ReissueLetter(string Reason, string Office, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<ReissueLetter>
    {
        public Validator()
        {
            RuleFor(c => c.Reason).NotEmpty().MaximumLength(CommonRules.LongestText);
            RuleFor(c => c.Office).NotEmpty().MaximumLength(CommonRules.LongestName);
        }
    }
}

/// <summary>The letter as it is, and its parcel.</summary>
public sealed record LetterToReissue(StoredLandLetter Letter, Timeline<Parcel> Parcel, VersionedRules Rules)
{
    public Parcel Land(DateOnly on) => IssueCorrectionNoticeEndpoint.LandOf(Parcel, on);

    /// <summary>Of a reminder: what is due of the kinds that it spoke of, as far ahead as it looked.</summary>
    internal IReadOnlyList<RedLine> Due(DateOnly on, Texts texts)
    {
        var (lines, issued) = (Letter.State.Latest.Lines, Letter.State.Latest.IssuedOn);
        var ahead = Math.Clamp(lines.Select(l => l.DueOn.DayNumber - issued.DayNumber).DefaultIfEmpty(0).Max(), 0, IssueReminders.LongestOutlook);
        return IssueRemindersEndpoint.DueOf(Parcel, Land(on), on, ahead, [.. lines.Select(l => l.Kind).Distinct()], Rules, texts);
    }
}

public static class ReissueLetterEndpoint
{
    public static async Task<LetterToReissue?> LoadAsync(Guid id, IQuerySession session, CancellationToken ct) =>
        await session.LoadAsync<StoredLandLetter>(id, ct) is { } letter
            ? new(letter, (await session.TimelineAsync<Parcel>(letter.ParcelId, ct))!, await LandRules.LoadAsync(session, ct))
            : null;

    public static ProblemDetails Validate(ReissueLetter command, LetterToReissue? found, Texts texts)
    {
        if (found is null) return CommonProblems.Of(StatusCodes.Status404NotFound);
        var issued = found.Letter.State.Latest.IssuedOn;
        if (command.EffectiveOn < issued) return Refusals.EarlierThan(command.EffectiveOn, issued);
        return found.Letter.Kind == LandLetterKind.PerformanceReminder && found.Due(command.EffectiveOn, texts).Count == 0
            ? Refusals.NothingToRemindOf(found.Letter.State.ParcelCode, command.EffectiveOn)
            : WolverineContinue.NoProblems;
    }

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/land/letters/{id}/versions")]
    public static (LandLetterIsIssued, AlsoIn) Post(ReissueLetter command, Guid id, [NotBody] LetterToReissue found, IQuerySession session, Texts texts)
    {
        var (letter, on, text) = (found.Letter.State, command.EffectiveOn, new LetterText(command.Office, texts));
        var (version, land, due) = (letter.Latest.Version + 1, found.Land(command.EffectiveOn), letter.Kind == LandLetterKind.PerformanceReminder ? found.Due(on, texts) : []);
        var again = text.Again(command.Reason, version);
        var paragraphs = letter.Kind == LandLetterKind.PerformanceReminder
            ? text.Reminder(land, letter.Holder, due, on, again)
            : text.Correction(land, letter.Holder, CorrectedEntry.Of(found.Parcel, texts).First(c => c.Version == letter.Corrects), again);
        var code = VerificationCode.Of(session.TenantId, id, letter.Number, version, paragraphs);
        return (
            new(id, letter.Number, version, code, found.Letter.Version + 1),
            new(id, found.Letter.Version, new LandLetterIssued(
                letter.Batch, letter.ParcelId, land.Code, letter.Kind, letter.Holder, letter.Number, version, text.TitleOf(letter.Kind), paragraphs,
                [.. due.Select(RemindedLine.Of)], letter.Corrects, command.Office, code, command.Reason, on, command.DocumentNumber)));
    }
}
