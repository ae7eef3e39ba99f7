namespace ChiBo.Guidance.Loading;

/// <summary>A file of dated data with one list.</summary>
internal sealed class RulesYaml<T>
{
    public List<T> Rules { get; set; } = [];
}

/// <summary>What every piece of dated data tells of itself.</summary>
internal abstract class OriginYaml
{
    public string Status { get; set; } = "";

    public string Source { get; set; } = "";
}

internal sealed class ShareYaml : OriginYaml
{
    public string Share { get; set; } = "";
}

internal sealed class NumberYaml : OriginYaml
{
    public int Value { get; set; }
}
