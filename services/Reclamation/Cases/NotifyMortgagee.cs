using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Assets;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Reclamation.Cases;

/// <summary>
/// 告知抵押权人 (闲置土地处置办法 art. 13-14): whoever has a mortgage on the land is told of the case in writing. As long as one has not been, the land is not
/// determined idle, no scheme is approved and nothing is taken back (409 <c>mortgagee-not-notified</c>).
/// </summary>
/// <param name="RegistrationNumber">不动产登记证明号 of the mortgage; one that lies on the land on that day (409 <c>no-such-mortgage</c>).</param>
public sealed record NotifyMortgagee(string RegistrationNumber, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<NotifyMortgagee>
    {
        public Validator() => RuleFor(c => c.RegistrationNumber).NotEmpty().MaximumLength(CommonRules.LongestCode);
    }
}

public static class NotifyMortgageeEndpoint
{
    public static Task<(Timeline<Asset>?, WorkingCalendar)> LoadAsync(Timeline<IdleCase> idle, IQuerySession session, CancellationToken ct) =>
        session.AssetAndCalendarAsync(idle, ct);

    public static ProblemDetails Validate(NotifyMortgagee command, Timeline<IdleCase> idle, Timeline<Asset>? asset, WorkingCalendar calendar, TimeProvider clock)
    {
        var now = idle.Now();
        if (CaseRules.WhyNot(CaseStep.MortgageeNotice, command.EffectiveOn, now, calendar, clock.Today()) is { } refusal) return refusal;
        if (asset.MortgagesOn(command.EffectiveOn).All(m => m.Number != command.RegistrationNumber))
            return Refusals.NoSuchMortgage(now.AssetCode, command.RegistrationNumber, command.EffectiveOn);
        return now.MortgagesNotified.Contains(command.RegistrationNumber) ? Refusals.DoneBefore(CaseStep.MortgageeNotice) : WolverineContinue.NoProblems;
    }

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/reclamation/cases/{caseId}/mortgagee-notice")]
    public static (Recorded, MortgageeNotified) Post(
        NotifyMortgagee command, [WriteModel("caseId")] Timeline<IdleCase> idle, Timeline<Asset>? asset) => (
        new(idle.Version + 1), new(
            command.RegistrationNumber, asset.MortgagesOn(command.EffectiveOn).First(m => m.Number == command.RegistrationNumber).Mortgagee,
            command.EffectiveOn, command.DocumentNumber));
}
