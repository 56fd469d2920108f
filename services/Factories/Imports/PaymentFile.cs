using System.Globalization;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Files;

namespace ParkPlatform.Factories.Imports;

/// <summary>A payment as a bank's statement has it.</summary>
public sealed record PaymentRow(int Line, DateOnly On, Yuan AmountYuan, string Payer, string? Reference, string? Remark);

/// <summary>Reads a bank's statement (银行流水): CSV in UTF-8 or GBK, or a workbook; columns are known by the names that banks give them.</summary>
internal static class PaymentFile
{
    private static readonly string[] Dates = ["交易日期", "日期", "入账日期", "记账日期"], Amounts = ["收入金额", "贷方金额", "贷方发生额", "金额", "交易金额"],
        Payers = ["对方户名", "付款人", "付款户名", "对方名称"], References = ["流水号", "交易流水号", "凭证号"], Remarks = ["摘要", "用途", "附言", "备注"];

    /// <summary>The names of the columns that must be there and are not.</summary>
    public static IReadOnlyList<string> Missing(TextTable table) => [.. new[] { Dates, Amounts, Payers }.Where(names => ColumnOf(table, names) < 0).Select(names => names[0])];

    public static IEnumerable<PaymentRow> Rows(TextTable table, ImportMessages messages)
    {
        var (dates, amounts, payers, references, remarks) = (ColumnOf(table, Dates), ColumnOf(table, Amounts), ColumnOf(table, Payers), ColumnOf(table, References), ColumnOf(table, Remarks));
        foreach (var row in table.Rows)
        {
            var (date, amount, payer) = (Cell(row, dates), Cell(row, amounts), Cell(row, payers));
            if (!ChineseDates.TryParse(date, out var on)) messages.Error(row.Line, table.Header[dates], date, "not-a-date");
            else if (!TryYuan(amount, out var yuan)) messages.Error(row.Line, table.Header[amounts], amount, "not-an-amount");
            else if (payer.Length is 0 or > 200) messages.Error(row.Line, table.Header[payers], payer, "no-payer");
            else yield return new(row.Line, on, yuan, payer, Short(Cell(row, references), 100), Short(Cell(row, remarks), 500));
        }
    }

    private static string Cell(TableRow row, int column) => column >= 0 && column < row.Cells.Count ? ChineseText.HalfWidth(row.Cells[column]).Trim() : "";

    private static string? Short(string text, int longest) => text.Length == 0 ? null : text[..Math.Min(text.Length, longest)];

    private static int ColumnOf(TextTable table, string[] names) =>
        names.Select(n => table.Header.ToList().FindIndex(h => h.TrimEnd('*') is var name && (name == n || name == $"{n}(元)" || name == $"{n}（元）"))).FirstOrDefault(at => at >= 0, -1);

    // To a fen, more than nothing; thousands may be grouped.
    private static bool TryYuan(string text, out Yuan yuan)
    {
        var isNumber = decimal.TryParse(text.TrimStart('¥', '￥'), NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number);
        yuan = Yuan.Of(isNumber ? number : 0);
        return isNumber && number is > 0 and < 1_000_000_000_000m && yuan.Rounded() == yuan;
    }
}

/// <summary>A lease that a payment may be for, and why that is thought.</summary>
/// <param name="Score">From 0 to 100.</param>
public sealed record PaymentCandidate(Guid LeaseId, string Tenant, IReadOnlyList<string> Units, Yuan OutstandingYuan, int Score, IReadOnlyList<string> Reasons);

/// <summary>Whose a row might be, the likeliest first; and whose it was taken for.</summary>
public sealed record PaymentSuggestion(int Line, DateOnly On, Yuan AmountYuan, string Payer, string? Reference, Guid? MatchedLeaseId, IReadOnlyList<PaymentCandidate> Candidates);

/// <summary>What matching knows of a lease.</summary>
internal sealed record PayingLease(Guid Id, string? Uscc, string Tenant, IReadOnlyList<string> Units, string ContractNumber, Yuan OutstandingYuan, IReadOnlyList<Yuan> OpenBills);

/// <summary>What a lease may be known by in a bank's statement.</summary>
internal sealed record LeaseNames(Guid LeaseId, string? Uscc, string Tenant, EquatableArray<string> Units, EquatableArray<string> Contracts);

/// <summary>
/// Finds the leases that rows may be about, among any number of them: by the payer, or by a contract, unit or credit code anywhere in the remark. A remark is looked through
/// by the lengths that such names have, not name by name.
/// </summary>
internal sealed class Mentions
{
    private readonly ILookup<string, LeaseNames> _byTenant, _byName;
    private readonly int[] _lengths;

    public Mentions(IReadOnlyCollection<LeaseNames> leases)
    {
        _byTenant = leases.ToLookup(l => Matching.Plain(l.Tenant));
        _byName = (
            from lease in leases
            from name in lease.Units.Concat(lease.Contracts).Append(lease.Uscc).OfType<string>()
            where name.Length > 0
            select (Name: name, Lease: lease)).ToLookup(n => n.Name, n => n.Lease, StringComparer.OrdinalIgnoreCase);
        _lengths = [.. _byName.Select(n => n.Key.Length).Distinct()];
    }

    public IEnumerable<LeaseNames> Find(IEnumerable<PaymentRow> rows) => rows
        .SelectMany(row => _byTenant[Matching.Plain(row.Payer)].Concat(In(row.Remark ?? "").SelectMany(text => _byName[text])))
        .DistinctBy(l => l.LeaseId);

    private IEnumerable<string> In(string remark) =>
        from length in _lengths
        where length <= remark.Length
        from at in Enumerable.Range(0, remark.Length - length + 1)
        select remark.Substring(at, length);
}

/// <summary>
/// Finds the lease that a payment is for: by the payer's name, by the contract, unit or credit code named in the remark, and by the amount. It is taken without asking only
/// where one lease alone is named by payer or remark, or one alone of them fits the amount too.
/// </summary>
internal static class Matching
{
    private const int ByPayer = 50, ByContract = 40, ByUnit = 25, ByBill = 30, ByBalance = 25, Most = 5;

    public static PaymentSuggestion Match(PaymentRow row, IReadOnlyList<PayingLease> leases, Func<string, string> reason)
    {
        var candidates = leases.Select(l => Candidate(row, l, reason)).Where(c => c.Score >= ByUnit).OrderByDescending(c => c.Score).ThenBy(c => c.LeaseId).Take(Most).ToArray();
        var best = candidates.FirstOrDefault();
        var isSure = best is { Score: >= ByContract } && (candidates.Length == 1 || candidates[1].Score < best.Score);
        return new(row.Line, row.On, row.AmountYuan, row.Payer, row.Reference, isSure ? best!.LeaseId : null, candidates);
    }

    private static PaymentCandidate Candidate(PaymentRow row, PayingLease lease, Func<string, string> reason)
    {
        var reasons = new List<(int Score, string Name)>();
        if (Same(row.Payer, lease.Tenant)) reasons.Add((ByPayer, "payer"));
        if (row.Remark is { } remark)
        {
            bool Names(string what) => remark.Contains(what, StringComparison.OrdinalIgnoreCase);
            if (Names(lease.ContractNumber) || lease.Uscc is { } code && Names(code)) reasons.Add((ByContract, "contract"));
            if (lease.Units.Any(Names)) reasons.Add((ByUnit, "unit"));
        }

        // An amount alone says nothing about whose it is.
        if (reasons.Count > 0 && lease.OpenBills.Contains(row.AmountYuan)) reasons.Add((ByBill, "bill"));
        else if (reasons.Count > 0 && lease.OutstandingYuan == row.AmountYuan) reasons.Add((ByBalance, "balance"));
        return new(lease.Id, lease.Tenant, lease.Units, lease.OutstandingYuan, Math.Min(100, reasons.Sum(r => r.Score)), [.. reasons.Select(r => reason(r.Name))]);
    }

    // Banks leave out brackets and blanks.
    private static bool Same(string left, string right) => Plain(left) == Plain(right);

    internal static string Plain(string name) => string.Concat(ChineseText.HalfWidth(name).Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
