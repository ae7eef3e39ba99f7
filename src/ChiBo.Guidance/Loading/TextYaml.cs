namespace ChiBo.Guidance.Loading;

/// <summary>A text in both languages, as it stands in a file.</summary>
internal sealed class TextYaml
{
    public string Vi { get; set; } = "";

    public string En { get; set; } = "";
}
