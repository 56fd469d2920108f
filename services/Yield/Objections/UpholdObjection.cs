using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Yield.Objections;

/// <summary>异议成立: The planner finds that the firm is right. Its figures, land or vetoes are corrected as usual; then the evaluation is made again in place
/// of this run. Only an open objection is answered.</summary>
public sealed record UpholdObjection(string Answer, DateOnly EffectiveOn, string DocumentNumber)
{
    public sealed class Validator : AbstractValidator<UpholdObjection>
    {
        public Validator()
        {
            RuleFor(c => c.Answer).NotEmpty().MaximumLength(CommonRules.LongestText);
            RuleFor(c => c.EffectiveOn).IsDay();
            RuleFor(c => c.DocumentNumber).IsDocumentNumber();
        }
    }
}

public static class UpholdObjectionEndpoint
{
    public static ProblemDetails Validate(UpholdObjection command, Timeline<Objection> objection) => Answering.Check(objection, command.EffectiveOn);

    [ForRoles(Roles.Planner)]
    [WolverinePost("/api/yield/objections/{objectionId}/uphold")]
    public static (Recorded, ObjectionUpheld) Post(UpholdObjection command, [WriteModel("objectionId")] Timeline<Objection> objection) =>
        (new(objection.Version + 1), new(command.Answer, command.EffectiveOn, command.DocumentNumber));
}

internal static class Answering
{
    public static ProblemDetails Check(Timeline<Objection> objection, DateOnly on) => objection.Periods[^1].State switch
    {
        { Status: not ObjectionStatus.Open } => Refusals.AnsweredBefore(),
        { RaisedOn: var raised } when on < raised => Refusals.AnsweredTooEarly(on, raised),
        _ => WolverineContinue.NoProblems,
    };
}
