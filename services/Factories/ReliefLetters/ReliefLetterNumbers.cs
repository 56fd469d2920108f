using JasperFx;
using Marten;
using Npgsql;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;
using Weasel.Postgresql.Tables;

namespace ParkPlatform.Factories.ReliefLetters;

/// <summary>发文字号 that a letter has, from the day of the letter on; issued anew, it keeps it.</summary>
public sealed record NumberedLetter(string Number, DateOnly From) : IBookedRow
{
    public DateOnly? Until => null;
}

/// <summary>
/// 发文字号簿: which numbers the letters of every run have taken. Each letter is a stream, and two runs are two as well, so no version check sees that they count on to the same number:
/// the database refuses the second one. Whoever comes second is decided again, and then finds the number taken.
/// </summary>
public sealed class ReliefLetterNumbers : BookedRows<ReliefLetter, NumberedLetter>
{
    public static readonly ReliefLetterNumbers Table = new();

    private const string OneLetterEach = "relief_letter_numbers_one_letter_each";

    private ReliefLetterNumbers() : base("relief_letter_numbers", ReliefLetterEvents.Names) => Map("number", "text", letter => letter.Number);

    internal override void AddTo(StoreOptions store)
    {
        base.AddTo(store);
        store.Advanced.ExceptionTransforms.IfExceptionIs<PostgresException>()
            .If(e => e.ConstraintName == OneLetterEach).ThenTransformTo(e => new ConcurrencyException(e.MessageText, e));
    }

    protected override void Index(Table table) => table.Indexes.Add(new IndexDefinition(OneLetterEach) { Columns = ["tenant_id", "number"], IsUnique = true });

    // Of two that each take a number of the other, one would wait for the other until PostgreSQL finds the deadlock.
    protected override IEnumerable<string> Turns(IReadOnlyCollection<NumberedLetter> rows) => ["relief-letter-numbers"];

    protected override IEnumerable<NumberedLetter> Rows(Timeline<ReliefLetter> known)
    {
        if (!known.Periods.IsEmpty) yield return new(known.Now().Versions[0].Number, known.Now().Versions[0].IssuedOn);
    }

    /// <summary>The first of these numbers that a letter has; null where all are free.</summary>
    public async Task<string?> FirstTakenAsync(IQuerySession session, string[] numbers, CancellationToken ct)
    {
        if (numbers.Length == 0) return null;
        var taken = await session.AdvancedSql.QueryAsync<string>($"select number from {Of} where tenant_id = ? and number = any(?)", ct, session.TenantId, numbers);
        return numbers.FirstOrDefault(taken.Contains);
    }
}
