using System.Text;
using System.Text.Json;
using ChiBo.App.Web.Api;

namespace ChiBo.App.Tests.Api;

/// <summary>What a program is answered.</summary>
internal sealed record ApiAnswer(int Status, string Body)
{
    public JsonElement Json => JsonDocument.Parse(Body).RootElement;
}

/// <summary>How a program of an account reads and writes.</summary>
internal static class ApiSending
{
    private static int requests;

    /// <summary>Reads an answer that is there.</summary>
    public static async Task<JsonElement> Read(this ApiServer server, string account, string path)
    {
        using HttpClient client = server.As(account);
        return await client.Read(path);
    }

    /// <summary>Writes, under an Idempotency-Key of its own when none is named.</summary>
    public static async Task<ApiAnswer> Send(
        this ApiServer server,
        string account,
        string method,
        string path,
        string body,
        string? key = null
    )
    {
        using HttpClient client = server.As(account, mayWrite: true);
        using var request = new HttpRequestMessage(new HttpMethod(method), "/api/v1" + path)
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        request.Headers.Add(IdempotentWrites.Header, key ?? $"sent-{Interlocked.Increment(ref requests)}");
        using HttpResponseMessage answer = await client.SendAsync(request);
        return new ApiAnswer((int)answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
