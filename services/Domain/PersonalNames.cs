using System.Buffers;
using System.Text;

namespace ParkPlatform.Domain;

/// <summary>
/// Natural persons among the holders (自然人): their names are masked in lists and exports (个人信息保护法). A list of holders doesn't say who is a person, so it is guessed, and
/// in doubt for the person: a firm's short name that is masked is a nuisance, a person's name that isn't is a leak.
/// </summary>
public static class PersonalNames
{
    private const int LongestHanName = 4;
    private const int LongestName = 30;
    private const char Hidden = '*';

    private static readonly SearchValues<char> Separators = SearchValues.Create("、，,；;/|");

    // No name of a person ends in one of these. 社 is not among them: 王建社 is a man, so the societies are words below.
    private static readonly SearchValues<char> BodyEndings = SearchValues.Create("厂局院店站馆所处校署厅库矿");

    // No name of a person contains one of these. 建设, 合作 and 国际 are not among them: people are called so.
    private static readonly SearchValues<string> BodyWords = SearchValues.Create(
        [
            "公司", "集团", "中心", "委员", "委会", "政府", "管委", "银行", "学校", "大学", "中学", "小学", "商会", "协会", "学会", "工会", "商行", "车行", "农场", "林场", "市场", "部队",
            "合作社", "供销社", "信用社", "联社", "报社", "旅社", "出版社", "基金", "信托", "企业", "工业", "实业", "农业", "工厂", "工坊", "园区", "公园", "大队", "中队", "街道",
            "科技", "技术", "机械", "电子", "电气", "电器", "化工", "纺织", "印染", "服饰", "服装", "鞋业", "制鞋", "皮革", "食品", "医药", "制药", "药业", "建材", "建筑", "制造", "贸易", "商贸",
            "物流", "投资", "置业", "地产", "能源", "电力", "材料", "包装", "汽车", "电池", "股份", "有限", "合伙", "控股", "环保",
        ],
        StringComparison.Ordinal);

    /// <summary>
    /// Whether the holder is a natural person, as far as can be told: no credit code, and a name of two to four Han characters, or of Han parts joined by a dot (买买提·阿卜杜拉), that neither
    /// contains a word nor ends in a character of the names of bodies. Several people joined by 、 or a comma are people. A sole trader with a credit code (个体工商户) isn't one here, nor is
    /// a name in Latin letters.
    /// </summary>
    public static bool IsNaturalPerson(string? name, string? uscc)
    {
        if (!string.IsNullOrWhiteSpace(uscc) || string.IsNullOrWhiteSpace(name)) return false;
        var people = name.Length <= 4 * LongestName ? Split(ChineseText.HalfWidth(name)) : [];
        return people.Count > 0 && people.TrueForAll(IsPersonsName);
    }

    /// <summary>All but the first character of each name is hidden: 张三丰 becomes 张**, 张三、李四 becomes 张*、李*. The dot in a name stays.</summary>
    public static string Mask(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var masked = new StringBuilder(name.Length);
        var first = true;
        foreach (var rune in name.EnumerateRunes())
        {
            var separates = rune.IsBmp && Separators.Contains((char)rune.Value);
            if (separates || IsDot(rune) || Rune.IsWhiteSpace(rune) || first) masked.Append(rune.ToString());
            else masked.Append(Hidden);
            first = separates || first && Rune.IsWhiteSpace(rune);
        }
        return masked.ToString();
    }

    /// <summary>The name as a list may show it: masked if it <see cref="IsNaturalPerson">is a natural person's</see>.</summary>
    public static string Shown(string name, string? uscc) => IsNaturalPerson(name, uscc) ? Mask(name) : name;

    private static List<string> Split(string names)
    {
        var parts = new List<string>();
        foreach (var range in names.AsSpan().SplitAny(Separators)) parts.Add(names[range].Trim());
        return parts;
    }

    private static bool IsPersonsName(string name)
    {
        if (name.Length > LongestName || name.AsSpan().ContainsAny(BodyWords)) return false;
        var han = 0;
        var parts = 1;
        foreach (var rune in name.EnumerateRunes())
        {
            if (IsHan(rune)) han++;
            else if (IsDot(rune)) parts++;
            else if (!Rune.IsWhiteSpace(rune)) return false; // 张 三 is typed to line up with 欧阳锋
        }
        return han >= 2 && (parts > 1 || han <= LongestHanName && !BodyEndings.Contains(name[^1]));
    }

    private static bool IsDot(Rune rune) => rune.Value is '·' or '•' or '・' or '.';

    private static bool IsHan(Rune rune) =>
        rune.Value is >= 0x4E00 and <= 0x9FFF or >= 0x3400 and <= 0x4DBF or >= 0xF900 and <= 0xFAFF or >= 0x20000 and <= 0x323AF or '〇';
}
