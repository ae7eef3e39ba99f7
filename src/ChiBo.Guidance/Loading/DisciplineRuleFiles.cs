using ChiBo.Guidance.Discipline;

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
    public static IReadOnlyList<DisciplineRules> Read(string name, string text) =>
        DatedFile.Rules<DatedDisciplineRulesYaml, DisciplineRules>(name, text, Of);

    private static DisciplineRules Of(string name, DatedDisciplineRulesYaml entry) =>
        new(
            DatedFile.DayOf(name, entry.From),
            DatedFile.ShareOf(name, entry.Majority),
            DatedFile.ShareOf(name, entry.Expulsion),
            DatedFile.NumberOf(name, entry.DecisionDays),
            DatedFile.NumberOf(name, entry.AppealDays),
            DatedFile.NumberOf(name, entry.TermMonths),
            DatedFile.NumberOf(name, entry.ReprimandYears),
            DatedFile.NumberOf(name, entry.WarningYears)
        );
}
