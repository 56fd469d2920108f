using ParkPlatform.Domain;
using ParkPlatform.Factories.CriticalDates;
using ParkPlatform.Factories.Tenancies;
using ParkPlatform.Hosting.TwoClocks;

namespace ParkPlatform.Factories.Reminders;

/// <summary>提醒函: the park has written to the tenant that a critical date of the lease is coming, and what its class history means for a renewal. In the lease's stream.</summary>
/// <param name="ReminderId">The batch that it was sent in.</param>
/// <param name="DueOn">The date that it is about. Where that moves, another letter may follow.</param>
/// <param name="AnswerBy">续租（退租）通知: the last day to say whether the lease is to be renewed; null where that was over.</param>
/// <param name="Classes">亩均等级, the latest year first, as they were published by that day.</param>
/// <param name="Advice">差别化措施建议 that held for the tenant on that day.</param>
public sealed record ReminderLetterSent(
    Guid ReminderId, CriticalDateKind Kind, DateOnly DueOn, DateOnly? AnswerBy, EquatableArray<YearClass> Classes, EquatableArray<QuotedMeasure> Advice,
    DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>A measure that is advised for the tenant's class, and the paper that has it.</summary>
public sealed record QuotedMeasure(string Name, string Text, string DocumentNumber);

/// <summary>批量提醒: letters of one kind have gone out to the tenants of these leases, under one number. A stream of its own.</summary>
/// <param name="Office">发函单位.</param>
public sealed record ReminderLettersSent(CriticalDateKind Kind, string Office, EquatableArray<Guid> Leases, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>A letter, as the lease remembers it.</summary>
public sealed record ReminderLetter(
    Guid ReminderId, CriticalDateKind Kind, DateOnly DueOn, DateOnly SentOn, string DocumentNumber, DateOnly? AnswerBy, EquatableArray<YearClass> Classes,
    EquatableArray<QuotedMeasure> Advice)
{
    public static ReminderLetter Of(ReminderLetterSent e) => new(e.ReminderId, e.Kind, e.DueOn, e.EffectiveOn, e.DocumentNumber, e.AnswerBy, e.Classes, e.Advice);
}

/// <summary>批量提醒.</summary>
public sealed record ReminderBatch(CriticalDateKind Kind, string Office, EquatableArray<Guid> Leases, DateOnly SentOn, string DocumentNumber) : IState<ReminderBatch>
{
    public static ReminderBatch? Evolve(ReminderBatch? batch, IFact fact) => fact is ReminderLettersSent e ? new(e.Kind, e.Office, e.Leases, e.EffectiveOn, e.DocumentNumber) : batch;
}

public static class ReminderEvents
{
    /// <summary>In the stream of the lease.</summary>
    public static readonly EventNames Letters = new() { { "reminder_letter_sent", typeof(ReminderLetterSent) } };

    /// <summary>In the stream of the batch.</summary>
    public static readonly EventNames Batches = new() { { "reminder_letters_sent", typeof(ReminderLettersSent) } };
}
