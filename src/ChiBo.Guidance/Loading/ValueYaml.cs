namespace ChiBo.Guidance.Loading;

/// <summary>A dated value.</summary>
internal sealed class ValueYaml
{
    public string From { get; set; } = "";

    public string Value { get; set; } = "";

    public string Source { get; set; } = "";

    public string? CheckedOn { get; set; }
}
