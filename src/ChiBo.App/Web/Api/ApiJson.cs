using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChiBo.App.Web.Api;

/// <summary>How answers of the API are written: camelCase, letters as they are, days as <c>yyyy-MM-dd</c>.</summary>
internal static class ApiJson
{
    public static JsonSerializerOptions Options { get; } =
        Configure(new JsonSerializerOptions(JsonSerializerDefaults.Web));

    /// <summary>Sets what the API needs on options that the framework made.</summary>
    public static JsonSerializerOptions Configure(JsonSerializerOptions options)
    {
        // Answers are never written into a page, and browsers are told not to guess what they are.
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.NumberHandling = JsonNumberHandling.Strict;
        return options;
    }
}
