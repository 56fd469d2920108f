using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Land.Tests;

public class Two_authorities(LandService land)
{
    [Fact]
    public async Task Without_a_token_or_without_an_authority_in_it_nothing_is_answered()
    {
        await land.Host.Anonymous().Read("/api/land/parcels", 401);
        await land.Host.As("bureau", tenant: "").Read("/api/land/parcels", 403);
        await land.Host.As("bureau", tenant: "").Post("/api/land/parcels", Given.Parcel(), 403);
    }

    [Fact]
    public async Task A_token_that_is_forged_expired_or_for_somebody_else_is_401()
    {
        using var stranger = System.Security.Cryptography.RSA.Create(2048);
        foreach (var token in new[]
        {
            TestTokens.For("bureau", key: new Microsoft.IdentityModel.Tokens.RsaSecurityKey(stranger) { KeyId = "tests" }),
            TestTokens.For("bureau", lifetime: TimeSpan.FromMinutes(-5)),
            TestTokens.For("bureau", audience: "another-system"),
            "nonsense",
        })
        {
            await land.Host.WithToken(token).Read("/api/land/parcels", 401);
        }
    }

    [Fact]
    public async Task Neither_sees_or_touches_a_parcel_of_the_other()
    {
        var code = Given.Code();
        var mine = await land.Bureau.RegisteredParcel(code);
        var other = land.Host.As("bureau", "elsewhere");

        await other.Read($"/api/land/parcels/{mine}", 404);
        await other.Read($"/api/land/parcels/{code}", 404);
        await other.Read($"/api/land/parcels/{mine}/history", 404);
        await other.Post($"/api/land/parcels/{mine}/grant", Given.Grant(), 404);
        await other.Post($"/api/land/parcels/{mine}/deliver", Given.Step("2023-05-01"), 404);

        var theirs = await other.RegisteredParcel(code); // the same code in other books is another parcel
        Assert.NotEqual(mine, theirs);
        await other.Post($"/api/land/parcels/{theirs}/grant", Given.Grant());
        Assert.Equal("available", (await land.Bureau.Read($"/api/land/parcels/{code}")).Text("status"));

        var list = await Eventually.Gives(() => other.All("/api/land/parcels"), l => l.Any(i => i.Id() == theirs));
        Assert.DoesNotContain(list, i => i.Id() == mine);
        Assert.DoesNotContain((await other.Read("/api/land/map")).GetProperty("features").EnumerateArray(), f => f.Id() == mine);
        await Eventually.Gives(() => other.Read("/api/land/allocations"), l => l.Number("total") >= 1);
        Assert.DoesNotContain(await other.All("/api/land/allocations?all=true"), a => a.GetProperty("parcelId").GetGuid() == mine);
    }

    [Fact]
    public async Task The_tenant_comes_from_the_token_and_from_nowhere_else()
    {
        var http = land.Host.As("bureau", "elsewhere");
        http.DefaultRequestHeaders.Add("X-Tenant", "demo");
        http.DefaultRequestHeaders.Add("tenant", "demo");
        var parcel = await land.Bureau.RegisteredParcel();
        await http.Read($"/api/land/parcels/{parcel}?tenant=demo&tenantId=demo", 404);
    }
}
