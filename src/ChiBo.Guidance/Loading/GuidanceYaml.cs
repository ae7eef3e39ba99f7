namespace ChiBo.Guidance.Loading;

/// <summary>A text in both languages, as it stands in a file.</summary>
internal sealed class TextYaml
{
    public string Vi { get; set; } = "";

    public string En { get; set; } = "";
}

/// <summary><c>guidance.yaml</c>.</summary>
internal sealed class GuidanceYaml
{
    public string Number { get; set; } = "";

    public TextYaml Title { get; set; } = new();

    public string Issuer { get; set; } = "";

    public string? IssuedOn { get; set; }

    public string? InForceFrom { get; set; }

    public string? Replaces { get; set; }

    public string Status { get; set; } = "";

    public string? RulesVersion { get; set; }

    public string? TextSha256 { get; set; }

    public TextYaml SourceNote { get; set; } = new();
}

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

/// <summary>How open words are read.</summary>
internal sealed class InterpretationYaml
{
    public string RecordedOn { get; set; } = "";

    public string Vi { get; set; } = "";

    public string En { get; set; } = "";
}

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

/// <summary>A dated value.</summary>
internal sealed class ValueYaml
{
    public string From { get; set; } = "";

    public string Value { get; set; } = "";

    public string Source { get; set; } = "";

    public string? CheckedOn { get; set; }
}

/// <summary>How far a province may go.</summary>
internal sealed class LocalYaml
{
    public int? Least { get; set; }

    public int? Most { get; set; }

    public TextYaml Reason { get; set; } = new();
}

/// <summary>A file of <c>explanations/</c>.</summary>
internal sealed class ExplanationsYaml
{
    public Dictionary<string, string> Titles { get; set; } = [];

    public Dictionary<string, string> Verdicts { get; set; } = [];

    public Dictionary<string, string> Sentences { get; set; } = [];

    public Dictionary<string, string> Notes { get; set; } = [];

    public Dictionary<string, string> Words { get; set; } = [];
}
