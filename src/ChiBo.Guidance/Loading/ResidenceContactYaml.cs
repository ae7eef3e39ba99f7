namespace ChiBo.Guidance.Loading;

/// <summary><c>residence/versions.yaml</c>.</summary>
internal sealed class ResidenceContactYaml
{
    public List<ResidenceVersionYaml> Versions { get; set; } = [];
}

/// <summary>What holds from a day on.</summary>
internal sealed class ResidenceVersionYaml : OriginYaml
{
    public string Number { get; set; } = "";

    public string From { get; set; } = "";

    public string? CheckedOn { get; set; }

    public ResidenceFormYaml Form { get; set; } = new();

    public ResidenceTermYaml LetterDays { get; set; } = new();

    public ResidenceTermYaml ReceiptDays { get; set; } = new();

    public ResidenceTermYaml ConveneMonths { get; set; } = new();

    public CommentWindowYaml Comment { get; set; } = new();

    public List<ExemptionYaml> Exemptions { get; set; } = [];
}

internal sealed class ResidenceFormYaml : OriginYaml
{
    public string Code { get; set; } = "";
}

internal sealed class ResidenceTermYaml : OriginYaml
{
    public int Count { get; set; }
}

internal sealed class CommentWindowYaml : OriginYaml
{
    public string Opens { get; set; } = "";

    public string Closes { get; set; } = "";
}

internal sealed class ExemptionYaml : OriginYaml
{
    public string Code { get; set; } = "";

    public string From { get; set; } = "";

    public bool TakesLetter { get; set; }

    public string Vi { get; set; } = "";

    public string En { get; set; } = "";
}
