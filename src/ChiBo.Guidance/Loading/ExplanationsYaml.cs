namespace ChiBo.Guidance.Loading;

/// <summary>A file of <c>explanations/</c>.</summary>
internal sealed class ExplanationsYaml
{
    public Dictionary<string, string> Titles { get; set; } = [];

    public Dictionary<string, string> Verdicts { get; set; } = [];

    public Dictionary<string, string> Sentences { get; set; } = [];

    public Dictionary<string, string> Notes { get; set; } = [];

    public Dictionary<string, string> Words { get; set; } = [];
}
