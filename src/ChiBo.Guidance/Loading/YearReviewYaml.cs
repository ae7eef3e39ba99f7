namespace ChiBo.Guidance.Loading;

/// <summary>An entry of <c>reviews/rules.yaml</c>: what holds from a day on.</summary>
internal sealed class DatedYearReviewYaml : OriginYaml
{
    public string Number { get; set; } = "";

    public string From { get; set; } = "";

    public string? CheckedOn { get; set; }

    public ReviewCapYaml? Cap { get; set; }

    public ExcellentCellYaml? ExcellentCell { get; set; }

    public ReviewFormsYaml? Forms { get; set; }

    public string WithoutComment { get; set; } = "";
}

internal sealed class ExcellentCellYaml : OriginYaml
{
    public int TasksInTimePercent { get; set; }

    public string ForPeople { get; set; } = "";
}

internal sealed class ReviewFormsYaml : OriginYaml
{
    public string Cell { get; set; } = "";

    public string Member { get; set; } = "";
}

internal sealed class ReviewCapYaml : OriginYaml
{
    public int Percent { get; set; }

    public string Rounding { get; set; } = "";
}
