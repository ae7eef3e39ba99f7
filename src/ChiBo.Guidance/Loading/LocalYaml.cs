namespace ChiBo.Guidance.Loading;

/// <summary>How far a province may go.</summary>
internal sealed class LocalYaml
{
    public int? Least { get; set; }

    public int? Most { get; set; }

    public TextYaml Reason { get; set; } = new();
}
