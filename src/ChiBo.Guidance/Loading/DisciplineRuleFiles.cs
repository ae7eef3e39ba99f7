using System.Globalization;
using ChiBo.Guidance.Discipline;
using ChiBo.Guidance.Documents;

namespace ChiBo.Guidance.Loading;

/// <summary>Reads by what discipline is counted.</summary>
internal static class DisciplineRuleFiles
{
    private const string Name = "guidance/discipline/rules.yaml";

    /// <summary>All of them, the earliest first.</summary>
    /// <exception cref="InvalidDataException">The file is not as expected: a mistake in the program itself.</exception>
    public static IReadOnlyList<DisciplineRules> LoadAll() => Read(Name, EmbeddedFiles.Read(Name));

    /// <summary>Those of a text.</summary>
    /// <exception cref="InvalidDataException">It is not as expected; the message names the file.</exception>
    public static IReadOnlyList<DisciplineRules> Read(string name, string text)
    {
        DisciplineRules[] rules =
        [
            .. Yaml.Read<DisciplineRulesYaml>(name, text)
                .Rules.Select(entry => new DisciplineRules(
                    DateOnly.ParseExact(entry.From, "yyyy-MM-dd", CultureInfo.InvariantCulture),
                    MeetingRuleFiles.ShareOf(name, entry.Majority),
                    MeetingRuleFiles.ShareOf(name, entry.Expulsion),
                    TermOf(name, entry.DecisionDays),
                    TermOf(name, entry.AppealDays),
                    TermOf(name, entry.TermMonths),
                    TermOf(name, entry.ReprimandYears),
                    TermOf(name, entry.WarningYears)
                ))
                .OrderBy(entry => entry.From),
        ];
        return rules.Length > 0 && rules.DistinctBy(entry => entry.From).Count() == rules.Length
            ? rules
            : throw new InvalidDataException($"{name}: no rules, or two of one day.");
    }

    private static DatedTerm TermOf(string name, TermYaml entry) =>
        entry.Value > 0
        && Enum.TryParse(entry.Status, ignoreCase: true, out GuidanceStatus status)
        && entry.Source.Length > 0
            ? new DatedTerm(entry.Value, status, entry.Source)
            : throw new InvalidDataException($"{name}: {entry.Value} is no term, or lacks its status or its source.");
}
