using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Yield.Enterprises;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Yield.Imports;

/// <summary>
/// 撤销本批: withdraws all that an import wrote, so that the figures are what they were before. Refused a second time, and where figures have been stated again
/// since; nothing is deleted, as of an earlier knowledge they are still there.
/// </summary>
public sealed record UndoImport(string Reason, DateOnly EffectiveOn, string DocumentNumber)
{
    public sealed class Validator : AbstractValidator<UndoImport>
    {
        public Validator()
        {
            RuleFor(c => c.Reason).NotEmpty().MaximumLength(CommonRules.LongestText);
            RuleFor(c => c.EffectiveOn).IsDay();
            RuleFor(c => c.DocumentNumber).IsDocumentNumber();
        }
    }
}

/// <summary>200: the batch's version, and how many firm-years are set back.</summary>
public sealed record ImportIsUndone(long Version, int Years);

/// <summary>What the import wrote, and which of it is no longer the last word.</summary>
public sealed record UndoMaterial(IReadOnlyList<ImportedYear> Written, IReadOnlyList<string> BuiltUpon);

public static class UndoImportEndpoint
{
    private const int MostNamed = 20;

    public static async Task<UndoMaterial> LoadAsync(Guid batchId, IQuerySession session, CancellationToken ct)
    {
        var written = (await session.LoadAsync<ImportedYears>(batchId, ct))?.Years ?? [];
        var sheets = (await session.LoadManyAsync<YearSheet>(ct, written.Select(w => w.Id))).ToDictionary(s => s.Id);
        var changed = written.Where(w => sheets.TryGetValue(w.Id, out var sheet) && sheet.Version != w.Version).Select(w => sheets[w.Id].Name);
        return new(written, [.. changed.Take(MostNamed)]);
    }

    public static ProblemDetails Validate(UndoImport command, Timeline<ImportBatch> batch, UndoMaterial material) =>
        batch.Entries.Any(e => e.Event is EnterpriseYearImportUndone) ? Refusals.ImportUndoneBefore()
        : material.BuiltUpon.Count > 0 ? Refusals.ImportBuiltUpon(string.Join('、', material.BuiltUpon))
        : WolverineContinue.NoProblems;

    [ForRoles(Roles.Planner)]
    [WolverinePost("/api/yield/imports/{batchId}/undo")]
    public static (ImportIsUndone, EnterpriseYearImportUndone) Post(
        UndoImport command, Guid batchId, [WriteModel("batchId")] Timeline<ImportBatch> batch, [NotBody] UndoMaterial material, IDocumentSession session)
    {
        foreach (var (year, version) in material.Written)
            session.Events.Append(year, version + 1, new EnterpriseYearEntryWithdrawn(
                version, batchId, command.Reason, command.EffectiveOn, command.DocumentNumber));
        return (
            new(batch.Version + 1, material.Written.Count), new(command.Reason, material.Written.Count, command.EffectiveOn, command.DocumentNumber));
    }
}
