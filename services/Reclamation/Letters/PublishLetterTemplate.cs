using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;

namespace ParkPlatform.Reclamation.Letters;

/// <summary>
/// 发布文书模板: from a day on letters of this kind read so. Letters that have been issued stay as they are. Names that no case can fill in are refused.
/// </summary>
public sealed record PublishLetterTemplate(string Title, EquatableArray<string> Paragraphs, DateOnly EffectiveOn, string DocumentNumber)
{
    public sealed class Validator : AbstractValidator<PublishLetterTemplate>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.Title).NotEmpty().MaximumLength(CommonRules.LongestCode);
            RuleFor(c => c.Paragraphs).Must(p => p.Count is > 0 and <= 100 && p.All(text => text is { Length: > 0 and <= 2000 }))
                .WithText(texts, "invalid.paragraphs");
            RuleFor(c => c.EffectiveOn).IsDay();
            RuleFor(c => c.DocumentNumber).IsDocumentNumber();
        }
    }
}

/// <summary>201: which edition it is.</summary>
public sealed record LetterTemplateIsPublished(LetterKind Kind, int Edition) : Created($"/api/reclamation/letter-templates/{Kind}");

public static class PublishLetterTemplateEndpoint
{
    public static Task<Timeline<LetterTemplate>> LoadAsync(LetterKind kind, IQuerySession session, CancellationToken ct) =>
        LetterTemplates.LoadAsync(session, kind, ct);

    public static ProblemDetails Validate(PublishLetterTemplate command)
    {
        var unknown = new LetterTemplate(default, 0, command.Title, command.Paragraphs).Asked().Except(LetterFields.Names).ToArray();
        return unknown.Length > 0 ? Refusals.TemplateNamesUnknown(unknown) : WolverineContinue.NoProblems;
    }

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/reclamation/letter-templates/{kind}/versions")]
    public static (LetterTemplateIsPublished, AlsoIn) Post(PublishLetterTemplate command, LetterKind kind, Timeline<LetterTemplate> template) => (
        new(kind, template.Entries.Count + 1),
        new(template.Id, template.Version, new LetterTemplatePublished(
            kind, template.Entries.Count + 1, command.Title, command.Paragraphs, command.EffectiveOn, command.DocumentNumber)));
}

public static class GetLetterTemplateEndpoint
{
    /// <summary>文书模板: as worded on a day, with the names that it may use.</summary>
    [ForOffices]
    [WolverineGet("/api/reclamation/letter-templates/{kind}")]
    public static async Task<LetterTemplateView> Get(
        LetterKind kind, [AsParameters] AsOfQuery query, IQuerySession session, TimeProvider clock, CancellationToken ct)
    {
        var all = (await LetterTemplates.LoadAsync(session, kind, ct)).KnownAt(query.Known(clock));
        return new(all.At(query.Day(clock)) ?? all.Periods[0].State, LetterFields.Names);
    }
}

/// <summary>A template, and the names that one may use.</summary>
public sealed record LetterTemplateView(LetterTemplate Template, IReadOnlyList<string> Names);
