using ParkPlatform.Domain;

namespace ParkPlatform.Local.Demo;

/// <summary>One of the county's leading industries "2+2", by the code of GB/T 4754, with what its firms usually need and yield per 10,000 yuan of revenue.</summary>
internal sealed record DemoIndustry(string Name, string Code, string FireClass, decimal EnergyPerRevenue, decimal RevenuePerMu, string[] Trades);

/// <summary>A firm of the demo county; all of them are made up (合成数据).</summary>
/// <param name="RevenueTenThousandYuan">Of the year 2025.</param>
/// <param name="OwnsLand">Otherwise it rents units of standard factories.</param>
internal sealed record DemoFirm(int Number, string Uscc, string Name, string Zone, DemoIndustry Industry, bool AboveScale, bool OwnsLand, decimal RevenueTenThousandYuan)
{
    /// <summary>What it uses of land, in mu, to earn that: what the best use least of.</summary>
    public decimal LandMu => Math.Round(Math.Clamp(RevenueTenThousandYuan / (Industry.RevenuePerMu * Dice.Between(0.45m, 1.75m, "land", Number)), 3, 320), 2);
}

/// <summary>
/// The firms, calibrated to what a county's leaders said of theirs: 90 above-scale firms with an output of 16.16 billion yuan, one of them above a billion, nearly fifty above a hundred million.
/// </summary>
internal static class DemoFirms
{
    public const int AboveScale = 90, BelowScale = 24;
    public const decimal OutputTenThousandYuan = 1_616_000m;

    /// <summary>绿溪纺织, whose credit code the demo account of an enterprise has.</summary>
    public const string OfTheDemoAccount = "91510799MA6T00012D";

    /// <summary>The state platform company that owns the standard factories.</summary>
    public static readonly DemoFirm Landlord = new(0, Code(0), "绿溪园区建设开发有限公司（合成）", DemoZones.Qingdongba.Name, DemoIndustries.All[0], false, true, 0);

    public static readonly IReadOnlyList<DemoFirm> All = [.. Firms()];

    /// <summary>Firms of projects that have signed and are not in production yet.</summary>
    public static readonly IReadOnlyList<DemoFirm> Newcomers = [.. Enumerable.Range(201, 15).Select(n => Firm(n, n - 201, above: false, owns: true, 0))];

    private static IEnumerable<DemoFirm> Firms()
    {
        var revenues = AboveScaleRevenues();
        for (var n = 0; n < AboveScale; n++) yield return Firm(n + 1, n, above: true, owns: n % 45 is < 31, revenues[n]);
        for (var n = 0; n < BelowScale; n++) yield return Firm(n + 101, n, above: false, owns: n % 3 == 0, Math.Round(Dice.Between(180, 1900, "small", n), 2));
    }

    private static DemoFirm Firm(int number, int n, bool above, bool owns, decimal revenue)
    {
        var zone = number switch { 1 => DemoZones.Weaving, 2 => DemoZones.Qingdongba, _ => DemoZones.All[n % DemoZones.All.Count] };
        var industry = DemoIndustries.All[number == 2 ? 0 : zone.Industries[n / DemoZones.All.Count % zone.Industries.Length]];
        var (uscc, name) = number switch
        {
            1 => (Code(1), "佳联印染集团有限公司（合成）"),
            2 => (OfTheDemoAccount, "绿溪纺织有限公司（合成）"),
            _ => (Code(number), $"绿溪{Given(number)}{industry.Trades[number % industry.Trades.Length]}有限公司（合成）"),
        };
        return new(number, uscc, name, zone.Name, industry, above, owns, revenue);
    }

    private static string Given(int number) =>
        DemoIndustries.First[number * 7 % DemoIndustries.First.Length]
        + DemoIndustries.Second[(number / DemoIndustries.First.Length + number) % DemoIndustries.Second.Length];

    // One above a billion, 48 between a hundred million and a billion, the rest above the twenty million that make a firm above-scale; together exactly the stated output.
    private static decimal[] AboveScaleRevenues()
    {
        var revenues = Enumerable.Range(0, AboveScale).Select(n => n switch
        {
            0 => 126_000m,
            < 49 => Dice.Between(11_500, 46_000, "revenue", n),
            _ => Dice.Between(2_400, 9_600, "revenue", n),
        }).ToArray();
        var rest = OutputTenThousandYuan - revenues[0];
        var factor = rest / revenues.Skip(1).Sum();
        for (var n = 1; n < AboveScale; n++) revenues[n] = Math.Round(revenues[n] * factor, 2);
        revenues[1] += OutputTenThousandYuan - revenues.Sum();
        return revenues;
    }

    private static string Code(int number) => Uscc.Make("510799", $"MA7F{number:D4}");
}

/// <summary>The industries, and what the names of their firms are made of.</summary>
internal static class DemoIndustries
{
    public static readonly IReadOnlyList<DemoIndustry> All =
    [
        new("纺织", "17", "丙", 0.145m, 420, ["纺织", "织造", "针织"]),
        new("制鞋", "195", "丙", 0.035m, 470, ["鞋业", "制鞋", "鞋材"]),
        new("食品", "14", "丙", 0.060m, 450, ["食品", "农产品加工", "饮品"]),
        new("医药", "27", "丙", 0.075m, 620, ["中药饮片", "制药", "药业"]),
        new("新能源", "384", "丁", 0.055m, 700, ["电池", "新能源", "储能科技"]),
        new("装配式建材", "302", "戊", 0.120m, 300, ["装配式建筑构件", "绿色建材", "钢构"]),
    ];

    public static readonly string[] First = ["瑞", "嘉", "恒", "鸿", "宏", "金", "锦", "盛", "华", "祥", "汇", "兴", "泰", "德", "永", "信", "同", "康", "富", "源", "博", "益", "佳"];
    public static readonly string[] Second = ["丰", "达", "润", "和", "通", "远", "晟", "凯", "宇", "诚", "邦"];
}

/// <summary>A zone of the park (片区), where it lies and which industries it is for.</summary>
/// <param name="Longitude">Of its south-western corner, CGCS2000.</param>
/// <param name="CadastralArea">地籍区 and 地籍子区 in its parcels' codes.</param>
internal sealed record DemoZone(string Name, decimal Longitude, decimal Latitude, string CadastralArea, int[] Industries);

internal static class DemoZones
{
    public static readonly DemoZone Qingdongba = new("青东坝工业区", 105.0800m, 31.0880m, "011001", [1, 0, 1]);
    public static readonly DemoZone Xiping = new("西平工业区", 105.1080m, 31.0740m, "012001", [2, 3, 2]);
    public static readonly DemoZone Weaving = new("织造产业园", 105.0700m, 31.1120m, "013001", [0]);
    public static readonly DemoZone Liuying = new("刘营绿色装配式产业园", 105.1120m, 31.1060m, "014001", [5, 4]);

    public static readonly IReadOnlyList<DemoZone> All = [Qingdongba, Xiping, Weaving, Liuying];
}
