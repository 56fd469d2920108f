using System.Text.Json.Nodes;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Yield.Tests;

public class Stating_rules(YieldService yield)
{
    private readonly Authority _county = yield.NewAuthority();

    private static JsonNode At(JsonNode document, string path)
    {
        foreach (var part in path.Replace("[", ".[", StringComparison.Ordinal).Split('.', StringSplitOptions.RemoveEmptyEntries))
            document = part[0] == '[' ? document[int.Parse(part[1..^1], System.Globalization.CultureInfo.InvariantCulture)]! : document[part]!;
        return document;
    }

    private static void Put(JsonNode document, string path, JsonNode? value)
    {
        var dot = path.LastIndexOf('.');
        if (path.EndsWith(']')) At(document, path).ReplaceWith(value);
        else (dot < 0 ? document : At(document, path[..dot]))[path[(dot + 1)..]] = value;
    }

    [Fact]
    public async Task The_same_rules_are_the_same_rule_set_however_they_are_written()
    {
        var document = await _county.LibraryRules();
        var first = await _county.Planner.Post("/api/yield/rule-sets", document);
        Assert.Matches("^[0-9a-f]{64}$", first.Text("hash"));

        var longer = document.ToJsonString().Replace("\"upTo\":0.70", "\"upTo\":0.700", StringComparison.Ordinal).Replace("\"weight\":30,", "\"weight\":30.00,", StringComparison.Ordinal);
        var otherwise = JsonNode.Parse(longer)!.AsObject();
        otherwise.Remove("validTo");
        var reordered = new JsonObject(otherwise.Reverse().Select(p => KeyValuePair.Create(p.Key, p.Value?.DeepClone())));
        var second = await _county.Planner.Post("/api/yield/rule-sets", reordered, 200);
        Assert.Equal((first.Id(), first.Text("hash")), (second.Id(), second.Text("hash")));

        var changed = await _county.Planner.Post("/api/yield/rule-sets", document.With("bonusCap", 6));
        Assert.NotEqual(first.Text("hash"), changed.Text("hash"));
        Assert.Equal(2, (await _county.Auditor.Read("/api/yield/rule-sets")).Number("total"));
    }

    [Fact]
    public async Task A_rule_set_is_read_back_with_its_document_and_the_library_names_its_hash()
    {
        var library = (await _county.Park.Read("/api/yield/rule-sets/library"))[0];
        var id = await _county.Rules();
        var read = await _county.Bureau.Read($"/api/yield/rule-sets/{id}");
        Assert.Equal((library.Text("hash"), "亩产效益评价规则 RC-1"), (read.Text("hash"), read.GetProperty("document").Text("name")));
        await _county.Planner.Post("/api/yield/rule-sets", read.GetProperty("document").GetRawText(), 200);
        await _county.Auditor.Read($"/api/yield/rule-sets/{Guid.NewGuid()}", 404);
    }

    // A place in the document, what is put there, and the place that the refusal names.
    public static TheoryData<string, string, string> Faults => new()
    {
        { "groups[0].indicators[0].weight", "29", "groups[0].indicators" }, // 99 in all
        { "groups[0].indicators[0].weight", "-30", "groups[0].indicators[0].weight" },
        { "groups[0].indicators[0].numerator", "\"profit\"", "groups[0].indicators[0].numerator" },
        { "groups[0].indicators[0].denominator", "\"acres\"", "groups[0].indicators[0].denominator" },
        { "groups[0].indicators[0].denominator", "\"tax\"", "groups[0].indicators[0].denominator" },
        { "groups[0].indicators[1].code", "\"TAX_PER_MU\"", "groups[0].indicators[1].code" },
        { "groups[0].indicators[1].code", "\"tax\"", "groups[0].indicators[1].code" },
        { "groups[0].indicators[1].code", "\"\"", "groups[0].indicators[1].code" },
        { "groups[0].indicators[2].cap", "0.9", "groups[0].indicators[2].cap" },
        { "groups[0].indicators[2].baseline", """{ "kind": "fixed" }""", "groups[0].indicators[2].baseline" },
        { "groups[0].indicators[2].baseline", """{ "kind": "fixed", "value": 0 }""", "groups[0].indicators[2].baseline" },
        { "groups[0].indicators[2].baseline", """{ "kind": "groupWeightedMean", "value": 3 }""", "groups[0].indicators[2].baseline" },
        { "groups[0].indicators[3]", "null", "groups[0].indicators[3]" },
        { "groups[0].floors[0].indicator", "\"PROFIT_PER_MU\"", "groups[0].floors[0].indicator" },
        { "groups[0].floors[0].atBest", "\"A\"", "groups[0].floors[0].atBest" },
        { "groups[1].group", "\"aboveScale\"", "groups[1].group" },
        { "groups[1].minimumLandMu", "-5", "groups[1].minimumLandMu" },
        { "groups", "[]", "groups" },
        { "groups[0].indicators", "[]", "groups[0].indicators" },
        { "shares[2].upTo", "1.05", "shares[2].upTo" }, // 105 %
        { "shares[1].upTo", "0.2", "shares[1].upTo" }, // less than A's
        { "shares[1].class", "\"C\"", "shares[1].class" },
        { "shares", "[]", "shares" },
        { "tieKeys[1]", "\"PROFIT\"", "tieKeys[1]" },
        { "tieKeys[1]", "\"TAX_PER_MU\"", "tieKeys[1]" },
        { "bonusCap", "-1", "bonusCap" },
        { "rankingDecimals", "40", "rankingDecimals" },
        { "order", "\"random\"", "order" },
        { "groups[0].shares", """[ { "class": "A", "upTo": 1.05 } ]""", "groups[0].shares[0].upTo" },
        { "groups[0].byIndustry", "true", "groups[0].byIndustry" },
        { "groups[0].followsLandlord", "true", "groups[0].followsLandlord" },
        { "groups[0].code", "\"with blanks\"", "groups[0].code" },
        { "groups[0].protections", """[ { "figure": "profit", "atLeast": 1, "atWorst": "B" } ]""", "groups[0].protections[0].figure" },
        { "groups[0].exemptions", """[ { "reason": "新办", "figure": "yearsRegistered", "below": 2 } ]""", "groups[0].exemptions[0].figure" },
        { "groups[0].deductions", """[ { "name": "租赁", "figure": "revenue", "free": -1, "first": 5, "each": 5 } ]""", "groups[0].deductions[0]" },
        { "otherFigures", """[ { "code": "tax", "name": "税" } ]""", "otherFigures[0].code" },
        { "industries", """[ { "code": "a", "name": "甲", "prefixes": [] } ]""", "industries[0].prefixes" },
        { "honours", """[ { "code": "a", "name": "甲", "points": 0 } ]""", "honours[0].points" },
        { "floorShare", "1", "floorShare" },
        { "vetoLowersBy", "9", "vetoLowersBy" },
        { "publicityWorkingDays", "0", "publicityWorkingDays" },
        { "name", "\"\"", "name" },
        { "documentNumber", "\"\"", "documentNumber" },
        { "effectiveOn", "\"1800-01-01\"", "effectiveOn" },
        { "validTo", "\"2020-01-01\"", "validTo" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Rules_that_cannot_be_computed_are_refused_with_the_place_of_the_fault(string path, string value, string place)
    {
        var document = await _county.LibraryRules();
        document["rankingDecimals"] = 4;
        document["validTo"] = "2027-12-31";
        Put(document, path, JsonNode.Parse(value));

        var refused = await _county.Planner.Post("/api/yield/rule-sets", document, 400);

        Assert.Contains(place, refused.GetProperty("errors").EnumerateObject().Select(e => e.Name));
        Assert.Equal(0, (await _county.Auditor.Read("/api/yield/rule-sets")).Number("total"));
    }

    [Theory]
    [InlineData("groups[0].indicators[0].weight", "\"30\"")]
    [InlineData("groups[0].indicators[0].baseline.kind", "\"median\"")]
    [InlineData("shares[0].class", "\"E\"")]
    [InlineData("groups[0].group", "0")]
    public async Task Words_and_numbers_of_another_kind_are_refused(string path, string value)
    {
        var document = await _county.LibraryRules();
        At(document, path).ReplaceWith(JsonNode.Parse(value));
        await _county.Planner.Post("/api/yield/rule-sets", document, 400);
    }

    [Fact]
    public async Task A_refusal_says_what_there_is_instead()
    {
        var document = await _county.LibraryRules();
        At(document, "groups[0].indicators[0].numerator").ReplaceWith("profit");
        At(document, "groups[0].indicators[1].weight").ReplaceWith(19);
        var errors = (await _county.Planner.Post("/api/yield/rule-sets", document, 400)).GetProperty("errors");
        Assert.Contains("valueAdded", errors.GetProperty("groups[0].indicators[0].numerator")[0].GetString(), StringComparison.Ordinal);
        Assert.Contains("99", errors.GetProperty("groups[0].indicators")[0].GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bureau")]
    [InlineData("park")]
    [InlineData("auditor")]
    [InlineData("enterprise")]
    [InlineData("operator")]
    public async Task Only_the_planner_states_rules(string role) => await _county.As(role).Post("/api/yield/rule-sets", await _county.LibraryRules(), 403);
}
