using Npgsql;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Land.Tests;

/// <summary>文号: whoever holds a paper in the hand finds every entry that rests on it.</summary>
public class Finding_papers(LandService land)
{
    private readonly string _tenant = $"papers-{Guid.NewGuid():N}";

    private HttpClient As(string role) => land.Host.As(role, _tenant);

    private static string Asked(string number, string more = "") => $"/api/land/papers?number={Uri.EscapeDataString(number)}{more}";

    [Fact]
    public async Task A_document_is_found_at_once_with_what_it_did_to_which_parcel()
    {
        var parcel = await As("bureau").GrantedParcel();
        var found = Assert.Single((await As("planner").Read(Asked("出让合同510799-2023-C-0007"))).Items());
        Assert.Equal(parcel, found.GetProperty("streamId").GetGuid());
        Assert.Equal(
            ("land_granted", "2023-03-20", "parcel_registered"), (found.GetProperty("entry").Text("type"), found.GetProperty("entry").Text("effectiveOn"), found.GetProperty("subject").Text("type")));
    }

    [Theory]
    [InlineData("川自然资[2023]5号")]
    [InlineData("川自然资（2023）5 号")]
    [InlineData("川自然资〔2023")]
    public async Task Brackets_and_blanks_may_be_written_as_people_write_them_and_the_beginning_is_enough(string asked)
    {
        var parcel = await As("bureau").RegisteredParcel();
        Assert.Equal(parcel, Assert.Single((await As("bureau").Read(Asked(asked))).Items()).GetProperty("streamId").GetGuid());
    }

    [Fact]
    public async Task What_is_typed_is_text_and_never_a_pattern()
    {
        await As("bureau").RegisteredParcel();
        foreach (var asked in new[] { "川%", "川_然资", @"\川", "'川" }) Assert.Equal(0, (await As("bureau").Read(Asked(asked))).Number("total"));
    }

    [Fact]
    public async Task The_newest_comes_first_page_by_page()
    {
        var bureau = As("bureau");
        Guid[] parcels = [await bureau.RegisteredParcel(), await bureau.RegisteredParcel(), await bureau.RegisteredParcel()];
        var (first, second) = (await bureau.Read(Asked("川自然资", "&pageSize=2")), await bureau.Read(Asked("川自然资", "&pageSize=2&page=2")));
        Assert.Equal((3m, 3m), (first.Number("total"), second.Number("total")));
        Assert.Equal(parcels.Reverse(), first.Items().Concat(second.Items()).Select(i => i.GetProperty("streamId").GetGuid()));
        Assert.Equal((3m, 0), ((await bureau.Read(Asked("川自然资", "&page=9"))).Number("total"), (await bureau.Read(Asked("川自然资", "&page=9"))).Items().Length));
    }

    [Fact]
    public async Task Another_authoritys_papers_are_not_there_and_firms_and_operators_do_not_look()
    {
        await As("bureau").RegisteredParcel();
        Assert.Equal(0, (await land.Host.As("bureau", $"{_tenant}-2").Read(Asked("川自然资〔2023〕5号"))).Number("total"));
        foreach (var role in new[] { "enterprise", "operator" }) await As(role).Read(Asked("川自然资〔2023〕5号"), 403);
        foreach (var number in new[] { "", "川" }) Assert.True((await As("bureau").Read(Asked(number), 400)).GetProperty("errors").TryGetProperty("number", out _));
    }

    [Fact]
    public async Task Persons_among_the_holders_are_named_to_the_bureau_alone()
    {
        var bureau = As("bureau");
        var parcel = await bureau.RegisteredParcel();
        await bureau.Post($"/api/land/parcels/{parcel}/grant", Given.Grant().With("holder.uscc", null).With("holder.name", "王小明"));
        Assert.Contains("王小明", (await bureau.Read(Asked("出让合同"))).GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("王小明", (await As("park").Read(Asked("出让合同"))).GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_database_has_an_index_of_beginnings_by_authority()
    {
        await using var source = NpgsqlDataSource.Create(land.Connection);
        await using var question = source.CreateCommand("select indexdef from pg_indexes where schemaname = 'land' and tablename = 'mt_events' and indexname = 'events_by_paper'");
        var index = Assert.IsType<string>(await question.ExecuteScalarAsync());
        Assert.Matches(@"\(tenant_id, translate\(upper\(\(data ->> 'documentNumber'::text\)\).* text_pattern_ops\)$", index);
    }
}
