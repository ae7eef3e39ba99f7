namespace ChiBo.Guidance.Loading;

/// <summary><c>reviews/rules.yaml</c>.</summary>
internal sealed class YearReviewYaml
{
    public List<DatedYearReviewYaml> Rules { get; set; } = [];
}

/// <summary>What holds from a day on.</summary>
internal sealed class DatedYearReviewYaml : OriginYaml
{
    public string Number { get; set; } = "";

    public string From { get; set; } = "";

    public string? CheckedOn { get; set; }

    public ReviewCapYaml? Cap { get; set; }

    public string WithoutComment { get; set; } = "";
}

internal sealed class ReviewCapYaml : OriginYaml
{
    public int Percent { get; set; }

    public string Rounding { get; set; } = "";
}
