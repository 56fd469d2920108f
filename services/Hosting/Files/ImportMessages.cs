using System.Globalization;

namespace ParkPlatform.Hosting.Files;

public enum ImportSeverity
{
    /// <summary>The row is not taken.</summary>
    Error,

    /// <summary>The row is taken; somebody should look at it.</summary>
    Warning,
}

/// <summary>What there is to say about a cell: where it is, what is in it, and what to do. <c>column</c> is the name in the file's header.</summary>
public sealed record ImportMessage(int Line, string? Column, string? Value, ImportSeverity Severity, string Code, string Message);

/// <summary>What an import did, or would do (<c>dryRun</c>).</summary>
/// <param name="Rows">Rows with anything in them, without the header.</param>
/// <param name="Failed">Rows with an error: they change nothing.</param>
/// <param name="Changes">What updated rows say otherwise than the books, cell by cell; the first of them.</param>
/// <param name="IsRunning">A large file has been read and checked, and goes in step by step: ask the batch how far it is.</param>
public sealed record ImportAnswer(
    Guid BatchId, bool DryRun, int Rows, int Created, int Updated, int Unchanged, int Failed, IReadOnlyList<ImportMessage> Messages, IReadOnlyList<CellChange>? Changes = null, bool IsRunning = false);

/// <summary>What a cell says otherwise than the books: before and after, as they are read.</summary>
public sealed record CellChange(int Line, string Column, string? Before, string? After);

/// <summary>Collects what is to be said about the rows of one file; the words are the service's texts <c>import.{code}</c>.</summary>
public sealed class ImportMessages(Texts texts)
{
    // A file of another kind would otherwise be answered with a message per cell.
    private const int Most = 5_000, LongestValue = 100;

    private const string More = "more";

    private readonly List<ImportMessage> _all = [];
    private int _errors, _warnings;

    /// <summary>The first errors and the first warnings; the last message says how many there are besides.</summary>
    public IReadOnlyList<ImportMessage> All => _errors + _warnings - _all.Count is > 0 and var left
        ? [.. _all, new(0, null, left.ToString(CultureInfo.InvariantCulture), ImportSeverity.Warning, More, Texts.Common.Format("import.more", left))]
        : _all;

    /// <summary>Takes over what was said elsewhere about the same file.</summary>
    public void AddRange(IEnumerable<ImportMessage> messages)
    {
        foreach (var message in messages)
        {
            if (message.Code == More) _warnings += int.Parse(message.Value!, CultureInfo.InvariantCulture);
            else Add(message);
        }
    }

    public void Error(int line, string? column, string? value, string code, params object?[] facts) => Add(line, column, value, ImportSeverity.Error, code, facts);

    public void Warn(int line, string? column, string? value, string code, params object?[] facts) => Add(line, column, value, ImportSeverity.Warning, code, facts);

    private void Add(int line, string? column, string? value, ImportSeverity severity, string code, object?[] facts) => Add(
        new(line, column, value is { Length: > LongestValue } ? value[..LongestValue] + "…" : value, severity, code, texts.Format($"import.{code}", facts)));

    // Apart, so that an error is seen behind any number of warnings.
    private void Add(ImportMessage message)
    {
        var count = message.Severity == ImportSeverity.Error ? ++_errors : ++_warnings;
        if (count <= Most) _all.Add(message);
    }
}
