using ChiBo.Domain.Admission;
using ChiBo.Guidance.Admission;
using ChiBo.Guidance.Meetings;

namespace ChiBo.Guidance.Loading;

/// <summary>Reads what the way of a new member is measured by.</summary>
internal static class AdmissionRuleFiles
{
    private const string Name = "guidance/admission/admission.yaml";

    /// <summary>All of them, the earliest first.</summary>
    /// <exception cref="InvalidDataException">The file is not as expected: a mistake in the program itself.</exception>
    public static IReadOnlyList<AdmissionRules> LoadAll() => Read(Name, EmbeddedFiles.Read(Name));

    /// <summary>Those of a text.</summary>
    /// <exception cref="InvalidDataException">It is not as expected; the message names the file.</exception>
    public static IReadOnlyList<AdmissionRules> Read(string name, string text) =>
        DatedFile.Rules<DatedAdmissionYaml, AdmissionRules>(name, text, Of);

    private static AdmissionRules Of(string name, DatedAdmissionYaml entry)
    {
        var numbers = entry.Numbers.ToDictionary(
            pair => pair.Name,
            pair => DatedFile.NumberOf($"{name}, {pair.Name}", pair.Number),
            StringComparer.Ordinal
        );
        MeetingShare majority = DatedFile.ShareOf(name, entry.Majority);
        return new AdmissionRules(
            DatedFile.DayOf(name, entry.From),
            majority,
            numbers,
            new AdmissionLimits
            {
                Majority = majority.Share,
                MinimumAge = entry.MinimumAge.Value,
                MaximumAge = entry.MaximumAge.Value,
                CertificateYears = entry.CertificateYears.Value,
                HelperMonths = entry.HelperMonths.Value,
                DecisionWorkingDays = entry.DecisionWorkingDays.Value,
                CeremonyWorkingDays = entry.CeremonyWorkingDays.Value,
                ProbationMonths = entry.ProbationMonths.Value,
                ReviewWorkingDays = entry.ReviewWorkingDays.Value,
                MostVotes = entry.MostVotes.Value,
            },
            entry.EraseNameMonths.Value
        );
    }
}
