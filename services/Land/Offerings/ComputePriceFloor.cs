using FluentValidation;
using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Land.Rules;
using Wolverine.Http;

namespace ParkPlatform.Land.Offerings;

/// <summary>
/// 工业用地最低价测算: the lowest lawful price of so much land, of a grade, for so many years, by the rules of a day. A calculator; nothing is stored.
/// </summary>
/// <param name="TermYears">The years that are paid for; null: the full term.</param>
/// <param name="AsOf">By the rules of which day; today when not said.</param>
public sealed record ComputePriceFloor(Area AreaSquareMetres, Pricing Pricing, int? TermYears, Yuan? ActualCostYuan, DateOnly? AsOf)
{
    public sealed class Validator : AbstractValidator<ComputePriceFloor>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.AreaSquareMetres).Must(a => a > Area.Zero && a <= Limits.LargestParcel).WithText(texts, "invalid.area");
            RuleFor(c => c.Pricing.Grade).InclusiveBetween(1, 15).OverridePropertyName("pricing.grade");
            RuleFor(c => c.TermYears).InclusiveBetween(1, 70);
            RuleFor(c => c.ActualCostYuan).IsAmount();
            RuleFor(c => c.AsOf).IsDay();
        }
    }
}

public static class ComputePriceFloorEndpoint
{
    public static Task<VersionedRules> LoadAsync(IQuerySession session, CancellationToken ct) => LandRules.LoadAsync(session, ct);

    [StoresNothing]
    [ForEverybody]
    [WolverinePost("/api/land/price-floors")]
    public static FloorPrice Post(ComputePriceFloor command, VersionedRules rules, TimeProvider clock, Texts texts) =>
        PriceFloor.Of(command.Pricing, command.TermYears, command.ActualCostYuan, command.AreaSquareMetres, rules, command.AsOf ?? clock.Today(), texts);
}
