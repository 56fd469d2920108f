using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Factories.Buildings;

/// <summary>A paper came later than its building into the register. If it was the last that was missing, the units may be let from its day on.</summary>
public interface IPaper
{
    DateOnly EffectiveOn { get; }
    string DocumentNumber { get; }
}

/// <summary>
/// 取得（补办）建设工程规划许可证: without it a lease is void, unless it is obtained in time (最高人民法院 城镇房屋租赁合同解释 art. 2). Its number is the document's. The park registers
/// it, once (409 <c>paper-already-there</c>).
/// </summary>
public sealed record ObtainPlanningPermit(DateOnly EffectiveOn, string DocumentNumber) : IPaper
{
    public sealed class Validator : PaperValidator<ObtainPlanningPermit>;
}

/// <summary>竣工验收备案 (建筑法 art. 61). The park registers it, once (409 <c>paper-already-there</c>).</summary>
public sealed record FileCompletion(DateOnly EffectiveOn, string DocumentNumber) : IPaper
{
    public sealed class Validator : PaperValidator<FileCompletion>;
}

/// <summary>消防验收合格 (消防法 art. 13). The park registers it, once (409 <c>paper-already-there</c>).</summary>
public sealed record AcceptFireSafety(DateOnly EffectiveOn, string DocumentNumber) : IPaper
{
    public sealed class Validator : PaperValidator<AcceptFireSafety>;
}

public abstract class PaperValidator<T> : AbstractValidator<T> where T : IPaper
{
    protected PaperValidator()
    {
        RuleFor(c => c.EffectiveOn).IsDay();
        RuleFor(c => c.DocumentNumber).IsDocumentNumber();
    }
}

public static class ObtainPlanningPermitEndpoint
{
    public static ProblemDetails Validate(ObtainPlanningPermit command, Timeline<Building> building) =>
        PaperRules.Check(building, command, BuildingPaper.PlanningPermit);

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/factories/buildings/{buildingId}/planning-permit")]
    public static (Recorded, PlanningPermitObtained, OutgoingMessages) Post(
        ObtainPlanningPermit command, [WriteModel("buildingId")] Timeline<Building> building, TimeProvider clock)
    {
        var obtained = new PlanningPermitObtained(command.EffectiveOn, command.DocumentNumber);
        return (new(building.Version + 1), obtained, [Tell.Described(building, obtained, clock.GetUtcNow())]);
    }
}

public static class FileCompletionEndpoint
{
    public static ProblemDetails Validate(FileCompletion command, Timeline<Building> building) =>
        PaperRules.Check(building, command, BuildingPaper.CompletionFiling);

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/factories/buildings/{buildingId}/completion-filing")]
    public static (Recorded, BuildingCompletionFiled, OutgoingMessages) Post(
        FileCompletion command, [WriteModel("buildingId")] Timeline<Building> building, TimeProvider clock)
    {
        var filed = new BuildingCompletionFiled(command.EffectiveOn, command.DocumentNumber);
        return (new(building.Version + 1), filed, [Tell.Described(building, filed, clock.GetUtcNow())]);
    }
}

public static class AcceptFireSafetyEndpoint
{
    public static ProblemDetails Validate(AcceptFireSafety command, Timeline<Building> building) =>
        PaperRules.Check(building, command, BuildingPaper.FireAcceptance);

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/factories/buildings/{buildingId}/fire-acceptance")]
    public static (Recorded, FireSafetyAccepted, OutgoingMessages) Post(
        AcceptFireSafety command, [WriteModel("buildingId")] Timeline<Building> building, TimeProvider clock)
    {
        var accepted = new FireSafetyAccepted(command.EffectiveOn, command.DocumentNumber);
        return (new(building.Version + 1), accepted, [Tell.Described(building, accepted, clock.GetUtcNow())]);
    }
}

internal static class PaperRules
{
    /// <summary>The building is in the register on that day, and lacks the paper on all days: another day for it is a correction.</summary>
    public static ProblemDetails Check(Timeline<Building> building, IPaper command, BuildingPaper paper) =>
        building.Periods.IsEmpty ? CommonProblems.Of(StatusCodes.Status404NotFound) // the stream of something else
        : building.At(command.EffectiveOn) is null ? Refusals.BuildingNotRegisteredYet(building.Now().Code, command.EffectiveOn)
        : building.HasPaperFrom(paper) is { } since ? Refusals.PaperAlreadyThere(building.Now().Code, paper, since)
        : WolverineContinue.NoProblems;
}
