using System.Security.Claims;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Factories.CriticalDates;
using ParkPlatform.Factories.Leases;
using ParkPlatform.Factories.Tenancies;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;

namespace ParkPlatform.Factories.Reminders;

/// <summary>A letter of a batch. Classes and advice as they were quoted.</summary>
public sealed record ReminderLetterView(
    Guid LeaseId, Tenant Tenant, IReadOnlyList<string> Units, DateOnly DueOn, DateOnly? AnswerBy, IReadOnlyList<YearClass> Classes, IReadOnlyList<QuotedMeasure> Advice);

/// <summary>批量提醒: the letters that went out under one number.</summary>
public sealed record ReminderBatchView(
    Guid Id, CriticalDateKind Kind, string Office, DateOnly SentOn, string DocumentNumber, IReadOnlyList<ReminderLetterView> Letters, long Version);

public static class GetRemindersEndpoint
{
    /// <summary>批量提醒详情. For the offices: it shows many firms.</summary>
    [ForOffices]
    [WolverineGet("/api/factories/leases/reminders/{id}")]
    public static async Task<ReminderBatchView?> Get(Guid id, ClaimsPrincipal user, IQuerySession session, CancellationToken ct)
    {
        if (await session.TimelineAsync<ReminderBatch>(id, ct) is not { Periods: [.., { State: var batch }] } known) return null;
        var letters = await FindAsync(session, id, batch, ct);
        return new(
            id, batch.Kind, batch.Office, batch.SentOn, batch.DocumentNumber,
            [.. letters.Select(l => new ReminderLetterView(
                l.LeaseId, l.Lease.Tenant with { Name = user.NameFor(l.Lease.Tenant.Name, l.Lease.Tenant.Uscc) }, [.. l.Lease.Units.Select(u => u.UnitCode)], l.Letter.DueOn,
                l.Letter.AnswerBy, l.Letter.Classes, l.Letter.Advice))],
            known.Version);
    }

    /// <summary>Each letter with the lease as it was known when it was sent: the letter says later what it said then.</summary>
    internal static async Task<IReadOnlyList<LeaseLetter>> FindAsync(IQuerySession session, Guid id, ReminderBatch batch, CancellationToken ct)
    {
        var leases = (await session.TimelinesAsync<Lease>(batch.Leases, ct)).ToDictionary(l => l.Id);
        return [..
            from lease in batch.Leases
            let entry = leases[lease].Entries.First(e => e.Event is ReminderLetterSent sent && sent.ReminderId == id)
            let then = leases[lease].KnownAt(entry.RecordedAt)
            select new LeaseLetter(
                lease, then.Now(), then.Entries.Select(e => e.Event).OfType<LeaseSigned>().Last().DocumentNumber, ReminderLetter.Of((ReminderLetterSent)entry.Event))];
    }
}

/// <summary>A letter and the lease that it is about.</summary>
internal sealed record LeaseLetter(Guid LeaseId, Lease Lease, string ContractNumber, ReminderLetter Letter);

public static class GetReminderLettersEndpoint
{
    /// <summary>提醒函文件（DOCX 或 PDF）: all letters of a batch in one file, each on pages of its own.</summary>
    [ForOffices]
    [ProducesResponseType(typeof(Stream), StatusCodes.Status200OK, FileAnswers.Word, PdfFile.MediaType)]
    [WolverineGet("/api/factories/leases/reminders/{id}/letters")]
    public static async Task<IResult> Get(Guid id, [FromQuery] LetterFormat? format, ClaimsPrincipal user, IQuerySession session, Texts texts, CancellationToken ct)
    {
        if (await session.TimelineAsync<ReminderBatch>(id, ct) is not { Periods: [.., { State: var batch }] }) return Results.Problem(CommonProblems.Of(StatusCodes.Status404NotFound));
        OfficialLetter[] letters = [.. (await GetRemindersEndpoint.FindAsync(session, id, batch, ct)).Select(l => ReminderText.Of(l, batch, user, texts))];
        var name = FileAnswers.Name(batch.SentOn, letters[0].Title, batch.DocumentNumber);
        return FileAnswers.Letters(format, id.ToString(), name, letters);
    }
}
