using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using Wolverine.Http;
using Severity = ParkPlatform.Domain.Severity;

namespace ParkPlatform.Yield.Enterprises;

/// <summary>The firm and the year in an address.</summary>
internal static class EnterpriseAddress
{
    public static ProblemDetails Check(string uscc, int? year, Texts texts)
    {
        var errors = new Dictionary<string, string[]>();
        if (Uscc.Check(Uscc.Normalise(uscc)).Severity == Severity.Error) errors["uscc"] = [Texts.Common["invalid.uscc"]];
        if (year is null or < Limits.FirstYear or > Limits.LastYear) errors["year"] = [texts.Format("invalid.year", Limits.FirstYear, Limits.LastYear)];
        return errors.Count == 0 ? WolverineContinue.NoProblems : CommonProblems.InvalidFields(errors);
    }
}
