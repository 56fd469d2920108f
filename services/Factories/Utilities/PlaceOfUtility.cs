using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Factories.Buildings;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;

namespace ParkPlatform.Factories.Utilities;

/// <summary>Which account an entry is for: of a building (by id or code) or of a zone (片区), and which utility.</summary>
public interface IUtilityStep : IStep
{
    string? Building { get; }
    string? Zone { get; }
    Utility Utility { get; }
}

public abstract class UtilityStepValidator<T> : StepValidator<T> where T : IUtilityStep
{
    protected UtilityStepValidator(Texts texts)
    {
        RuleFor(c => c.Building).MaximumLength(CommonRules.LongestCode);
        RuleFor(c => c.Zone).MaximumLength(CommonRules.LongestCode);
        RuleFor(c => c.Building).Must((c, building) => string.IsNullOrWhiteSpace(building) != string.IsNullOrWhiteSpace(c.Zone)).WithText(texts, "invalid.utility-place");
        RuleFor(c => c.Utility).IsInEnum();
    }
}

/// <summary>The account that an entry is for; it may be the first one. Without a place there is no such building or zone.</summary>
public sealed record AccountOfUtility(UtilityPlace? Place, Guid Id, Timeline<UtilityAccount>? Known)
{
    public UtilityAccount? Now => Known?.Now();

    public long Version => Known?.Version ?? 0;

    internal static async Task<AccountOfUtility> LoadAsync(IQuerySession session, string? building, string? zone, Utility utility, CancellationToken ct)
    {
        if (await FindAsync(session, building, zone, ct) is not { } place) return new(null, Guid.Empty, null);
        var id = UtilityAccount.IdOf(session.TenantId, place, utility);
        return new(place, id, await session.TimelineAsync<UtilityAccount>(id, ct));
    }

    private static async Task<UtilityPlace?> FindAsync(IQuerySession session, string? building, string? zone, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(building))
        {
            var known = await session.AdvancedSql.QueryAsync<string>(
                $"select zone from {UnitRegister.Table.Of} where tenant_id = ? and zone = ? and upper_inf(recorded) limit 1", ct, session.TenantId, zone!.Trim());
            return known is [var name] ? new(UtilityPlaceKind.Zone, name, name) : null;
        }
        var id = Guid.TryParse(building, out var given) ? given : BuildingIds.OfBuilding(session.TenantId, building);
        return await session.TimelineAsync<Building>(id, ct) is { Periods: [.., { State: var found }] } ? new(UtilityPlaceKind.Building, $"{id}", found.Code) : null;
    }

    public AlsoIn Enter(IFact entry) => new(Id, Version, entry);
}

/// <summary>The account's id and version.</summary>
public sealed record UtilityIsEntered(Guid Id, long Version);

internal static class UtilityRules
{
    public static ProblemDetails Check(AccountOfUtility account, IUtilityStep command) =>
        account.Place is null ? Refusals.UtilityPlaceUnknown(command.Building ?? command.Zone!) : WolverineContinue.NoProblems;
}
