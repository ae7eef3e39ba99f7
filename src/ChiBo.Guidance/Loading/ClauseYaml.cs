namespace ChiBo.Guidance.Loading;

/// <summary>An entry of <c>clauses.yaml</c>.</summary>
internal sealed class ClauseYaml
{
    public string Id { get; set; } = "";

    public List<int> Lines { get; set; } = [];

    public string? Excerpt { get; set; }

    public string Kind { get; set; } = "";

    public TextYaml? Addressee { get; set; }

    public List<string> Rules { get; set; } = [];

    public List<string> Parameters { get; set; } = [];

    public InterpretationYaml? Interpretation { get; set; }
}
