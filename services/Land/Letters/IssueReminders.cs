using System.Security.Claims;
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
using ParkPlatform.Land.LandContracts;
using ParkPlatform.Land.Parcels;
using ParkPlatform.Land.RedLines;
using ParkPlatform.Land.Rules;
using ParkPlatform.Land.Supervision;
using Wolverine.Http;

namespace ParkPlatform.Land.Letters;

/// <summary>
/// 批量发履约提醒函: writes to the holders of up to 500 parcels what is late and what they have to do next. Numbers count on from the first letter's. About the same red
/// lines a letter goes out once before their days and once after; for each parcel the answer says what became of it. What the government owes is no part of it.
/// </summary>
/// <param name="Office">印发机关, as it signs.</param>
/// <param name="DocumentNumber">The first letter's number: 绿自然资函〔2026〕1号.</param>
/// <param name="Kinds">Only red lines of these kinds; every duty of the holder when not said or empty.</param>
/// <param name="WithinDays">Only those that are at most so many days away; 90 when not said. What is late is always there.</param>
public sealed record IssueReminders(
    EquatableArray<Guid> ParcelIds, string Office, DateOnly EffectiveOn, string DocumentNumber, EquatableArray<RedLineKind>? Kinds = null, int? WithinDays = null) : IStep
{
    private const int Most = 500;

    internal const int LongestOutlook = 3_660;

    /// <summary>What the holder has to do, and by when; delivery, approvals and the steps of a sale are the offices'.</summary>
    internal static readonly IReadOnlyList<RedLineKind> OfTheHolder =
    [
        RedLineKind.Commencement, RedLineKind.IdleOneYear, RedLineKind.IdleTwoYears, RedLineKind.Completion, RedLineKind.Payment, RedLineKind.Commitment,
        RedLineKind.BreachCure, RedLineKind.RenewalApplication, RedLineKind.TermEnd,
    ];

    public sealed class Validator : StepValidator<IssueReminders>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.ParcelIds).Must(ids => ids.Count is > 0 and <= Most && ids.Distinct().Count() == ids.Count).WithText(texts, "invalid.parcel-ids-many");
            RuleFor(c => c.Kinds).Must(kinds => (kinds ?? []).All(OfTheHolder.Contains)).WithText(texts, "invalid.reminder-kinds");
            RuleFor(c => c.WithinDays).InclusiveBetween(0, LongestOutlook);
            RuleFor(c => c.Office).NotEmpty().MaximumLength(CommonRules.LongestName);
            RuleFor(c => c.DocumentNumber).IsLetterNumber(texts);
        }
    }
}

/// <summary>What became of a parcel.</summary>
public enum LandReminderOutcome
{
    /// <summary>已发函.</summary>
    Sent,

    /// <summary>此前已发函: a letter about just these red lines has gone out.</summary>
    AlreadySent,

    /// <summary>无到期事项.</summary>
    NothingDue,

    /// <summary>无使用权人.</summary>
    NotHeld,

    /// <summary>查无此宗地.</summary>
    Unknown,
}

/// <summary>What became of one of the parcels.</summary>
/// <param name="LetterId">The letter, be it of this step or one before.</param>
public sealed record LandReminderRow(
    Guid ParcelId, LandReminderOutcome Outcome, string? ParcelCode, Holder? Holder, IReadOnlyList<RemindedLine> Lines, Guid? LetterId, string? Number);

/// <summary>201 where letters have gone out, 200 where none had to: a row for each parcel, in the order asked for.</summary>
/// <param name="Batch">Names the letters of this step; null where none has gone out.</param>
public sealed record LandRemindersAreIssued(Guid? Batch, int Sent, IReadOnlyList<LandReminderRow> Rows)
    : CreatedOrFound(Batch is not null, Batch is null ? null : $"/api/land/letters?batch={Batch}");

/// <summary>The parcels that were asked for, their letters so far, and which of the numbers are taken.</summary>
public sealed record ParcelsToRemind(
    IReadOnlyDictionary<Guid, Timeline<Parcel>> Parcels, ILookup<Guid, StoredLandLetter> Letters, IReadOnlySet<Guid> Taken, VersionedRules Rules, string Tenant);

/// <summary>What becomes of a parcel, before it has a number.</summary>
internal sealed record ReminderDecision(LandReminderOutcome Outcome, Parcel? Land, Holder? Holder, IReadOnlyList<RedLine> Lines, StoredLandLetter? Before)
{
    public EquatableArray<RemindedLine> Reminded => [.. Lines.Select(RemindedLine.Of)];
}

public static class IssueRemindersEndpoint
{
    private const int UsualOutlook = 90;

    public static async Task<ParcelsToRemind> LoadAsync(IssueReminders command, IQuerySession session, CancellationToken ct)
    {
        Guid[] ids = [.. command.ParcelIds];
        var parcels = await session.TimelinesAsync<Parcel>(ids, ct);
        var letters = await session.Query<StoredLandLetter>().Where(l => ids.Contains(l.ParcelId) && l.Kind == LandLetterKind.PerformanceReminder).ToListAsync(ct);
        var first = LetterNumber.Read(command.DocumentNumber)!;
        var numbers = Enumerable.Range(0, ids.Length).Select(n => LandLetter.StreamOf(session.TenantId, first.After(n))).ToArray();
        var taken = await session.LoadManyAsync<StoredLandLetter>(ct, numbers);
        return new(
            parcels.Where(p => !p.Periods.IsEmpty).ToDictionary(p => p.Id), letters.ToLookup(l => l.ParcelId), taken.Select(l => l.Id).ToHashSet(), await LandRules.LoadAsync(session, ct),
            session.TenantId);
    }

    public static ProblemDetails Validate(IssueReminders command, ParcelsToRemind found, Texts texts)
    {
        var (first, letters) = (LetterNumber.Read(command.DocumentNumber)!, command.ParcelIds.Count(id => Decide(command, id, found, texts).Outcome == LandReminderOutcome.Sent));
        var taken = Enumerable.Range(0, letters).Select(first.After).FirstOrDefault(number => found.Taken.Contains(LandLetter.StreamOf(found.Tenant, number)));
        return taken is null ? WolverineContinue.NoProblems : Refusals.LetterNumberTaken($"{taken}");
    }

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/land/letters/reminders")]
    public static (LandRemindersAreIssued, AlsoIn) Post(IssueReminders command, ParcelsToRemind found, ClaimsPrincipal user, Texts texts)
    {
        var (batch, text, rows, letters) = (Guid.CreateVersion7(), new LetterText(command.Office, texts), new List<LandReminderRow>(), new List<Appended>());
        foreach (var id in command.ParcelIds)
        {
            var decided = Decide(command, id, found, texts);
            var (letter, number) = (decided.Before?.Id, decided.Before?.State.Number);
            if (decided.Outcome == LandReminderOutcome.Sent)
            {
                var next = LetterNumber.Read(command.DocumentNumber)!.After(letters.Count);
                (letter, number) = (LandLetter.StreamOf(found.Tenant, next), $"{next}");
                var paragraphs = text.Reminder(decided.Land!, decided.Holder!, decided.Lines, command.EffectiveOn, null);
                letters.Add(new(letter.Value, 0, new LandLetterIssued(
                    batch, id, decided.Land!.Code, LandLetterKind.PerformanceReminder, decided.Holder!, number, 1, text.TitleOf(LandLetterKind.PerformanceReminder), paragraphs,
                    decided.Reminded, null, command.Office, VerificationCode.Of(found.Tenant, letter.Value, number, 1, paragraphs), null, command.EffectiveOn, number)));
            }
            rows.Add(new(id, decided.Outcome, decided.Land?.Code, decided.Holder?.SeenBy(user), [.. decided.Reminded], letter, number));
        }
        return letters.Count == 0 ? (new(null, 0, rows), AlsoIn.Nowhere) : (new(batch, letters.Count, rows), new(letters));
    }

    private static ReminderDecision Decide(IssueReminders command, Guid id, ParcelsToRemind found, Texts texts)
    {
        if (!found.Parcels.TryGetValue(id, out var parcel) || parcel.At(command.EffectiveOn) is not { } land) return new(LandReminderOutcome.Unknown, null, null, [], null);
        if (land.Holder is not { } holder) return new(LandReminderOutcome.NotHeld, land, null, [], null);

        var lines = DueOf(parcel, land, command.EffectiveOn, command.WithinDays ?? UsualOutlook, command.Kinds ?? [], found.Rules, texts);
        if (lines.Count == 0) return new(LandReminderOutcome.NothingDue, land, holder, [], null);
        var decided = new ReminderDecision(LandReminderOutcome.Sent, land, holder, lines, null);
        var before = found.Letters[id].OrderBy(l => l.IssuedOn).LastOrDefault(l => l.State.Holder.Is(holder) && !decided.Reminded.Except(l.State.Latest.Lines).Any());
        return before is null ? decided : decided with { Outcome = LandReminderOutcome.AlreadySent, Before = before };
    }

    /// <summary>The red lines of a parcel that are the holder's to keep, late or at most so many days away.</summary>
    internal static IReadOnlyList<RedLine> DueOf(
        Timeline<Parcel> parcel, Parcel land, DateOnly on, int withinDays, IReadOnlyList<RedLineKind> kinds, VersionedRules rules, Texts texts)
    {
        var wanted = kinds.Count == 0 ? IssueReminders.OfTheHolder : kinds;
        return
        [
            .. RedLinesOf.All(land, parcel.As<Contract>().At(on), parcel.As<SupervisionFile>().At(on), [], on, rules, texts.InChinese)
                .Where(l => wanted.Contains(l.Kind) && l.DaysLeft <= withinDays),
        ];
    }
}
