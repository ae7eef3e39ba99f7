using System.Globalization;
using ChiBo.Domain.Shared;
using Microsoft.Net.Http.Headers;

namespace ChiBo.App.Web.Api;

/// <summary>
/// The tag of one fact that can be corrected: the number of the act that recorded it. It is strong, since a recorded fact
/// never changes, and changes when, and only when, the fact is superseded.
/// </summary>
internal static class EntityTag
{
    private const string Begin = "\"act-";

    /// <summary>Stands for a tag that was never given: it matches nothing.</summary>
    private const long NeverSeen = 0;

    public static string Of(long recordedIn) => string.Create(CultureInfo.InvariantCulture, $"{Begin}{recordedIn}\"");

    /// <summary>The act that the program saw last; declined when it names none, or several.</summary>
    /// <remarks>A star, which would match anything, says nothing about what was seen, and is declined too.</remarks>
    public static Outcome<long> Seen(HttpRequest request) =>
        request.GetTypedHeaders().IfMatch is [{ Tag.Value: not "*" } only] ? Act(only) : new ConditionMissing();

    /// <summary>Tags the answer; whether the program has it already.</summary>
    public static bool Matches(HttpContext http, long recordedIn)
    {
        string tag = Of(recordedIn);
        http.Response.Headers.ETag = tag;
        return http.Request.GetTypedHeaders().IfNoneMatch.Any(had => had.Tag == "*" || had.Tag == tag);
    }

    private static long Act(EntityTagHeaderValue tag) =>
        !tag.IsWeak
        && tag.Tag.Value is { } text
        && text.StartsWith(Begin, StringComparison.Ordinal)
        && long.TryParse(
            text.AsSpan(Begin.Length, text.Length - Begin.Length - 1),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out long act
        )
            ? act
            : NeverSeen;
}
