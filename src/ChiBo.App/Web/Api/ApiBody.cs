using System.Text.Json;
using ChiBo.Domain.Shared;

namespace ChiBo.App.Web.Api;

/// <summary>Reads what a program sent: exactly the fields that are known, all of them.</summary>
internal static class ApiBody
{
    private const int LongestPath = 100;

    /// <summary>What was sent, or the place where it is not what it should be.</summary>
    public static async Task<Outcome<T>> Read<T>(HttpRequest request)
        where T : class
    {
        try
        {
            T? body = await JsonSerializer.DeserializeAsync<T>(
                request.Body,
                ApiJson.Options,
                request.HttpContext.RequestAborted
            );
            return body is null ? new NotUnderstood("$") : body;
        }
        catch (JsonException fault)
        {
            // The path is made of names that the program sent; what it sent as values stays out.
            return new NotUnderstood(fault.Path is { Length: > 0 and <= LongestPath } path ? path : "$");
        }
    }
}
