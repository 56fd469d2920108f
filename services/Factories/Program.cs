using ParkPlatform.Contracts;
using ParkPlatform.Factories;
using ParkPlatform.Factories.Accounts;
using ParkPlatform.Factories.Advice;
using ParkPlatform.Factories.Applications;
using ParkPlatform.Factories.Buildings;
using ParkPlatform.Factories.CriticalDates;
using ParkPlatform.Factories.Exports;
using ParkPlatform.Factories.Holds;
using ParkPlatform.Factories.IdleTenancies;
using ParkPlatform.Factories.Imports;
using ParkPlatform.Factories.Leases;
using ParkPlatform.Factories.Relief;
using ParkPlatform.Factories.ReliefLetters;
using ParkPlatform.Factories.Reminders;
using ParkPlatform.Factories.Restrictions;
using ParkPlatform.Factories.Rules;
using ParkPlatform.Factories.Sublets;
using ParkPlatform.Factories.Tenancies;
using ParkPlatform.Factories.Tenants;
using ParkPlatform.Factories.Utilities;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.TwoClocks;

var builder = WebApplication.CreateBuilder(args);

builder.AddParkService(Services.Factories, typeof(ParkPlatform.Factories.Program).Assembly, store =>
{
    store.Events.EnableEventTypeIndex = true; // lists of runs and imports look for a few entries among those of all leases

    store.AddTimeline(BuildingEvents.Names, BuildingPeriods.Table);
    store.AddBookedRows(UnitRegister.Table);
    store.AddTimeline(LeaseEvents.Names, LeasePeriods.Table);

    // A reservation that becomes a lease lets go of its units before the lease takes them.
    store.AddTimeline(ApplicationEvents.Names, ApplicationPeriods.Table);
    store.AddBookedRows(UnitReservations.Table);
    store.AddTimeline<UnitHold>(UnitHoldEvents.Names);
    store.AddBookedRows(UnitHolds.Table);
    store.AddBookedRows(UnitLettings.Table);
    store.AddBookedRows(UnitsGone.Table); // after the leases that follow have let go of them

    // Likewise what it has reserved of utilities.
    store.AddTimeline<UtilityAccount>(UtilityAccount.Names);
    store.AddBookedRows(UtilityCapacities.Table);
    store.AddBookedRows(RegisteredPower.Table);
    store.AddBookedRows(ReservedUtilities.Table);
    store.AddBookedRows(UtilityCommitments.Table);

    // Further readings of a lease's stream: what is due, how far the tenant is, who has it from the tenant, which dates lie ahead.
    store.AddTimeline<LeaseAccount>(AccountEvents.Names);
    store.AddAccountLedger();
    store.AddBookedRows(PowerUse.Table);
    store.AddTimeline<Tenancy>(TenancyEvents.Names);
    store.AddBookedRows(TenantsAtWork.Table);
    store.AddTimeline<SubletBook>(SubletEvents.Names);
    store.AddBookedRows(UnitSublets.Table);
    store.AddTimeline(LeaseDatesPeriods.Events, LeaseDatesPeriods.Table);
    store.AddTimeline<GivenReminders>(GivenReminders.Names);
    store.AddTimeline<ReminderBatch>(ReminderEvents.Batches);
    store.AddTimeline<BillingRun>(BillingRunEvents.Names);
    store.AddTimeline<FactoryImport>(FactoryImport.Names);
    store.Schema.For<PaymentsImportReport>();
    store.Events.AddNamed(RuleEvents.Names);
    store.Events.AddNamed(ExportEvents.Names);
    store.AddTimeline(ReliefEvents.Policies, ReliefPolicyPeriods.Table);
    store.AddTimeline(ReliefEvents.Runs, ReliefRunPeriods.Table);
    store.AddTimeline(ReliefLetterEvents.Names, ReliefLetterPeriods.Table);
    store.AddBookedRows(ReliefLetterNumbers.Table);
    store.AddTimeline<RestrictedParcel>(RestrictedParcelEvents.Names);
    store.AddTimeline<TenantProfile>(ReliefEvents.Profiles);
    store.AddTimeline<FirmClasses>(FirmClasses.Names);
    store.AddTimeline<TenantTaxes>(TenantTaxes.Names);
    store.AddTimeline<TenantAdvice>(AdviceEvents.Names);
});

var app = builder.Build();
app.MapParkService(Services.Factories);
return await app.RunParkServiceAsync(args);

namespace ParkPlatform.Factories
{
    public partial class Program;
}
