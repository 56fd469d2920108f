using JasperFx.Events.Projections;
using ParkPlatform.Contracts;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Yield.Calendars;
using ParkPlatform.Yield.Confirmations;
using ParkPlatform.Yield.Enterprises;
using ParkPlatform.Yield.Exports;
using ParkPlatform.Yield.Imports;
using ParkPlatform.Yield.LandNotices;
using ParkPlatform.Yield.Measures;
using ParkPlatform.Yield.Objections;
using ParkPlatform.Yield.Occupations;
using ParkPlatform.Yield.Parameters;
using ParkPlatform.Yield.Park;
using ParkPlatform.Yield.ResultLetters;
using ParkPlatform.Yield.Rules;
using ParkPlatform.Yield.Runs;
using ParkPlatform.Yield.Targets;

var builder = WebApplication.CreateBuilder(args);

builder.AddParkService(Services.Yield, typeof(ParkPlatform.Yield.Program).Assembly, store =>
{
    store.AddTimeline(EnterpriseYearEvents.Names, EnterpriseYearPeriods.Table);
    store.Projections.Add(new YearSheets(), ProjectionLifecycle.Inline);
    store.AddTimeline<ImportBatch>(ImportEvents.Names);
    store.Projections.Add(new StoredImports(), ProjectionLifecycle.Inline);
    store.AddTimeline<Confirmation>(ConfirmationEvents.Names);
    store.Projections.Add(new StoredConfirmations(), ProjectionLifecycle.Inline);
    store.AddTimeline(ParcelUsePeriods.Names, ParcelUsePeriods.Table);
    store.AddTimeline(UnitUsePeriods.Names, UnitUsePeriods.Table);
    store.AddTimeline(BuildingUsePeriods.Names, BuildingUsePeriods.Table);
    store.AddTimeline(LandDeductionPeriods.Names, LandDeductionPeriods.Table);
    store.Events.AddNamed(RuleSetEvents.Names);
    store.Projections.Add(new StoredRuleSets(), ProjectionLifecycle.Inline);
    store.AddTimeline<EvaluationRun>(RunEvents.Names);
    store.Projections.Add(new StoredRuns(), ProjectionLifecycle.Inline);
    store.AddTimeline<ClassList>(RunEvents.ListNames);
    store.AddTimeline<FirmLetters>(ResultLetterEvents.Names);
    store.Projections.Add(new StoredResultLetters(), ProjectionLifecycle.Inline);
    store.AddTimeline<LetterBook>(ResultLetterEvents.OfBook);
    store.Events.AddNamed(ExportEvents.Names);
    store.AddTimeline<LandNotice>(LandNoticeEvents.Names);
    store.Projections.Add(new StoredLandNotices(), ProjectionLifecycle.Inline);
    store.AddTimeline<Objection>(ObjectionEvents.Names);
    store.Projections.Add(new StoredObjections(), ProjectionLifecycle.Inline);
    store.AddTimeline<Measure>(MeasureEvents.Names);
    store.Projections.Add(new StoredMeasures(), ProjectionLifecycle.Inline);
    store.AddTimeline<AppliedMeasure>(MeasureEvents.ApplicationNames);
    store.Projections.Add(new StoredApplications(), ProjectionLifecycle.Inline);
    store.Events.AddNamed(ParameterEvents.Names);
    store.AddTimeline<LandSurvey>(LandSurveyEvents.Names);
    store.AddTimeline<Target>(TargetEvents.Names);
    store.Projections.Add(new StoredTargets(), ProjectionLifecycle.Inline);
    store.AddTimeline<HeardCalendar>(CalendarEvents.Names);
    store.Storage.ExtendedSchemaObjects.Add(EvaluationResults.Schema());
    store.Schema.For<StoredResultLetter>().Duplicate(l => l.RunId).Duplicate(l => l.Uscc).GinIndexJsonData();
    store.Schema.For<YearSheet>().Duplicate(s => s.Year).Duplicate(s => s.Uscc);
});

var app = builder.Build();
app.MapParkService(Services.Yield);
return await app.RunParkServiceAsync(args);

namespace ParkPlatform.Yield
{
    public partial class Program;
}
