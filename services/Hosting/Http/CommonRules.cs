using FluentValidation;
using ParkPlatform.Domain;
using Severity = ParkPlatform.Domain.Severity;

namespace ParkPlatform.Hosting.Http;

/// <summary>What the commands of every service demand alike. Nothing of a county's books lies beyond these limits: there somebody has mistyped a unit or a year.</summary>
public static class CommonRules
{
    public const int LongestName = 200, LongestCode = 100, LongestText = 500;

    public static readonly DateOnly FirstDay = new(1950, 1, 1);
    public static readonly DateOnly LastDay = new(2150, 12, 31);
    public static readonly Yuan HighestAmount = Yuan.Of(1_000_000_000_000m);

    /// <summary>A day that people now living, or their contracts, can speak of.</summary>
    public static void IsDay<T>(this IRuleBuilder<T, DateOnly> day) => day.InclusiveBetween(FirstDay, LastDay);

    /// <inheritdoc cref="IsDay{T}(IRuleBuilder{T,DateOnly})"/>
    public static void IsDay<T>(this IRuleBuilder<T, DateOnly?> day) => day.InclusiveBetween(FirstDay, LastDay);

    /// <summary>文号: there is one, and it fits a line.</summary>
    public static void IsDocumentNumber<T>(this IRuleBuilder<T, string> number) => number.NotEmpty().MaximumLength(LongestName);

    /// <summary>统一社会信用代码, if there is one; a check character that does not fit is a warning elsewhere.</summary>
    public static IRuleBuilderOptions<T, string?> IsUscc<T>(this IRuleBuilder<T, string?> code) =>
        code.Must(c => c is null || Uscc.Check(c).Severity != Severity.Error).WithText(Texts.Common, "invalid.uscc");

    /// <summary>An amount from zero on, to a fen, if there is one.</summary>
    public static IRuleBuilderOptions<T, Yuan?> IsAmount<T>(this IRuleBuilder<T, Yuan?> amount) =>
        amount.Must(a => a is null || IsAmount(a.Value)).WithText(Texts.Common, "invalid.amount");

    /// <inheritdoc cref="IsAmount{T}(IRuleBuilder{T,Yuan?})"/>
    public static IRuleBuilderOptions<T, Yuan> IsAmount<T>(this IRuleBuilder<T, Yuan> amount) => amount.Must(IsAmount).WithText(Texts.Common, "invalid.amount");

    private static bool IsAmount(Yuan amount) => amount >= Yuan.Zero && amount <= HighestAmount && amount.Rounded() == amount;

    /// <summary>What a person should look at in a credit code that may be taken; null if nothing.</summary>
    public static string? UsccWarning(string? code) => code is not null && Uscc.Check(code) is { Severity: Severity.Warning } check
        ? Texts.Common.Format("warning.uscc", code, check.ExpectedCheckCharacter)
        : null;
}
