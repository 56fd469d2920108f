using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Factories.Leases;
using ParkPlatform.Factories.Rules;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Factories.Accounts;

/// <summary>What comes through a meter.</summary>
public enum MeteredUtility
{
    /// <summary>电, kWh.</summary>
    Power,

    /// <summary>水, m³.</summary>
    Water,

    /// <summary>燃气, m³.</summary>
    Gas,
}

/// <summary>抄表: two readings of a meter, and the days between which they were taken, both included.</summary>
/// <param name="Meter">表号.</param>
/// <param name="Times">倍率 of the meter; 1 where there is none.</param>
public sealed record MeterReading(MeteredUtility Utility, string Meter, DateOnly From, DateOnly To, decimal First, decimal Last, decimal Times = 1)
{
    public BillLineKind Kind => Utility switch { MeteredUtility.Power => BillLineKind.Power, MeteredUtility.Water => BillLineKind.Water, _ => BillLineKind.Gas };
}

/// <summary>
/// 开具抄表账单: water, power and gas by the meter, at the public price that the rule has on the last day of the reading: no mark-up can be entered. Days for which a
/// meter has been billed are not billed again (409 <c>meter-billed-before</c>). Payable on <c>effectiveOn</c>.
/// </summary>
public sealed record BillMeteredUse(EquatableArray<MeterReading> Readings, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<BillMeteredUse>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.Readings).Must(r => r.Count is > 0 and <= 50).WithText(texts, "invalid.readings-many");
            RuleFor(c => c.Readings).Must(r => r.Select(x => (x.Utility, x.Meter)).Distinct().Count() == r.Count).WithText(texts, "invalid.meter-twice");
            RuleForEach(c => c.Readings).ChildRules(reading =>
            {
                reading.RuleFor(r => r.Utility).IsInEnum();
                reading.RuleFor(r => r.Meter).NotEmpty().MaximumLength(CommonRules.LongestCode);
                reading.RuleFor(r => r.From).IsDay();
                reading.RuleFor(r => r.To).IsDay();
                reading.RuleFor(r => r.To).GreaterThanOrEqualTo(r => r.From);
                reading.RuleFor(r => r.First).InclusiveBetween(0, 1_000_000_000).PrecisionScale(14, 4, ignoreTrailingZeros: true);
                reading.RuleFor(r => r.Last).InclusiveBetween(0, 1_000_000_000).PrecisionScale(14, 4, ignoreTrailingZeros: true);
                reading.RuleFor(r => r.Last).GreaterThanOrEqualTo(r => r.First).WithText(texts, "invalid.meter-runs-back");
                reading.RuleFor(r => r.Times).GreaterThan(0).LessThanOrEqualTo(100_000);
            });
        }
    }
}

public static class BillMeteredUseEndpoint
{
    public static Task<VersionedRules> LoadAsync(IQuerySession session, CancellationToken ct) => FactoryRules.LoadAsync(session, ct);

    public static ProblemDetails Validate(BillMeteredUse command, Timeline<LeaseAccount> account)
    {
        if (!account.IsOfALease()) return CommonProblems.Of(StatusCodes.Status404NotFound);
        var billed = account.Now().Bills.SelectMany(b => b.Lines).Where(l => l.Meter is not null).ToLookup(l => (l.Kind, l.Meter));
        var twice = command.Readings.Where(r => billed[(r.Kind, r.Meter)].Any(l => new DateRange(l.From, l.To).Overlaps(new(r.From, r.To)))).Select(r => r.Meter).ToArray();
        return twice.Length > 0 ? Refusals.MeterBilledBefore(twice) : WolverineContinue.NoProblems;
    }

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/factories/leases/{leaseId}/metered-bills")]
    public static (BillsAreIssued, MeteredUseBilled) Post(BillMeteredUse command, [WriteModel("leaseId")] Timeline<LeaseAccount> account, VersionedRules rules, Texts texts)
    {
        var number = LeaseAccount.NextNumber(account);
        var lines = BillLine.Rounded(command.Readings.Select(r => Line(r, rules, texts)));
        return (
            new(account.Version + 1, [number], [], 0),
            new(number, lines.Min(l => l.From), lines.Max(l => l.To), lines, command.EffectiveOn, command.EffectiveOn, command.DocumentNumber));
    }

    private static BillLine Line(MeterReading reading, VersionedRules rules, Texts texts)
    {
        var rule = rules.On(FactoryRules.Utilities, reading.To);
        var price = rule[reading.Utility switch { MeteredUtility.Power => "powerYuanPerUnit", MeteredUtility.Water => "waterYuanPerUnit", _ => "gasYuanPerUnit" }];
        return new(
            reading.Kind, reading.From, reading.To, (reading.Last - reading.First) * reading.Times, price, null, null, null, Yuan.Zero,
            Basis: texts.Format("bill.meter", reading.Meter, reading.First, reading.Last, reading.Times), Meter: reading.Meter, RuleEdition: rule.Edition);
    }
}
