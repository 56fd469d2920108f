using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace ParkPlatform.Hosting.Http;

/// <summary>
/// A body that is the word <c>null</c> is no command. The serializer takes it for one that is missing, and generated code looks into commands (for the trace, for the
/// id of a stream) before any rule of ours has seen them.
/// </summary>
internal static class JsonBodies
{
    public static void UseJsonBodies(this WebApplication app) => app.Use(async (http, next) =>
    {
        if (http.Request.HasJsonContentType() && await FirstOfAsync(http) == 'n') await Results.Problem(CommonProblems.InvalidField("", Texts.Common["json.missing"])).ExecuteAsync(http);
        else await next(http);
    });

    // The first byte that is not white space; -1 if there is none. A command's body is buffered anyway, to recognise it when it is sent again.
    private static async Task<int> FirstOfAsync(HttpContext http)
    {
        http.Request.EnableBuffering();
        var next = new byte[1];
        while (await http.Request.Body.ReadAsync(next, http.RequestAborted) == 1)
        {
            if (next[0] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n') continue;
            http.Request.Body.Position = 0;
            return next[0];
        }
        http.Request.Body.Position = 0;
        return -1;
    }
}
