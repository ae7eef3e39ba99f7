using System.Text.Json.Serialization;

namespace ChiBo.Storage.Acts;

/// <summary>Codes of what an act names: whatever stands beside them may have to be decided again.</summary>
public sealed record ActTouches(
    [property: JsonPropertyName("units")] IReadOnlyList<string> Units,
    [property: JsonPropertyName("organisations")] IReadOnlyList<string> Organisations,
    [property: JsonPropertyName("members")] IReadOnlyList<string> Members
)
{
    /// <summary>Nothing of the register.</summary>
    public static ActTouches Nothing { get; } = new([], [], []);
}
