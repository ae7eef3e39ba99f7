namespace ChiBo.Guidance.Loading;

/// <summary>A file of <c>meetings/assessments</c>.</summary>
internal sealed class AssessmentFormYaml : OriginYaml
{
    public string Id { get; set; } = "";

    public int Version { get; set; }

    public string From { get; set; } = "";

    public string? To { get; set; }

    public TextYaml Name { get; set; } = new();

    public List<AssessmentLevelYaml> Levels { get; set; } = [];

    public List<AssessmentGradeYaml> Grades { get; set; } = [];

    public List<AssessmentCriterionYaml> Criteria { get; set; } = [];
}

internal sealed class AssessmentLevelYaml
{
    public string Id { get; set; } = "";

    public int Percent { get; set; }

    public string Vi { get; set; } = "";

    public string En { get; set; } = "";
}

internal sealed class AssessmentGradeYaml
{
    public string Id { get; set; } = "";

    public int Least { get; set; }

    public bool NeedsFull { get; set; }

    public string Vi { get; set; } = "";

    public string En { get; set; } = "";
}

internal sealed class AssessmentCriterionYaml : OriginYaml
{
    public string Id { get; set; } = "";

    public int Points { get; set; }

    public bool MustBeFull { get; set; }

    public string? Seen { get; set; }

    public TextYaml Text { get; set; } = new();
}
