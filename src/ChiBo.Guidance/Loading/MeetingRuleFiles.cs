using System.Globalization;
using ChiBo.Domain.Meetings;
using ChiBo.Guidance.Documents;
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
    public static IReadOnlyList<MeetingRules> Read(string name, string text)
    {
        MeetingRules[] rules =
        [
            .. Yaml.Read<MeetingRulesYaml>(name, text)
                .Rules.Select(entry => new MeetingRules(
                    DateOnly.ParseExact(entry.From, "yyyy-MM-dd", CultureInfo.InvariantCulture),
                    ShareOf(name, entry.Quorum),
                    ShareOf(name, entry.Resolution),
                    ShareOf(name, entry.Admission)
                ))
                .OrderBy(entry => entry.From),
        ];
        return rules.Length > 0 && rules.DistinctBy(entry => entry.From).Count() == rules.Length
            ? rules
            : throw new InvalidDataException($"{name}: no rules, or two of one day.");
    }

    internal static MeetingShare ShareOf(string name, ShareYaml entry) =>
        Share.TryParse(entry.Share, out Share share)
        && Enum.TryParse(entry.Status, ignoreCase: true, out GuidanceStatus status)
        && entry.Source.Length > 0
            ? new MeetingShare(share, status, entry.Source)
            : throw new InvalidDataException(
                $"{name}: «{entry.Share}» is no share, or lacks its status or its source."
            );
}
