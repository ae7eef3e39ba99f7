using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ChiBo.Storage.Programs;

namespace ChiBo.App.Web.Api;

/// <summary>
/// A write needs an <c>Idempotency-Key</c>. Sent again with the same content it gets the same answer and nothing is done
/// twice; with another content it is refused. A request that was declined did nothing, so its key is free again.
/// </summary>
internal sealed class IdempotentWrites : IEndpointFilter
{
    public const string Header = "Idempotency-Key";

    /// <summary>Stands on an answer that was given before.</summary>
    public const string ReplayedHeader = "Idempotency-Replayed";

    private const int LongestKey = 100;

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        HttpContext http = context.HttpContext;
        if (http.Request.Headers[Header] is not [{ } key] || !IsKey(key))
        {
            return Problem.Of(new IdempotencyKeyMissing(), StatusCodes.Status400BadRequest);
        }

        AnswerKeeping answers = http.RequestServices.GetRequiredService<AnswerKeeping>();
        byte[] digest = await DigestOf(http.Request);
        if (await answers.Find(key) is { } before)
        {
            return Replay(http, before, digest);
        }

        answers.Begin(key, digest);
        object? answer = await next(context);
        // Another request with the same key may have been carried out while this one was looked at.
        return !answers.HasKept && await answers.Find(key) is { } first ? Replay(http, first, digest) : answer;
    }

    /// <summary>The answer as it was kept; the entity tag in it is said in the header too.</summary>
    public static IResult Send(HttpContext http, int status, string body)
    {
        using JsonDocument json = JsonDocument.Parse(body);
        if (json.RootElement.TryGetProperty("etag", out JsonElement tag))
        {
            http.Response.Headers.ETag = tag.GetString();
        }

        return Results.Text(body, "application/json", Encoding.UTF8, status);
    }

    private static IResult Replay(HttpContext http, AnsweredRequest before, byte[] digest)
    {
        if (!CryptographicOperations.FixedTimeEquals(before.Digest, digest))
        {
            return Problem.Of(new IdempotencyKeyReused());
        }

        http.Response.Headers[ReplayedHeader] = "true";
        return Send(http, before.Status, before.Body);
    }

    private static bool IsKey(string key) =>
        key.Length is > 0 and <= LongestKey && key.All(letter => letter is > ' ' and <= '~');

    /// <summary>SHA-256 of method, address, condition and content; the content stays readable.</summary>
    private static async Task<byte[]> DigestOf(HttpRequest request)
    {
        request.EnableBuffering();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        string head = $"{request.Method}\n{request.Path}{request.QueryString}\n{request.Headers.IfMatch}\n";
        hash.AppendData(Encoding.UTF8.GetBytes(head));
        hash.AppendData(await SHA256.HashDataAsync(request.Body, request.HttpContext.RequestAborted));
        request.Body.Position = 0;
        return hash.GetHashAndReset();
    }
}
