namespace ChiBo.Guidance.Loading;

/// <summary>A file of <c>parameters/</c>.</summary>
internal sealed class ParameterYaml
{
    public string Id { get; set; } = "";

    public string Clause { get; set; } = "";

    public string Kind { get; set; } = "";

    public TextYaml? Unit { get; set; }

    public TextYaml Meaning { get; set; } = new();

    public List<ValueYaml> Values { get; set; } = [];

    public LocalYaml Local { get; set; } = new();
}
