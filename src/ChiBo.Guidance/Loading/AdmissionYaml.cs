namespace ChiBo.Guidance.Loading;

/// <summary>An entry of <c>admission/admission.yaml</c>: what holds from a day on.</summary>
internal sealed class DatedAdmissionYaml
{
    public string From { get; set; } = "";

    public string? CheckedOn { get; set; }

    public ShareYaml Majority { get; set; } = new();

    public NumberYaml MinimumAge { get; set; } = new();

    public NumberYaml MaximumAge { get; set; } = new();

    public NumberYaml CertificateYears { get; set; } = new();

    public NumberYaml HelperMonths { get; set; } = new();

    public NumberYaml DecisionWorkingDays { get; set; } = new();

    public NumberYaml CeremonyWorkingDays { get; set; } = new();

    public NumberYaml ProbationMonths { get; set; } = new();

    public NumberYaml ReviewWorkingDays { get; set; } = new();

    public NumberYaml MostVotes { get; set; } = new();

    public NumberYaml EraseNameMonths { get; set; } = new();

    /// <summary>The numbers with their names in the file.</summary>
    internal IReadOnlyList<(string Name, NumberYaml Number)> Numbers =>
        [
            ("minimumAge", MinimumAge),
            ("maximumAge", MaximumAge),
            ("certificateYears", CertificateYears),
            ("helperMonths", HelperMonths),
            ("decisionWorkingDays", DecisionWorkingDays),
            ("ceremonyWorkingDays", CeremonyWorkingDays),
            ("probationMonths", ProbationMonths),
            ("reviewWorkingDays", ReviewWorkingDays),
            ("mostVotes", MostVotes),
            ("eraseNameMonths", EraseNameMonths),
        ];
}
