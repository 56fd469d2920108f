using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace ParkPlatform.Local.Demo;

/// <summary>One of the demo accounts, using the platform as any client does: with a token, an Idempotency-Key on each command, and patience where it is asked for.</summary>
internal sealed class DemoClient(HttpClient gateway, string account)
{
    private const string Secret = "demo-secret";
    private const int Tries = 60;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private string? _token;

    public Task<JsonElement> PostAsync(string path, object body, string key, CancellationToken cancel) => SendAsync(HttpMethod.Post, path, () => JsonContent.Create(body, options: Json), key, cancel);

    public Task<JsonElement> PutAsync(string path, object body, string key, CancellationToken cancel) => SendAsync(HttpMethod.Put, path, () => JsonContent.Create(body, options: Json), key, cancel);

    /// <summary>A file in a form, as a browser sends it.</summary>
    public Task<JsonElement> UploadAsync(string path, string fileName, string content, string key, CancellationToken cancel) => SendAsync(
        HttpMethod.Post, path, () => new MultipartFormDataContent { { new ByteArrayContent(Encoding.UTF8.GetBytes(content)), "file", fileName } }, key, cancel);

    public Task<JsonElement> GetAsync(string path, CancellationToken cancel) => SendAsync(HttpMethod.Get, path, null, null, cancel);

    /// <summary>Asks until the other services have heard what the answer depends on.</summary>
    /// <exception cref="LocalException">They haven't within a minute.</exception>
    public async Task<JsonElement> UntilAsync(string path, Func<JsonElement, bool> wished, CancellationToken cancel)
    {
        for (var tried = 0; ; tried++)
        {
            var answer = await GetAsync(path, cancel);
            if (wished(answer)) return answer;
            if (tried == Tries) throw new LocalException(Texts.Of["DemoWaits", path]);
            await Task.Delay(TimeSpan.FromSeconds(1), cancel);
        }
    }

    private async Task<JsonElement> SendAsync(HttpMethod method, string path, Func<HttpContent>? body, string? key, CancellationToken cancel)
    {
        for (var tried = 0; ; tried++)
        {
            using var request = new HttpRequestMessage(method, path) { Content = body?.Invoke() };
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _token ??= await TokenAsync(cancel));
            if (key is not null) request.Headers.Add("Idempotency-Key", $"demo-{Uri.EscapeDataString(key)}");

            using var answer = await gateway.SendAsync(request, cancel);
            if (answer.IsSuccessStatusCode) return await answer.Content.ReadFromJsonAsync<JsonElement>(cancel);
            if (answer.StatusCode is not (HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable) || tried == Tries)
                throw new LocalException($"{method} {path}: {answer.StatusCode} {await answer.Content.ReadAsStringAsync(cancel)}");
            await Task.Delay(answer.Headers.RetryAfter?.Delta ?? TimeSpan.FromSeconds(1), cancel);
        }
    }

    private async Task<string> TokenAsync(CancellationToken cancel)
    {
        using var answer = await gateway.PostAsync("/connect/token", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials", ["client_id"] = account, ["client_secret"] = Secret,
        }), cancel);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<JsonElement>(cancel)).GetProperty("access_token").GetString()!;
    }
}
