using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.History;
using ParkPlatform.Land.Corrections;
using ParkPlatform.Land.Parcels;
using ParkPlatform.Land.RedLines;

namespace ParkPlatform.Land.Letters;

/// <summary>What the letters about land say; in Chinese, whoever issues them.</summary>
internal sealed partial class LetterText(string office, Texts texts)
{
    public string TitleOf(LandLetterKind kind) => texts.InChinese($"letter.{kind}.title");

    /// <summary>履约提醒函: each red line with its day, how many days are left or over, and what follows otherwise.</summary>
    public EquatableArray<string> Reminder(Parcel land, Holder holder, IReadOnlyList<RedLine> lines, DateOnly on, string? again) =>
    [
        $"{holder.Name}：",
        Say("letter.reminder.opening", land.Code, land.Name, land.AreaSquareMetres.Mu, land.Grant?.ContractNumber ?? "—", on),
        .. lines.Select((line, n) => $"{n + 1}. " + Say(
            line.DaysLeft < 0 ? "letter.reminder.late" : "letter.reminder.ahead", line.Name, DetailOf(line), line.DueOn, Math.Abs(line.DaysLeft), line.Consequence)),
        Say("letter.reminder.closing", office), .. again is null ? Array.Empty<string>() : [again],
    ];

    /// <summary>更正通知书: the entry that was wrong, the paper that says so, and field by field what stood there and what stands there now.</summary>
    public EquatableArray<string> Correction(Parcel land, Holder holder, CorrectedEntry of, string? again) =>
    [
        $"{holder.Name}：",
        Say("letter.correction.opening", land.Code, land.Name, of.Corrects, SummaryOf(of.Was), of.DocumentNumber, of.Reason),
        .. of.Now is null
            ? [Say("letter.correction.withdrawn", of.Was.EffectiveOn, of.Was.DocumentNumber)]
            : of.Fields.Select((f, n) => $"{n + 1}. " + Say("letter.correction.field", f.Name, f.Was, f.Now)),
        Say("letter.correction.closing", office), .. again is null ? Array.Empty<string>() : [again],
    ];

    /// <summary>That a letter is issued anew, and why.</summary>
    public string Again(string reason, int version) => Say("letter.reissued", reason, version);

    private static string DetailOf(RedLine line) => line.Detail is null ? "" : $"（{Amount().Replace(line.Detail, InFigures)}）";

    private static string InFigures(Match amount) =>
        decimal.Parse(amount.Groups[1].Value, CultureInfo.InvariantCulture).ToString("#,##0.00", CultureInfo.InvariantCulture) + "元";

    [GeneratedRegex(@"(\d+(?:\.\d+)?) CNY", RegexOptions.None, 1000)]
    private static partial Regex Amount();

    private string SummaryOf(IFact fact) => Histories.Summary(
        texts.InChinese($"event.{LandEvents.OfParcels.First(n => n.Event == fact.GetType()).Name}"), JsonSerializer.SerializeToElement(fact, fact.GetType(), ParkJson.Options));

    private string Say(string key, params object?[] facts) => texts.FormatInChinese(key, facts);
}

/// <summary>A field of an entry before and after its correction, as an officer reads it.</summary>
/// <param name="IsPersonal">Names somebody, perhaps a natural person: for the bureau alone.</param>
public sealed record CorrectedField(string Name, string Was, string Now, [property: JsonIgnore] bool IsPersonal = false);

/// <summary>A correction of what the register says about a parcel: which entry, by which paper, what stood there, and what stands there now.</summary>
/// <param name="Version">Of the correction itself.</param>
/// <param name="Now">Null where the entry was withdrawn.</param>
internal sealed record CorrectedEntry(long Version, long Corrects, string Reason, string DocumentNumber, IFact Was, IFact? Now, IReadOnlyList<CorrectedField> Fields)
{
    /// <summary>Every correction and withdrawal of a parcel's entries that a person has made, in the order of the books.</summary>
    public static IEnumerable<CorrectedEntry> Of(Timeline<Parcel> parcel, Texts texts)
    {
        foreach (var entry in parcel.Entries)
        {
            var (corrects, reason, now) = entry.Event switch
            {
                EntryCorrected e => (e.Corrects, e.Reason, e.Entry.Fact),
                LandGrantCorrected e => (e.Corrects, e.Reason, (IFact?)e),
                ParcelDescriptionCorrected e => (e.Corrects, e.Reason, e),
                EntryWithdrawn e => (e.Withdraws, e.Reason, null),
                _ => (0L, "", null),
            };
            if (corrects == 0 || parcel.Entries.FirstOrDefault(e => e.Source.Version == corrects)?.Event is not IFact wrong) continue;
            var was = wrong.Itself();
            yield return new(entry.Source.Version, corrects, reason, ((IFact)entry.Event).DocumentNumber, was, now, now is null ? [] : [.. EntryFields.Moved(was, now, texts)]);
        }
    }
}

/// <summary>Entries field by field, under the names that the register's forms give them.</summary>
internal static partial class EntryFields
{
    // To a reader one thing, however many points it has.
    private const string Outline = "boundary";

    /// <summary>The fields that read otherwise.</summary>
    public static IEnumerable<CorrectedField> Moved(IFact was, IFact now, Texts texts)
    {
        var (before, after) = (Leaves(was), Leaves(now));
        foreach (var path in before.Keys.Union(after.Keys))
        {
            var (old, anew) = (before.GetValueOrDefault(path), after.GetValueOrDefault(path));
            if (old == anew) continue;
            yield return path == Outline
                ? new(NameOf(path, texts), texts.InChinese("field.outline-before"), texts.InChinese("field.outline-after"))
                : new(NameOf(path, texts), Shown(old, texts), Shown(anew, texts), path is "holder.name" or "inFavourOf");
        }
    }

    // instalments[0].dueOn → 价款分期·到期日（1）.
    private static string NameOf(string path, Texts texts)
    {
        var places = string.Concat(Place().Matches(path).Select(m => $"（{int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture) + 1}）"));
        return texts.InChinese($"field.{Place().Replace(path, "")}") + places;
    }

    private static string Shown(string? value, Texts texts)
    {
        if (value is null) return texts.InChinese("field.nothing");
        return DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日")
            : texts.Find($"value.{value}", Texts.Chinese) ?? value;
    }

    private static Dictionary<string, string> Leaves(IFact fact)
    {
        var leaves = new Dictionary<string, string>();
        Collect(JsonSerializer.SerializeToElement(fact, fact.GetType(), ParkJson.Options), "");
        if (fact is ICorrection) foreach (var own in new[] { "corrects", "reason" }) leaves.Remove(own);
        return leaves;

        void Collect(JsonElement element, string path)
        {
            switch (element.ValueKind)
            {
                case JsonValueKind.Object when path != Outline:
                    foreach (var property in element.EnumerateObject()) Collect(property.Value, path.Length == 0 ? property.Name : $"{path}.{property.Name}");
                    break;
                case JsonValueKind.Array:
                    foreach (var (item, n) in element.EnumerateArray().Select((item, n) => (item, n))) Collect(item, $"{path}[{n}]");
                    break;
                case JsonValueKind.Null: break;
                case JsonValueKind.Number: leaves[path] = element.GetDecimal().WithoutTrailingZeros().ToString(CultureInfo.InvariantCulture); break;
                default: leaves[path] = element.ToString(); break;
            }
        }
    }

    [GeneratedRegex(@"\[(\d+)\]", RegexOptions.None, 1000)]
    private static partial Regex Place();
}
