using JasperFx.Events;
using Marten.Events.Aggregation;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;

namespace ParkPlatform.Yield.Confirmations;

/// <summary>What a firm has said to its own figures.</summary>
public enum ConfirmationStatus
{
    /// <summary>待确认.</summary>
    Sent,

    /// <summary>已确认.</summary>
    Confirmed,

    /// <summary>有异议.</summary>
    Disputed,
}

/// <summary>发送一企一单: the firm is shown its figures, in the version in which they stand.</summary>
public sealed record ConfirmationSent(string Uscc, int Year, string Name, long FiguresVersion, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>企业确认.</summary>
public sealed record FiguresConfirmed(long FiguresVersion, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>企业有异议: something in the sheet is wrong.</summary>
public sealed record FiguresDisputed(long FiguresVersion, string Statement, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>一企一单: the sheet of one firm and year, and what the firm said to it.</summary>
public sealed record Confirmation(
    string Uscc, int Year, string Name, long FiguresVersion, ConfirmationStatus Status, DateOnly SentOn, DateOnly? AnsweredOn, string? Statement)
    : IState<Confirmation>
{
    public static Confirmation? Evolve(Confirmation? sheet, IFact fact) => (sheet, fact) switch
    {
        (_, ConfirmationSent e) => new(e.Uscc, e.Year, e.Name, e.FiguresVersion, ConfirmationStatus.Sent, e.EffectiveOn, null, null),
        ({ }, FiguresConfirmed e) => sheet with { Status = ConfirmationStatus.Confirmed, AnsweredOn = e.EffectiveOn, Statement = null },
        ({ }, FiguresDisputed e) => sheet with { Status = ConfirmationStatus.Disputed, AnsweredOn = e.EffectiveOn, Statement = e.Statement },
        _ => sheet,
    };

    /// <summary>One firm, one year, one sheet.</summary>
    public static Guid StreamOf(string tenant, string uscc, int year) =>
        StableId.From(tenant, "confirmation", uscc, year.ToString(System.Globalization.CultureInfo.InvariantCulture));
}

public static class ConfirmationEvents
{
    /// <summary>The names under which a sheet's events are stored. They never change; a class may.</summary>
    public static readonly EventNames Names = new()
    {
        { "confirmation_sent", typeof(ConfirmationSent) },
        { "figures_confirmed", typeof(FiguresConfirmed) },
        { "figures_disputed", typeof(FiguresDisputed) },
    };
}

/// <summary>A sheet by its id, kept with its events for lists.</summary>
public sealed record StoredConfirmation(Guid Id, Confirmation Sheet, long Version);

public sealed partial class StoredConfirmations : SingleStreamProjection<StoredConfirmation, Guid>
{
    public override StoredConfirmation? Evolve(StoredConfirmation? snapshot, Guid id, IEvent e) =>
        e.Data is IFact fact && Confirmation.Evolve(snapshot?.Sheet, fact) is { } sheet ? new(id, sheet, e.Version) : snapshot;
}
