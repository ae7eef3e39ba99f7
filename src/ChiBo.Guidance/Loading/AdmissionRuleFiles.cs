using System.Globalization;
using ChiBo.Domain.Admission;
using ChiBo.Domain.Meetings;
using ChiBo.Guidance.Admission;
using ChiBo.Guidance.Documents;
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
    public static IReadOnlyList<AdmissionRules> Read(string name, string text)
    {
        AdmissionRules[] rules =
        [
            .. Yaml.Read<AdmissionYaml>(name, text).Rules.Select(entry => Of(name, entry)).OrderBy(entry => entry.From),
        ];
        return rules.Length > 0 && rules.DistinctBy(entry => entry.From).Count() == rules.Length
            ? rules
            : throw new InvalidDataException($"{name}: no rules, or two of one day.");
    }

    private static AdmissionRules Of(string name, DatedAdmissionYaml entry)
    {
        var numbers = entry.Numbers.ToDictionary(
            pair => pair.Name,
            pair => NumberOf(name, pair.Name, pair.Number),
            StringComparer.Ordinal
        );
        MeetingShare majority = MajorityOf(name, entry.Majority);
        return new AdmissionRules(
            DateOnly.ParseExact(entry.From, "yyyy-MM-dd", CultureInfo.InvariantCulture),
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

    private static AdmissionLimit NumberOf(string name, string which, NumberYaml entry) =>
        entry.Value > 0
        && Enum.TryParse(entry.Status, ignoreCase: true, out GuidanceStatus status)
        && entry.Source.Length > 0
            ? new AdmissionLimit(entry.Value, status, entry.Source)
            : throw new InvalidDataException(
                $"{name}: {which} is no number above 0, or lacks its status or its source."
            );

    private static MeetingShare MajorityOf(string name, ShareYaml entry) =>
        Share.TryParse(entry.Share, out Share share)
        && Enum.TryParse(entry.Status, ignoreCase: true, out GuidanceStatus status)
        && entry.Source.Length > 0
            ? new MeetingShare(share, status, entry.Source)
            : throw new InvalidDataException(
                $"{name}: «{entry.Share}» is no share, or lacks its status or its source."
            );
}
