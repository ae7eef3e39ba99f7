namespace ChiBo.Guidance.Loading;

/// <summary><c>guidance.yaml</c>.</summary>
internal sealed class GuidanceYaml
{
    public string Number { get; set; } = "";

    public TextYaml Title { get; set; } = new();

    public string Issuer { get; set; } = "";

    public string? IssuedOn { get; set; }

    public string? InForceFrom { get; set; }

    public string? Replaces { get; set; }

    public string Status { get; set; } = "";

    public string? RulesVersion { get; set; }

    public string? TextSha256 { get; set; }

    public TextYaml SourceNote { get; set; } = new();
}
