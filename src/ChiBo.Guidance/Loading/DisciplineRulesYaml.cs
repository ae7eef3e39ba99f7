namespace ChiBo.Guidance.Loading;

/// <summary><c>discipline/rules.yaml</c>.</summary>
internal sealed class DisciplineRulesYaml
{
    public List<DatedDisciplineRulesYaml> Rules { get; set; } = [];
}

/// <summary>What holds from a day on.</summary>
internal sealed class DatedDisciplineRulesYaml
{
    public string From { get; set; } = "";

    public string? CheckedOn { get; set; }

    public ShareYaml Majority { get; set; } = new();

    public ShareYaml Expulsion { get; set; } = new();

    public TermYaml DecisionDays { get; set; } = new();

    public TermYaml AppealDays { get; set; } = new();

    public TermYaml TermMonths { get; set; } = new();

    public TermYaml ReprimandYears { get; set; } = new();

    public TermYaml WarningYears { get; set; } = new();
}

internal sealed class TermYaml : OriginYaml
{
    public int Value { get; set; }
}
