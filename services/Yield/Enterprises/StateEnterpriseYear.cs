using System.Security.Claims;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using Wolverine.Http;
using Wolverine.Marten;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Yield.Enterprises;

/// <summary>
/// 填报评价数据: what the departments say about a firm's year. The planner states all of it each time; a figure that is not known is null, never 0. The same again
/// changes
/// nothing; other figures of the same or an earlier day correct what was said, with a later day they are in force from that day. Money in 10 000 yuan (万元),
/// land in mu.
/// </summary>
/// <param name="Bonus">加分, negative for a deduction; 0 when left out.</param>
/// <param name="Vetoes">一票否决事项: <c>{ "reason", "documentNumber" }</c>, or just the reason as a text.</param>
/// <param name="Exemption">免评: <c>{ "reason", "documentNumber", "until" }</c>; the last day is needed, so that it ends by itself.</param>
public sealed record StateEnterpriseYear(
    string Name, EnterpriseGroup Group,
    decimal? TaxTenThousandYuan, decimal? ValueAddedTenThousandYuan, decimal? RevenueTenThousandYuan, decimal? EnergyTonnesCoalEquivalent,
    decimal? EmissionTonnes, decimal? Employees, decimal? ResearchTenThousandYuan, decimal? ElectricityKilowattHours,
    decimal? LandMuOverride, decimal? Bonus, EquatableArray<Veto> Vetoes, Exemption? Exemption, DateOnly EffectiveOn, string DocumentNumber,
    string? Industry = null)
{
    /// <summary>Figures that only some rules ask for, by the codes that those rules give them: <c>{ "code", "value" }</c>.</summary>
    public EquatableArray<OtherFigure> OtherFigures { get; init; }

    /// <summary>认定 such as 专精特新, by the codes under which rules give points for them.</summary>
    public EquatableArray<string> Honours { get; init; }

    /// <summary>证载面积, where the register's own parcels are not right.</summary>
    public decimal? RegisteredLandMu { get; init; }

    /// <summary>实测面积.</summary>
    public decimal? MeasuredLandMu { get; init; }

    /// <summary>数据来源: <c>{ "figure", "supplier", "receivedOn", "documentNumber" }</c>; figures without one are warned about.</summary>
    public EquatableArray<FigureSource> Sources { get; init; }

    public EnterpriseYear Of(string uscc, int year) => new(
        uscc, year, Name.Trim(), Group, TaxTenThousandYuan, ValueAddedTenThousandYuan, RevenueTenThousandYuan, EnergyTonnesCoalEquivalent, EmissionTonnes,
        Employees, ResearchTenThousandYuan, ElectricityKilowattHours, LandMuOverride, Bonus ?? 0, Vetoes, Exemption,
        string.IsNullOrWhiteSpace(Industry) ? null : Industry.Trim())
    { OtherFigures = OtherFigures, Honours = Honours, RegisteredLandMu = RegisteredLandMu, MeasuredLandMu = MeasuredLandMu, Sources = Sources };

    public sealed class Validator : AbstractValidator<StateEnterpriseYear>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.Name).NotEmpty().MaximumLength(CommonRules.LongestName);
            RuleFor(c => c.TaxTenThousandYuan).Must(Limits.IsFigure).WithText(texts, "invalid.figure");
            RuleFor(c => c.ValueAddedTenThousandYuan).Must(Limits.IsFigure).WithText(texts, "invalid.figure");
            RuleFor(c => c.RevenueTenThousandYuan).Must(Limits.IsQuantity).WithText(texts, "invalid.quantity");
            RuleFor(c => c.EnergyTonnesCoalEquivalent).Must(Limits.IsQuantity).WithText(texts, "invalid.quantity");
            RuleFor(c => c.EmissionTonnes).Must(Limits.IsQuantity).WithText(texts, "invalid.quantity");
            RuleFor(c => c.Employees).Must(Limits.IsQuantity).WithText(texts, "invalid.quantity");
            RuleFor(c => c.ResearchTenThousandYuan).Must(Limits.IsQuantity).WithText(texts, "invalid.quantity");
            RuleFor(c => c.ElectricityKilowattHours).Must(Limits.IsElectricity).WithText(texts, "invalid.electricity");
            RuleFor(c => c.LandMuOverride).Must(Limits.IsLandMu).WithText(texts, "invalid.land-mu");
            RuleFor(c => c.Bonus).Must(Limits.IsBonus).WithText(texts, "invalid.bonus");
            RuleFor(c => c.Vetoes).Must(v => v.Count <= Limits.MostVetoes && v.All(Limits.IsVeto)).WithText(texts, "invalid.vetoes");
            RuleFor(c => c.Exemption!).ChildRules(exemption =>
            {
                exemption.RuleFor(x => x.Reason).NotEmpty().MaximumLength(CommonRules.LongestText);
                exemption.RuleFor(x => x.DocumentNumber).IsDocumentNumber();
                exemption.RuleFor(x => x.Until).IsDay();
            }).When(c => c.Exemption is not null);
            RuleFor(c => c.Industry).Matches("^[A-T][0-9]{0,4}$").WithText(texts, "invalid.industry").When(c => c.Industry is not null);
            RuleFor(c => c.OtherFigures).Must(Limits.AreOtherFigures).WithText(texts, "invalid.other-figures");
            RuleFor(c => c.RegisteredLandMu).Must(Limits.IsLandMu).WithText(texts, "invalid.land-mu");
            RuleFor(c => c.MeasuredLandMu).Must(Limits.IsLandMu).WithText(texts, "invalid.land-mu");
            RuleFor(c => c.Sources).Must(Limits.AreSources).WithText(texts, "invalid.sources");
            RuleFor(c => c.Honours).Must(Limits.AreHonours).WithText(texts, "invalid.honours");
            RuleFor(c => c.EffectiveOn).IsDay();
            RuleFor(c => c.DocumentNumber).IsDocumentNumber();
        }
    }
}

/// <summary>201 the first time, 200 afterwards: the version, and what somebody should look at again.</summary>
public sealed record EnterpriseYearIsStated(Guid Id, string Uscc, int Year, long Version, IReadOnlyList<string> Warnings, bool IsNew)
    : CreatedOrFound(IsNew, $"/api/yield/enterprises/{Uscc}/years/{Year}");

public static class StateEnterpriseYearEndpoint
{
    public static Guid StreamOf(string uscc, int year, ClaimsPrincipal user) => EnterpriseYearEvents.StreamOf(user.Tenant(), Uscc.Normalise(uscc), year);

    public static ProblemDetails Validate(string uscc, int year, Texts texts) => EnterpriseAddress.Check(uscc, year, texts);

    [ForRoles(Roles.Planner)]
    [WolverinePut("/api/yield/enterprises/{uscc}/years/{year}")]
    public static (EnterpriseYearIsStated, Events) Put(
        StateEnterpriseYear command, string uscc, int year, [WriteModel(FromMethod = nameof(StreamOf))] Timeline<EnterpriseYear>? known, ClaimsPrincipal user,
        Texts texts)
    {
        var stated = command.Of(Uscc.Normalise(uscc), year);
        var decided = YearSheet.Decide(YearSheet.Of(known), stated, command.EffectiveOn, command.DocumentNumber);
        var version = known?.Version ?? 0;
        return (
            new(StreamOf(uscc, year, user), stated.Uscc, year, decided is null ? version : version + 1, [.. Plausibility.Warnings(stated, texts), .. Plausibility.WithoutSource(stated, texts)],
                known is null),
            decided is null ? [] : [decided]);
    }
}
