using ChiBo.Guidance.Meetings;

namespace ChiBo.Guidance.Loading;

/// <summary>Reads what meetings are counted by.</summary>
internal static class MeetingRuleFiles
{
    private const string Name = "guidance/meetings/rules.yaml";

    /// <summary>All of them, the earliest first.</summary>
    /// <exception cref="InvalidDataException">The file is not as expected: a mistake in the program itself.</exception>
    public static IReadOnlyList<MeetingRules> LoadAll() => Read(Name, EmbeddedFiles.Read(Name));

    /// <summary>Those of a text.</summary>
    /// <exception cref="InvalidDataException">It is not as expected; the message names the file.</exception>
    public static IReadOnlyList<MeetingRules> Read(string name, string text) =>
        DatedFile.Rules<DatedMeetingRulesYaml, MeetingRules>(name, text, Of);

    private static MeetingRules Of(string name, DatedMeetingRulesYaml entry) =>
        new(
            DatedFile.DayOf(name, entry.From),
            DatedFile.ShareOf(name, entry.Quorum),
            DatedFile.ShareOf(name, entry.Resolution)
        );
}
