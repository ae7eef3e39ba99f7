using System.Globalization;
using System.Text.Json;
using ChiBo.App.Web.Api;

namespace ChiBo.App.Features.Api.Work;

/// <summary>Words and moments as programs write and read them.</summary>
internal static class Words
{
    private const string Moment = "yyyy-MM-ddTHH:mm";

    /// <summary>A value of a list as its word: <c>carriedOut</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName($"{value}");

    /// <summary>All words of a list.</summary>
    public static IReadOnlyList<string> All<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(Of)];

    /// <summary>A local time, to the minute.</summary>
    public static string? Of(DateTime? at) => at?.ToString(Moment, CultureInfo.InvariantCulture);

    /// <summary>Reads a word; nothing when it is none of the list.</summary>
    public static T? Read<T>(string? word)
        where T : struct, Enum =>
        Enum.GetValues<T>().Where(value => Of(value) == word).Select(value => (T?)value).FirstOrDefault();

    /// <summary>Reads a local time, to the minute; nothing when it is none.</summary>
    public static DateTime? Time(string? text) =>
        DateTime.TryParseExact(text, Moment, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime at)
            ? at
            : null;

    /// <summary>A parameter that is one of the words of a list.</summary>
    public static QueryParameter Parameter<T>(string name, string description)
        where T : struct, Enum => QueryParameter.Word(name, description, All<T>());
}
