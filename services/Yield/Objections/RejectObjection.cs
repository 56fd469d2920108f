using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Yield.Objections;

/// <summary>异议不成立: The planner finds that the result is right, and says why. Only an open objection is answered.</summary>
public sealed record RejectObjection(string Answer, DateOnly EffectiveOn, string DocumentNumber)
{
    public sealed class Validator : AbstractValidator<RejectObjection>
    {
        public Validator()
        {
            RuleFor(c => c.Answer).NotEmpty().MaximumLength(CommonRules.LongestText);
            RuleFor(c => c.EffectiveOn).IsDay();
            RuleFor(c => c.DocumentNumber).IsDocumentNumber();
        }
    }
}

public static class RejectObjectionEndpoint
{
    public static ProblemDetails Validate(RejectObjection command, Timeline<Objection> objection) => Answering.Check(objection, command.EffectiveOn);

    [ForRoles(Roles.Planner)]
    [WolverinePost("/api/yield/objections/{objectionId}/reject")]
    public static (Recorded, ObjectionRejected) Post(RejectObjection command, [WriteModel("objectionId")] Timeline<Objection> objection) =>
        (new(objection.Version + 1), new(command.Answer, command.EffectiveOn, command.DocumentNumber));
}
