using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using ChiBo.Guidance.Review;

namespace ChiBo.App.Features.Campaigns.Running;

/// <summary>Findings as they are kept with what was submitted: with the codes of all that was counted, rules by their ids.</summary>
internal static class FrozenEvidence
{
    private static readonly Dictionary<string, Outcome> Outcomes = Enum.GetValues<Outcome>()
        .ToDictionary(outcome => outcome.Word(), StringComparer.Ordinal);

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new RuleConverter(), new OutcomeConverter() },
    };

    /// <summary>The findings as text.</summary>
    public static string Write(IReadOnlyList<Finding> findings) => JsonSerializer.Serialize(findings, Options);

    /// <summary>The findings of a text.</summary>
    public static IReadOnlyList<Finding> Read(string text) =>
        JsonSerializer.Deserialize<IReadOnlyList<Finding>>(text, Options) ?? [];

    private sealed class RuleConverter : JsonConverter<Rule>
    {
        public override Rule Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            RuleIds.Find(reader.GetString() ?? "") ?? throw new JsonException();

        public override void Write(Utf8JsonWriter writer, Rule value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Id());
    }

    private sealed class OutcomeConverter : JsonConverter<Outcome>
    {
        public override Outcome Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Outcomes.TryGetValue(reader.GetString() ?? "", out Outcome outcome) ? outcome : throw new JsonException();

        public override void Write(Utf8JsonWriter writer, Outcome value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Word());
    }
}
