namespace ChiBo.Guidance.Loading;

/// <summary>An entry of <c>meetings/rules.yaml</c>: what holds from a day on.</summary>
internal sealed class DatedMeetingRulesYaml
{
    public string From { get; set; } = "";

    public string? CheckedOn { get; set; }

    public ShareYaml Quorum { get; set; } = new();

    public ShareYaml Resolution { get; set; } = new();
}
