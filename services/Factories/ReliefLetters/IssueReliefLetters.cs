using System.Security.Claims;
using System.Text.Json.Serialization;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Factories.Accounts;
using ParkPlatform.Factories.Leases;
using ParkPlatform.Factories.Relief;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;
using Wolverine.Marten;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Factories.ReliefLetters;

/// <summary>
/// 制发租金减免告知函: a letter to each tenant whom a relief run has found entitled, in one step. The first one has the number that is given, the next ones are counted on from it
/// (409 <c>letter-number-taken</c>). Whoever has a letter gets none again, unless a reason is given: then it is issued anew as a further version with the number that it has. Not of a
/// run that was withdrawn (409 <c>relief-run-withdrawn</c>), nor for a lease that is not entitled (409 <c>not-entitled</c>). For each lease the answer says what became of it.
/// </summary>
/// <param name="LeaseIds">Only these leases; empty for all.</param>
/// <param name="Office">发函单位; 园区管委会 when not said.</param>
/// <param name="Reason">Why letters are issued anew.</param>
public sealed record IssueReliefLetters(
    EquatableArray<Guid> LeaseIds, DateOnly EffectiveOn, string DocumentNumber, string? Office = null, string? Reason = null) : IStep
{
    private const int Most = 20_000;

    public sealed class Validator : StepValidator<IssueReliefLetters>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.LeaseIds).Must(ids => ids.Count <= Most && ids.Distinct().Count() == ids.Count).WithText(texts, "invalid.lease-ids-twice");
            RuleFor(c => c.DocumentNumber).IsLetterNumber(texts);
            RuleFor(c => c.Office).MaximumLength(CommonRules.LongestName);
            RuleFor(c => c.Reason).MaximumLength(CommonRules.LongestText);
        }
    }

    internal bool IsAnew => !string.IsNullOrWhiteSpace(Reason);
}

/// <summary>What became of a lease.</summary>
public enum ReliefLetterOutcome
{
    /// <summary>已制发.</summary>
    Issued,

    /// <summary>已重新制发.</summary>
    IssuedAnew,

    /// <summary>此前已制发.</summary>
    AlreadyIssued,

    /// <summary>减免已撤销: there is nothing to tell of.</summary>
    CreditWithdrawn,
}

/// <summary>What became of one of the leases; number, version and code of its letter.</summary>
public sealed record ReliefLetterRow(Guid LeaseId, ReliefLetterOutcome Outcome, Tenant Tenant, Yuan AmountYuan, string? Number, int? LetterVersion, string? Code);

/// <summary>201 where letters were issued, 200 where none had to be: the run's version, and a row for each lease.</summary>
public sealed record ReliefLettersAreIssued([property: JsonIgnore] Guid RunId, long Version, int Issued, IReadOnlyList<ReliefLetterRow> Rows)
    : CreatedOrFound(Issued > 0, Issued == 0 ? null : $"/api/factories/relief-runs/{RunId}/letters");

/// <summary>The entitled leases with their accounts, and the letters that they have.</summary>
/// <param name="TakenNumber">The first of the numbers wanted that another letter has.</param>
public sealed record LeasesToTell(
    IReadOnlyDictionary<Guid, Timeline<LeaseAccount>> Accounts, IReadOnlyDictionary<Guid, Timeline<ReliefLetter>> Letters, string? TakenNumber);

public static class IssueReliefLettersEndpoint
{
    public static async Task<LeasesToTell> LoadAsync(
        IssueReliefLetters command, Timeline<ReliefRun> run, IQuerySession session, CancellationToken ct)
    {
        Guid[] leases = run.Periods.IsEmpty ? [] : [.. run.Now().Entitled.Select(f => f.LeaseId).Where(id => command.LeaseIds.Count == 0 || command.LeaseIds.Contains(id))];
        Guid[] ids = [.. leases.Select(lease => ReliefLetter.IdOf(session.TenantId, run.Id, lease))];
        var letters = (await session.TimelinesAsync<ReliefLetter>(ids, ct)).ToDictionary(l => l.Id);
        var first = LetterNumber.Read(command.DocumentNumber)!;
        string[] wanted = [.. ids.Where(id => !letters.ContainsKey(id)).Select((_, n) => $"{first.After(n)}")];
        return new(
            (await session.TimelinesAsync<LeaseAccount>(leases, ct)).ToDictionary(a => a.Id), letters, await ReliefLetterNumbers.Table.FirstTakenAsync(session, wanted, ct));
    }

    public static ProblemDetails Validate(IssueReliefLetters command, Timeline<ReliefRun> run, LeasesToTell found)
    {
        if (run.Periods.IsEmpty) return CommonProblems.Of(StatusCodes.Status404NotFound);
        var state = run.Now();
        if (state.WithdrawnOn is { } on) return Refusals.ReliefRunWithdrawn(on);
        var last = found.Letters.Values.Select(l => l.Now().Latest.IssuedOn).Append(state.RunOn).Max();
        if (command.EffectiveOn < last) return Refusals.StepTooEarly(command.EffectiveOn, last);
        Guid[] strangers = [.. command.LeaseIds.Except(state.Entitled.Select(f => f.LeaseId))];
        if (strangers.Length > 0) return Refusals.NotEntitled(strangers);
        return found.TakenNumber is { } taken ? Refusals.LetterNumberTaken(taken) : WolverineContinue.NoProblems;
    }

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/factories/relief-runs/{runId}/letters")]
    public static (ReliefLettersAreIssued, Events, AlsoIn) Post(
        IssueReliefLetters command, [WriteModel("runId")] Timeline<ReliefRun> run, LeasesToTell found, ClaimsPrincipal user, Texts texts)
    {
        var (rows, letters, fresh) = (new List<ReliefLetterRow>(), new List<Appended>(), 0);
        var (state, first) = (run.Now(), LetterNumber.Read(command.DocumentNumber)!);
        foreach (var finding in state.Entitled.Where(f => command.LeaseIds.Count == 0 || command.LeaseIds.Contains(f.LeaseId)))
        {
            var (id, account) = (ReliefLetter.IdOf(user.Tenant(), run.Id, finding.LeaseId), found.Accounts[finding.LeaseId]);
            var (before, standing) = (found.Letters.GetValueOrDefault(id), ReliefStanding.Of(run.Id, state, account));
            var outcome = standing.Is == ReliefLetterStanding.CreditWithdrawn ? ReliefLetterOutcome.CreditWithdrawn
                : before is null ? ReliefLetterOutcome.Issued
                : command.IsAnew ? ReliefLetterOutcome.IssuedAnew
                : ReliefLetterOutcome.AlreadyIssued;
            if (outcome is ReliefLetterOutcome.Issued or ReliefLetterOutcome.IssuedAnew)
            {
                var number = before?.Now().Latest.Number ?? $"{first.After(fresh++)}";
                letters.Add(new(id, before?.Version ?? 0, Written(command, run, finding, account, standing.CreditedOn, number, (before?.Now().Latest.Version ?? 0) + 1, id, user, texts)));
            }
            var now = letters is [.., { } last] && last.Stream == id ? ReliefLetter.Evolve(before?.Now(), (ReliefLetterIssued)last.Events[0]) : before?.Now();
            rows.Add(new(
                finding.LeaseId, outcome, finding.Tenant with { Name = user.NameFor(finding.Tenant.Name, finding.Tenant.Uscc) }, finding.AmountYuan, now?.Latest.Number,
                now?.Latest.Version, now?.Latest.Code));
        }
        return letters.Count == 0
            ? (new(run.Id, run.Version, 0, rows), [], AlsoIn.Nowhere)
            : (new(run.Id, run.Version + 1, letters.Count, rows), [new ReliefLettersIssued(letters.Count, command.EffectiveOn, command.DocumentNumber)], new(letters));
    }

    private static ReliefLetterIssued Written(
        IssueReliefLetters command, Timeline<ReliefRun> run, ReliefFinding finding, Timeline<LeaseAccount> account, DateOnly? creditedOn, string number, int version, Guid id,
        ClaimsPrincipal user, Texts texts)
    {
        var (lease, contract) = (account.Now().Lease!, account.Entries.Select(e => e.Event).OfType<LeaseSigned>().Last().DocumentNumber);
        var office = string.IsNullOrWhiteSpace(command.Office) ? texts.InChinese("letter.office") : command.Office;
        var letter = new ReliefLetterVersion(
            version, number, texts.InChinese("relief-letter.title"), [.. ReliefLetterText.Paragraphs(run.Now().Policy, finding, lease, contract, creditedOn, texts)],
            finding.PassThroughTo, office, finding.AmountYuan, "", command.EffectiveOn, version > 1 ? command.Reason : null);
        var code = VerificationCode.Of(user.Tenant(), id, number, version, letter.Text(finding.Tenant));
        return new(
            run.Id, finding.LeaseId, finding.Tenant, letter.PassThroughTo, number, version, letter.Title, letter.Paragraphs, office, letter.AmountYuan, code, letter.Reason,
            command.EffectiveOn, command.DocumentNumber);
    }
}
