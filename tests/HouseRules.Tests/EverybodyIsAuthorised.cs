using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using ParkPlatform.Hosting.SignIn;
using Wolverine.Http;
using Xunit;

namespace ParkPlatform.HouseRules.Tests;

public class Everybody_is_authorised
{
    private static readonly string[] Writing = ["POST", "PUT", "PATCH", "DELETE"];

    public static TheoryData<string, string> Endpoints
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var (service, assembly) in Park.Services)
                foreach (var (method, _) in EndpointsOf(assembly)) rows.Add(service, $"{method.DeclaringType!.FullName}.{method.Name}");
            return rows;
        }
    }

    private static IEnumerable<(MethodInfo Method, WolverineHttpMethodAttribute Route)> EndpointsOf(Assembly service) =>
        from type in service.GetTypes()
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        let route = method.GetCustomAttribute<WolverineHttpMethodAttribute>()
        where route is not null
        select (method, route);

    private static (MethodInfo Method, WolverineHttpMethodAttribute Route) Find(string service, string name) =>
        EndpointsOf(Park.Services[service]).Single(e => $"{e.Method.DeclaringType!.FullName}.{e.Method.Name}" == name);

    [Theory]
    [MemberData(nameof(Endpoints))]
    public void Every_endpoint_names_the_roles_that_may(string service, string name)
    {
        var authorised = Find(service, name).Method.GetCustomAttributes().Where(a => a is ForRolesAttribute or ForOfficesAttribute or ForEverybodyAttribute).ToArray();
        Assert.Single(authorised);
        Assert.Empty(Find(service, name).Method.GetCustomAttributes<AllowAnonymousAttribute>());
        if (authorised[0] is ForRolesAttribute roles) Assert.NotEmpty(roles.AllowedRoles);
    }

    // 一企一单 and 异议: a firm confirms or disputes its own figures, objects to its own result, and takes its objection back. Nothing else.
    private static readonly string[] AFirmsOwnWord = ["ConfirmFigures", "DisputeFigures", "RaiseLandObjection", "RaiseObjection", "WithdrawObjection"];

    [Theory]
    [MemberData(nameof(Endpoints))]
    public void The_auditor_changes_nothing_and_a_firm_nothing_but_its_own_word(string service, string name)
    {
        var (method, route) = Find(service, name);
        if (!Writing.Contains(route.HttpMethod) || method.IsDefined(typeof(Hosting.StoresNothingAttribute))) return;
        var roles = Assert.Single(method.GetCustomAttributes<ForRolesAttribute>()).AllowedRoles;
        Assert.DoesNotContain(Roles.Auditor, roles);
        if (!AFirmsOwnWord.Contains(method.DeclaringType!.Name.Replace("Endpoint", "", StringComparison.Ordinal))) Assert.DoesNotContain(Roles.Enterprise, roles);
    }

    [Theory]
    [MemberData(nameof(Endpoints))]
    public void Its_address_begins_with_the_name_of_its_service(string service, string name) =>
        Assert.StartsWith($"/api/{service}/", Find(service, name).Route.Template, StringComparison.Ordinal);

    // 最高人民法院 国有土地使用权合同解释 art. 2: the park's committee can't be grantor, in any path.
    [Theory]
    [InlineData("land", "Announce")]
    [InlineData("land", "Approve")]
    [InlineData("land", "CloseListing")]
    [InlineData("land", "ConfirmSale")]
    [InlineData("land", "Exchange")]
    [InlineData("land", "ExpireTerm")]
    [InlineData("land", "Grant")]
    [InlineData("land", "Import")]
    [InlineData("land", "PublishRule")]
    [InlineData("land", "Quota")]
    [InlineData("land", "RenewRight")]
    [InlineData("land", "SurrenderLand")]
    [InlineData("land", "TransferRight")]
    [InlineData("reclamation", "Determin")]
    [InlineData("reclamation", "FeeDecision")]
    [InlineData("reclamation", "RecoveryDecision")]
    [InlineData("reclamation", "DecideFee")]
    [InlineData("reclamation", "DecideRecovery")]
    public void What_only_the_bureau_may_do_is_open_to_the_bureau_alone(string service, string word) => Assert.All(
        EndpointsOf(Park.Services[service]).Where(e => Writing.Contains(e.Route.HttpMethod) && Does(e.Method.DeclaringType!.Name, word)),
        e => Assert.Equal([Roles.Bureau], e.Method.GetCustomAttribute<ForRolesAttribute>()!.AllowedRoles));

    // To look at what would happen changes nothing.
    private static bool Does(string endpoint, string word) =>
        endpoint.Contains(word, StringComparison.Ordinal) && !endpoint.StartsWith("Preview", StringComparison.Ordinal);
}
