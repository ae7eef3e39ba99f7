namespace ChiBo.Guidance.Loading;

/// <summary><c>layout.yaml</c>.</summary>
internal sealed class LayoutYaml
{
    public string Number { get; set; } = "";

    public TextYaml SourceNote { get; set; } = new();

    public List<DatedLayoutYaml> Layouts { get; set; } = [];
}

/// <summary>A layout and the day from which it holds.</summary>
internal sealed class DatedLayoutYaml
{
    public string From { get; set; } = "";

    public string? CheckedOn { get; set; }

    public SheetYaml Sheet { get; set; } = new();

    public MarginsYaml Margins { get; set; } = new();

    public FontYaml Font { get; set; } = new();

    public Dictionary<string, PartYaml> Parts { get; set; } = [];

    public Dictionary<string, PaperYaml> Papers { get; set; } = [];
}

internal sealed class SheetYaml : OriginYaml
{
    public int Width { get; set; }

    public int Height { get; set; }
}

internal sealed class MarginsYaml : OriginYaml
{
    public int Top { get; set; }

    public int Bottom { get; set; }

    public int Left { get; set; }

    public int Right { get; set; }
}

internal sealed class FontYaml : OriginYaml
{
    public string Name { get; set; } = "";
}

internal sealed class PartYaml : OriginYaml
{
    public int Points { get; set; }

    public bool Capitals { get; set; }

    public bool Bold { get; set; }

    public bool Italic { get; set; }

    public bool Underline { get; set; }
}

internal sealed class PaperYaml : OriginYaml
{
    public string Name { get; set; } = "";

    public string? Letters { get; set; }
}
