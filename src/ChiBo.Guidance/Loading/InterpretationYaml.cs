namespace ChiBo.Guidance.Loading;

/// <summary>How open words are read.</summary>
internal sealed class InterpretationYaml
{
    public string RecordedOn { get; set; } = "";

    public string Vi { get; set; } = "";

    public string En { get; set; } = "";
}
