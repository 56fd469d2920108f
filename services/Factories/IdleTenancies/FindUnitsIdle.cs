using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Contracts.Factories;
using ParkPlatform.Domain;
using ParkPlatform.Factories.CriticalDates;
using ParkPlatform.Factories.Rules;
using ParkPlatform.Factories.Tenancies;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Factories.IdleTenancies;

/// <summary>
/// 现场核实占而不用: a visit has found that the tenant has the units and does not work there (domain.md B.3). <c>effectiveOn</c> is the day of the visit. The lease goes on; the
/// reclamation service is told of each unit. What the meters and the taxes showed on that day is kept with it. When the tenant works again, that is entered as 投产.
/// </summary>
/// <param name="IdleSince">停用之日, as far as it can be told; not before the tenant got the keys.</param>
/// <param name="Finding">What was seen.</param>
/// <param name="PhotoDigests">SHA-256 of each photograph, in hexadecimal digits: the pictures lie in the office's files.</param>
public sealed record FindUnitsIdle(DateOnly IdleSince, string Finding, EquatableArray<string> PhotoDigests, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    private const int MostPhotos = 50;

    public sealed class Validator : StepValidator<FindUnitsIdle>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.IdleSince).IsDay();
            RuleFor(c => c.IdleSince).LessThanOrEqualTo(c => c.EffectiveOn);
            RuleFor(c => c.Finding).NotEmpty().MaximumLength(CommonRules.LongestText);
            RuleFor(c => c.PhotoDigests).Must(p => p.Count is > 0 and <= MostPhotos && p.All(IsDigest)).WithText(texts, "invalid.photo-digests");
        }

        private static bool IsDigest(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigit);
    }
}

/// <summary>What meters and taxes show of the lease on the day of the visit; null where they show nothing.</summary>
public sealed record SignsOfTheDay(IdleSigns? Signs);

public static class FindUnitsIdleEndpoint
{
    public static async Task<SignsOfTheDay> LoadAsync(FindUnitsIdle command, Guid leaseId, IQuerySession session, TimeProvider clock, CancellationToken ct)
    {
        var rule = (await FactoryRules.LoadAsync(session, ct)).On(FactoryRules.IdleTenancies, command.EffectiveOn);
        var found = await ListIdleTenanciesEndpoint.FindAsync(session, rule, command.EffectiveOn, clock.GetUtcNow(), leaseId, ct);
        return new(found.GetValueOrDefault(leaseId));
    }

    public static ProblemDetails Validate(FindUnitsIdle command, Timeline<Tenancy> tenancy) =>
        TenancyRules.Check(tenancy, typeof(UnitsFoundIdle), command.EffectiveOn) is var problem && !ReferenceEquals(problem, WolverineContinue.NoProblems) ? problem
        : tenancy.Now().HandedOverOn is { } keys && command.IdleSince < keys ? Refusals.StepTooEarly(command.IdleSince, keys)
        : WolverineContinue.NoProblems;

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/factories/leases/{leaseId}/idle-finding")]
    public static (Recorded, UnitsFoundIdle, OutgoingMessages) Post(
        FindUnitsIdle command, [WriteModel("leaseId")] Timeline<Tenancy> tenancy, SignsOfTheDay day, TimeProvider clock)
    {
        var (version, found) = (tenancy.Version + 1, new UnitsFoundIdle(
            command.IdleSince, command.Finding, command.PhotoDigests, day.Signs, command.EffectiveOn, command.DocumentNumber));
        return (
            new(version), found,
            [
                .. tenancy.Now().Lease!.Units.Select(u => new UnitFoundIdle(
                    tenancy.Id, version, found.EffectiveOn, clock.GetUtcNow(), found.DocumentNumber, u.UnitId, u.UnitCode, found.Since, found.Finding)),
                new WatchCriticalDates(tenancy.Id, version),
            ]);
    }
}
