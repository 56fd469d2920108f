using FluentValidation;

namespace ParkPlatform.Hosting.Http;

/// <summary>What every command says: since when it is so, and by which paper.</summary>
public interface IStep
{
    DateOnly EffectiveOn { get; }
    string DocumentNumber { get; }
}

/// <summary>What holds for the day and the paper of every command.</summary>
public abstract class StepValidator<T> : AbstractValidator<T> where T : IStep
{
    protected StepValidator()
    {
        RuleFor(c => c.EffectiveOn).IsDay();
        RuleFor(c => c.DocumentNumber).IsDocumentNumber();
    }
}
