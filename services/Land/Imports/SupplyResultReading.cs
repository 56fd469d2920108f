using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Files;

namespace ParkPlatform.Land.Imports;

/// <summary>
/// Reads a list of any length in the memory of one portion. A dry run looks at each portion and forgets it; a short list is kept to be taken at once; a long one is laid aside in portions.
/// </summary>
internal sealed class SupplyResultReading(Guid batchId, string tenant, IDocumentSession session, ImportMessages messages, TimeProvider clock, bool dryRun)
{
    private const int Portion = 500;

    private readonly SupplyResultBatch _dry = new(batchId, tenant, session, messages, clock);
    private readonly Dictionary<string, long> _numbers = [];
    private readonly Dictionary<string, string> _plots = [];
    private List<SupplyResultRow> _rows = [];
    private int _count, _readable, _twice, _portions;

    public async Task ReadAsync(TableFile table, SupplyResultColumns columns, DistrictTable? districts, int mostRows, CancellationToken ct)
    {
        var reader = new SupplyResultReader(columns, messages, districts);
        try
        {
            foreach (var row in table.Rows(mostRows))
            {
                _count++;
                if (reader.Read(row) is not { } result || IsTwice(row.Line, result)) continue;
                _readable++;
                _rows.Add(new(row.Line, result));
                if (dryRun && _rows.Count == Portion) await LookAsync(ct);
                else if (_rows.Count == (_portions > 0 ? Portion : ImportSupplyResultsEndpoint.AtOnce + 1)) await LayAsideAsync(ct);
            }
            if (dryRun) await LookAsync(ct);
            else if (_portions > 0) await LayAsideAsync(ct);
        }
        catch
        {
            // Nobody would ever fetch them.
            if (_portions > 0) await ForgetAsync();
            throw;
        }
    }

    public SupplyResultFile Read(string name, string sha256, string encoding)
    {
        var answer = dryRun
            ? new ImportAnswer(batchId, true, _count, _dry.Created, _dry.Updated, _dry.Unchanged + _twice, _count - _dry.Created - _dry.Updated - _dry.Unchanged - _twice, messages.All, _dry.Changes)
            : null;
        return new(batchId, name, sha256, encoding, _count, _twice, _count - _readable - _twice, _rows, _portions, messages, answer);
    }

    // Of a number that stands there twice, the first one counts. A plot that stands there under two numbers may be right; somebody should look.
    private bool IsTwice(int line, SupplyResult result)
    {
        var (number, fingerprint) = (result.SupervisionNumber, BitConverter.ToInt64(Convert.FromHexString(result.Fingerprint().AsSpan(0, 16))));
        if (_numbers.TryAdd(number, fingerprint))
        {
            if (result.Plot() is { } plot && !_plots.TryAdd(plot, number)) messages.Warn(line, SupplyResultColumns.Number, number, "same-plot", _plots[plot]);
            return false;
        }
        if (_numbers[number] == fingerprint) _twice++;
        if (_numbers[number] == fingerprint) messages.Warn(line, SupplyResultColumns.Number, number, "row-twice");
        else messages.Error(line, SupplyResultColumns.Number, number, "number-twice");
        return true;
    }

    private async Task LookAsync(CancellationToken ct)
    {
        await _dry.TakeAsync(_rows, store: false, ct);
        session.EjectAllPendingChanges(); // nothing was to be written; what was loaded is let go
        _rows = [];
    }

    private async Task LayAsideAsync(CancellationToken ct)
    {
        foreach (var portion in _rows.Chunk(Portion)) session.Store(new ImportPortion(IdOf(batchId, _portions++), batchId, portion));
        _rows = [];
        await session.SaveChangesAsync(ct);
    }

    private async Task ForgetAsync()
    {
        for (var n = 0; n < _portions; n++) session.Delete<ImportPortion>(IdOf(batchId, n));
        await session.SaveChangesAsync(CancellationToken.None);
    }

    public static Guid IdOf(Guid batch, int portion) => StableId.From(batch.ToString("N"), "portion", portion.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
