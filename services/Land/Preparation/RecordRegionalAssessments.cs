using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Land.Parcels;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Land.Preparation;

/// <summary>登记区域评估成果: energy, environment, geology, floods, heritage, assessed once for the area and never at a firm's cost (优化营商环境条例 art. 42).</summary>
public sealed record RecordRegionalAssessments(EquatableArray<RegionalAssessment> Assessments, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<RecordRegionalAssessments>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.Assessments).Must(a => a.Count is > 0 and <= 30).WithText(texts, "invalid.assessments");
            RuleForEach(c => c.Assessments).ChildRules(a =>
            {
                a.RuleFor(x => x.Kind).NotEmpty().MaximumLength(CommonRules.LongestCode);
                a.RuleFor(x => x.DocumentNumber).IsDocumentNumber();
            });
        }
    }

    public RegionalAssessmentsDone ToEvent() => new(Assessments, EffectiveOn, DocumentNumber);
}

public static class RecordRegionalAssessmentsEndpoint
{
    public static ProblemDetails Validate(RecordRegionalAssessments command, Timeline<Parcel> parcel) => Lifecycle.Check(parcel, command.ToEvent());

    [ForRoles(Roles.Bureau, Roles.Park)]
    [WolverinePost("/api/land/parcels/{parcelId}/regional-assessments")]
    public static (Recorded, RegionalAssessmentsDone) Post(RecordRegionalAssessments command, [WriteModel("parcelId")] Timeline<Parcel> parcel) =>
        (new(parcel.Version + 1), command.ToEvent());
}
