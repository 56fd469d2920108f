using ParkPlatform.Contracts;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Assets;
using ParkPlatform.Reclamation.Calendars;
using ParkPlatform.Reclamation.Cases;
using ParkPlatform.Reclamation.Deadlines;
using ParkPlatform.Reclamation.Execution;
using ParkPlatform.Reclamation.Firms;
using ParkPlatform.Reclamation.Inefficiency;
using ParkPlatform.Reclamation.Ledger;
using ParkPlatform.Reclamation.Letters;
using ParkPlatform.Reclamation.Matchings;
using ParkPlatform.Reclamation.Plans;
using ParkPlatform.Reclamation.Projects;
using ParkPlatform.Reclamation.Reallocations;
using ParkPlatform.Reclamation.Rules;
using ParkPlatform.Reclamation.Scenarios;

var builder = WebApplication.CreateBuilder(args);

builder.AddParkService(Services.Reclamation, typeof(ParkPlatform.Reclamation.Program).Assembly, store =>
{
    store.AddTimeline(AssetEvents.Names, AssetPeriods.Table);
    store.AddRows(AssetEvents.Names, AssetLinePeriods.Table);
    store.AddTimeline(FirmEvents.Names, FirmClassPeriods.Table);
    store.AddTimeline(IdleCaseEvents.Names, IdleCasePeriods.Table);
    store.AddTimeline(InefficiencyEvents.Names, InefficientCasePeriods.Table);
    store.AddTimeline(ReallocationEvents.Names, ReallocationPeriods.Table);
    store.AddTimeline<RuleVersion>(RuleEvents.Names);
    store.AddTimeline<LoadedCalendar>(CalendarEvents.Names);
    store.AddTimeline<CaseExecution>(ExecutionEvents.Names);
    store.AddTimeline(PassedDeadlineEvents.Names, PassedDeadlinesPeriods.Table);
    store.AddTimeline(LetterEvents.Names, CaseLettersPeriods.Table);
    store.AddTimeline<LetterTemplate>(LetterEvents.OfTemplates);
    store.AddTimeline(WaitingProjectEvents.Names, WaitingProjectPeriods.Table);
    store.AddTimeline(MatchingEvents.Names, MatchingPeriods.Table);
    store.AddTimeline(PlanEvents.Names, PlanPeriods.Table);
    store.AddTimeline(SandboxEvents.Names, SandboxPeriods.Table);
});

builder.Services.AddHostedService<DeadlineTimer>();

var app = builder.Build();
app.MapParkService(Services.Reclamation);
return await app.RunParkServiceAsync(args);

namespace ParkPlatform.Reclamation
{
    public partial class Program;
}
