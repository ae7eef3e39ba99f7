namespace ChiBo.Guidance.Loading;

/// <summary>An entry of <c>discipline/rules.yaml</c>: what holds from a day on.</summary>
internal sealed class DatedDisciplineRulesYaml
{
    public string From { get; set; } = "";

    public string? CheckedOn { get; set; }

    public ShareYaml Majority { get; set; } = new();

    public ShareYaml Expulsion { get; set; } = new();

    public NumberYaml DecisionDays { get; set; } = new();

    public NumberYaml AppealDays { get; set; } = new();

    public NumberYaml TermMonths { get; set; } = new();

    public NumberYaml ReprimandYears { get; set; } = new();

    public NumberYaml WarningYears { get; set; } = new();
}
