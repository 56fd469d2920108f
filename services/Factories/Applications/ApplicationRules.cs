using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;

namespace ParkPlatform.Factories.Applications;

/// <summary>What holds for every step of an application: it follows the one before.</summary>
internal static class ApplicationRules
{
    public static ProblemDetails Check(Timeline<EntryApplication> application, DateOnly on, params ApplicationStatus[] after)
    {
        if (application.Periods.IsEmpty) return CommonProblems.Of(StatusCodes.Status404NotFound);
        var now = application.Now();
        return !after.Contains(now.Status) ? Refusals.ApplicationStepOutOfOrder(now.Status)
            : on < LastOn(application) ? Refusals.StepTooEarly(on, LastOn(application))
            : WolverineContinue.NoProblems;
    }

    /// <summary>The day of the last step.</summary>
    public static DateOnly LastOn(Timeline<EntryApplication> application) => application.Entries.Select(e => e.Event).OfType<IFact>().Max(f => f.EffectiveOn);

    public static bool IsRefusal(this ProblemDetails problem) => !ReferenceEquals(problem, WolverineContinue.NoProblems);
}
