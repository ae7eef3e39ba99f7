namespace ChiBo.Guidance.Loading;

/// <summary><c>meetings/rules.yaml</c>.</summary>
internal sealed class MeetingRulesYaml
{
    public List<DatedMeetingRulesYaml> Rules { get; set; } = [];
}

/// <summary>What holds from a day on.</summary>
internal sealed class DatedMeetingRulesYaml
{
    public string From { get; set; } = "";

    public string? CheckedOn { get; set; }

    public ShareYaml Quorum { get; set; } = new();

    public ShareYaml Resolution { get; set; } = new();

    public ShareYaml Admission { get; set; } = new();
}

internal sealed class ShareYaml : OriginYaml
{
    public string Share { get; set; } = "";
}
