using System.Security.Claims;
using FluentValidation;
using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Yield.Enterprises;
using Wolverine.Http;

namespace ParkPlatform.Yield.Confirmations;

/// <summary>
/// 发送一企一单: every firm of a year is shown its figures for confirmation, or only these firms. Who has been shown them in the version in which they stand is
/// left alone; who has been shown others is asked again.
/// </summary>
public sealed record SendConfirmations(int Year, EquatableArray<string> Usccs, DateOnly EffectiveOn, string DocumentNumber)
{
    public sealed class Validator : AbstractValidator<SendConfirmations>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.Year).InclusiveBetween(Limits.FirstYear, Limits.LastYear)
                .WithMessage(_ => texts.Format("invalid.year", Limits.FirstYear, Limits.LastYear));
            RuleFor(c => c.Usccs).Must(codes => codes.Count <= 5_000 && codes.All(c => Uscc.Check(c).Severity != Domain.Severity.Error))
                .WithText(Texts.Common, "invalid.uscc");
            RuleFor(c => c.EffectiveOn).IsDay();
            RuleFor(c => c.DocumentNumber).IsDocumentNumber();
        }
    }
}

/// <summary>200: how many sheets were sent, and how many firms had theirs already.</summary>
public sealed record ConfirmationsAreSent(int Sent, int Unchanged);

public static class SendConfirmationsEndpoint
{
    [ForRoles(Roles.Planner)]
    [WolverinePost("/api/yield/confirmations")]
    public static async Task<ConfirmationsAreSent> Post(SendConfirmations command, ClaimsPrincipal user, IDocumentSession session, CancellationToken ct)
    {
        var codes = command.Usccs.Select(Uscc.Normalise).ToArray();
        IQueryable<YearSheet> asked = session.Query<YearSheet>().Where(s => s.Year == command.Year);
        if (codes.Length > 0) asked = asked.Where(s => codes.Contains(s.Uscc));
        var sheets = await asked.ToListAsync(ct);
        var known = (await session.Query<StoredConfirmation>().Where(c => c.Sheet.Year == command.Year).ToListAsync(ct)).ToDictionary(c => c.Id);

        var sent = 0;
        foreach (var sheet in sheets)
        {
            var id = Confirmation.StreamOf(user.Tenant(), sheet.Uscc, sheet.Year);
            var before = known.GetValueOrDefault(id);
            if (before?.Sheet.FiguresVersion == sheet.Version) continue;
            var e = new ConfirmationSent(sheet.Uscc, sheet.Year, sheet.Name, sheet.Version, command.EffectiveOn, command.DocumentNumber);
            if (before is null) session.Events.StartStream<Timeline<Confirmation>>(id, e);
            else session.Events.Append(id, before.Version + 1, e);
            sent++;
        }
        return new(sent, sheets.Count - sent);
    }
}
