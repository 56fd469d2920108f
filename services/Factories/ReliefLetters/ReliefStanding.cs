using ParkPlatform.Domain;
using ParkPlatform.Factories.Accounts;
using ParkPlatform.Factories.Relief;

namespace ParkPlatform.Factories.ReliefLetters;

/// <summary>Whether what a letter tells of still holds.</summary>
public enum ReliefLetterStanding
{
    /// <summary>有效.</summary>
    Valid,

    /// <summary>认定已撤销.</summary>
    RunWithdrawn,

    /// <summary>减免已撤销: the credit was taken off the account.</summary>
    CreditWithdrawn,
}

/// <summary>What has become of a lease's relief since the run.</summary>
/// <param name="CreditedOn">The day on which it came onto the account; null where it has not, or is there no more.</param>
/// <param name="VoidOn">The day from which it is withdrawn, and why.</param>
public sealed record ReliefStanding(ReliefLetterStanding Is, DateOnly? CreditedOn, DateOnly? VoidOn, string? VoidReason)
{
    public static ReliefStanding Of(Guid runId, ReliefRun run, Timeline<LeaseAccount> account)
    {
        if (run.WithdrawnOn is { } on) return new(ReliefLetterStanding.RunWithdrawn, null, on, run.WithdrawalReason);
        Entry[] credits = [.. account.CreditsOf(runId)];
        if (credits.Length == 0) return new(ReliefLetterStanding.Valid, null, null, null);
        if (credits.FirstOrDefault(c => account.Stands(c.Source)) is { } standing) return new(ReliefLetterStanding.Valid, ((RentCreditGranted)standing.Event).EffectiveOn, null, null);
        var withdrawal = account.Entries.Select(e => e.Event).OfType<AccountEntryWithdrawn>().Last(w => credits.Any(c => c.Source.Version == w.Withdraws));
        return new(ReliefLetterStanding.CreditWithdrawn, null, withdrawal.EffectiveOn, withdrawal.Reason);
    }
}

internal static class ReliefCredits
{
    /// <summary>What the run has put on the account, be it withdrawn since or not.</summary>
    public static IEnumerable<Entry> CreditsOf(this Timeline<LeaseAccount> account, Guid run) => account.Entries.Where(e => e.Event is RentCreditGranted c && c.ReliefRunId == run);
}
