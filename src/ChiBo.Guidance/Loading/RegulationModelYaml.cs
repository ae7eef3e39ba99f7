namespace ChiBo.Guidance.Loading;

/// <summary><c>regulations/model.vi.yaml</c>.</summary>
internal sealed class RegulationModelsYaml
{
    public List<RegulationModelYaml> Models { get; set; } = [];
}

/// <summary>The wording from a day on.</summary>
internal sealed class RegulationModelYaml : OriginYaml
{
    public string From { get; set; } = "";

    public string? CheckedOn { get; set; }

    public int AnswerDays { get; set; }

    public int ReportDays { get; set; }

    public bool CommitteeApproves { get; set; }

    public string CommitteeApprovesSource { get; set; } = "";

    public Dictionary<string, string> Chapters { get; set; } = [];
}
