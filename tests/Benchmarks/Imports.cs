using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using Npgsql;
using NpgsqlTypes;
using ParkPlatform.EmbeddedPostgres;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Land.Imports;
using ParkPlatform.Testing;

namespace ParkPlatform.Benchmarks;

/// <summary>
/// A published list of supply results, as long as a province's: over HTTP into the books (parcels, grants, messages to two services, read models), and beside it
/// the same reading and checking of each row with COPY into one flat table.
/// </summary>
internal static class Imports
{
    public static async Task MeasureAsync(int rows)
    {
        var folder = Path.Combine(Path.GetTempPath(), $"park-bench-{Guid.NewGuid():N}");
        await using var server = await PostgresServer.StartAsync(new PostgresOptions { Folder = folder, PoolSize = 30 });
        try
        {
            var file = List(rows);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rows:N0} rows, {file.Length / 1e6:N1} MB"));
            var byHand = await CopyAsync(await server.CreateDatabaseAsync("flat"), file);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"the same validation, COPY into a flat table   {rows / byHand:N0} rows/s"));

            await using var platform = new PlatformOn(await server.CreateDatabaseAsync("platform"));
            await platform.InitializeAsync();
            var ours = await ImportAsync(platform, file);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"land service: events, corrections possible     {rows / ours:N0} rows/s   {ours / byHand:N1} times as long"));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"most memory that the land service has held     {PeakMegabytes():N0} MB"));
        }
        finally
        {
            await server.DisposeAsync();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static byte[] List(int rows)
    {
        var text = new StringBuilder("电子监管号,行政区,项目名称,项目位置,面积(公顷),土地来源,土地用途,供地方式,土地使用年限,行业分类,土地级别,成交价格(万元),土地使用权人,约定容积率下限,约定容积率上限,约定交地时间,约定开工时间,约定竣工时间,实际开工时间,实际竣工时间,批准单位,合同签订日期\n");
        for (var n = 0; n < rows; n++)
            text.Append(CultureInfo.InvariantCulture, $"35{n / 100_000:D4}2018B{n % 100_000:D5},石狮市,项目{n},工业区{n}号,{1 + n % 90 / 10m},新增建设用地,工业用地,挂牌出让,50,制造业,三级,{200 + n % 700}.6500,第{n % 9000}制造有限公司,1.20,2.20,2018年12月31日,2019年12月31日,2020年12月31日,,,石狮市人民政府,2018年12月31日\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static async Task<double> CopyAsync(string connection, byte[] file)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using (var create = source.CreateCommand("create table flat (number text primary key, name text, location text, area numeric, holder text, price numeric, fingerprint text, contracted date)"))
            await create.ExecuteNonQueryAsync();

        var watch = Stopwatch.StartNew();
        using var table = TableFile.Open(new MemoryStream(file));
        var columns = new SupplyResultColumns(table.Header);
        var reader = new SupplyResultReader(columns, new ImportMessages(new Texts(typeof(Land.Program).Assembly)));
        await using var db = await source.OpenConnectionAsync();
        await using (var copy = await db.BeginBinaryImportAsync("copy flat from stdin (format binary)"))
        {
            foreach (var row in table.Rows(int.MaxValue))
            {
                if (reader.Read(row) is not { } result) throw new InvalidDataException($"line {row.Line}");
                var (parcel, grant) = (result.ToParcel(), result.ToGrant());
                await copy.StartRowAsync();
                await copy.WriteAsync(result.SupervisionNumber, NpgsqlDbType.Text);
                await copy.WriteAsync(parcel.Name, NpgsqlDbType.Text);
                await copy.WriteAsync(parcel.Location ?? "", NpgsqlDbType.Text);
                await copy.WriteAsync(parcel.AreaSquareMetres.SquareMetres, NpgsqlDbType.Numeric);
                await copy.WriteAsync(grant.Holder?.Name ?? "", NpgsqlDbType.Text);
                await copy.WriteAsync(grant.PriceYuan?.Amount ?? 0, NpgsqlDbType.Numeric);
                await copy.WriteAsync(result.Fingerprint(), NpgsqlDbType.Text);
                await copy.WriteAsync(grant.EffectiveOn, NpgsqlDbType.Date);
            }
            await copy.CompleteAsync();
        }
        return watch.Elapsed.TotalSeconds;
    }

    private static async Task<double> ImportAsync(PlatformOn platform, byte[] file)
    {
        using var http = new HttpClient { BaseAddress = new(platform.Url("land")), Timeout = TimeSpan.FromMinutes(10) };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await platform.TokenAsync("demo-bureau"));
        var watch = Stopwatch.StartNew();
        var batch = (await http.Post("/api/land/imports/supply-results", Requests.Upload(file, "省级供地结果.csv"), 202)).GetProperty("batchId").GetGuid();
        for (var said = -1; ;)
        {
            // It signs in anew now and then: tokens last a quarter of an hour.
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await platform.TokenAsync("demo-bureau"));
            var view = (await http.Read($"/api/land/imports/{batch}")).GetProperty("batch");
            if (view.Text("status") == "done") return watch.Elapsed.TotalSeconds;
            if ((int)view.Number("taken") / 50_000 is var step && step > said) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    {view.Number("taken"):N0} rows are in after {watch.Elapsed.TotalSeconds:N0} s"));
            said = Math.Max(said, step);
            await Task.Delay(500);
        }
    }

    private static double PeakMegabytes() => Directory.EnumerateDirectories("/proc").Where(IsLand).Select(Peak).DefaultIfEmpty(0).Max();

    private static bool IsLand(string process) => int.TryParse(Path.GetFileName(process), out _) && Line(process, "cmdline").Contains("ParkPlatform.Land.dll", StringComparison.Ordinal);

    private static double Peak(string process) =>
        Line(process, "status").Split('\n').FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal)) is { } line
            ? double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) / 1024
            : 0;

    private static string Line(string process, string name)
    {
        try
        {
            return File.ReadAllText(Path.Combine(process, name));
        }
        catch (IOException)
        {
            return ""; // it is gone
        }
    }
}
