using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Land.Parcels;
using ParkPlatform.Land.Preparation;
using ParkPlatform.Land.Rules;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Land.Supervision;

/// <summary>A promise as it is agreed. What is left out is the rule's of the day: tolerance, and the share per day of a remedy that has one.</summary>
/// <param name="Target">At least, or at most, so much: ratios as decimals (0.40 = 40 %), money in yuan; null of a date.</param>
/// <param name="Tolerance">A share of the target, or days of a date.</param>
public sealed record AgreedCommitment(
    Metric Metric, decimal? Target, DateOnly DueOn, string Evidence, Remedy Remedy, decimal? Tolerance = null, decimal? RemedyShare = null);

/// <summary>
/// 签订履约监管协议 (投资建设合同): promises with dates, each of which the platform holds against what is shown. They are at least as strict as the indicators that the land
/// was announced with (标准地; 409 <c>weaker-than-standard</c>). The park signs it with the holder; it passes on to whoever buys the land.
/// </summary>
public sealed record MakeCommitments(EquatableArray<AgreedCommitment> Commitments, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<MakeCommitments>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.Commitments).Must(c => c.Count is > 0 and <= 50).WithText(texts, "invalid.commitments");
            RuleForEach(c => c.Commitments).ChildRules(c =>
            {
                c.RuleFor(x => x.DueOn).IsDay();
                c.RuleFor(x => x.Target).Must((x, target) => target is null == x.Metric.IsDate()).WithText(texts, "invalid.target");
                c.RuleFor(x => x.Target).InclusiveBetween(0, 1_000_000_000_000);
                c.RuleFor(x => x.Tolerance).InclusiveBetween(0, 3650);
                c.RuleFor(x => x.RemedyShare).InclusiveBetween(0, 1);
                c.RuleFor(x => x.Evidence).NotEmpty().MaximumLength(CommonRules.LongestText);
            });
        }
    }

    public CommitmentsMade ToEvent(Timeline<Parcel> parcel, VersionedRules rules)
    {
        var rule = rules.On(LandRules.Supervision, EffectiveOn);
        var first = parcel.Entries.Select(e => e.Event).OfType<CommitmentsMade>().Sum(e => e.Commitments.Count) + 1;
        return new(
            [.. Commitments.Select((c, n) => new Commitment(
                string.Create(System.Globalization.CultureInfo.InvariantCulture, $"C{first + n}"), c.Metric, c.Target, c.DueOn,
                c.Tolerance ?? rule[c.Metric.IsDate() ? "dateToleranceDays" : "figureToleranceShare"], c.Evidence, c.Remedy,
                c.RemedyShare ?? (c.Remedy == Remedy.PriceShareByDay ? rule["lateSharePerDay"] : null)))],
            null, EffectiveOn, DocumentNumber);
    }
}

/// <summary>The promises under the ids by which they are known from now on, and the rule that filled in what was left out.</summary>
public sealed record CommitmentsAreMade(long Version, EquatableArray<Commitment> Commitments, RuleReference Rule);

public static class MakeCommitmentsEndpoint
{
    public static Task<VersionedRules> LoadAsync(IQuerySession session, CancellationToken ct) => LandRules.LoadAsync(session, ct);

    public static ProblemDetails Validate(MakeCommitments command, Timeline<Parcel> parcel, VersionedRules rules)
    {
        if (Lifecycle.WhyNot(parcel, command.ToEvent(parcel, rules)) is { } refusal) return Refusals.Of(refusal);

        var promised = (parcel.As<SupervisionFile>().At(command.EffectiveOn)?.Commitments ?? []).Select(c => (c.Metric, c.Target))
            .Concat(command.Commitments.Select(c => (c.Metric, c.Target))).ToArray();
        var weaker = parcel.At(command.EffectiveOn)!.Preparation?.Standard?.Indicators
            .FirstOrDefault(i => !promised.Any(p => p.Metric == i.Metric && p.Target is { } target && i.Metric.IsMetBy(i.Target, target)));
        return weaker is null ? WolverineContinue.NoProblems : Refusals.WeakerThanStandard(weaker);
    }

    [ForRoles(Roles.Bureau, Roles.Park)]
    [WolverinePost("/api/land/parcels/{parcelId}/commitments")]
    public static (CommitmentsAreMade, CommitmentsMade) Post(MakeCommitments command, [WriteModel("parcelId")] Timeline<Parcel> parcel, VersionedRules rules)
    {
        var made = command.ToEvent(parcel, rules);
        return (new(parcel.Version + 1, made.Commitments, rules.On(LandRules.Supervision, command.EffectiveOn).On(command.EffectiveOn)), made);
    }
}
