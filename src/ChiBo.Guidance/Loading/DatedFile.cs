using System.Globalization;
using ChiBo.Domain.Meetings;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Meetings;

namespace ChiBo.Guidance.Loading;

/// <summary>What files of dated data have in common: entries by their day, and pieces that tell how sure they are and from where.</summary>
internal static class DatedFile
{
    /// <summary>The entries of a text with a list <c>rules</c>, the earliest first.</summary>
    /// <exception cref="InvalidDataException">It is not as expected; the message names the file.</exception>
    public static IReadOnlyList<T> Rules<TEntry, T>(string name, string text, Func<string, TEntry, T> rules)
        where T : IDated =>
        InOrder(name, Yaml.Read<RulesYaml<TEntry>>(name, text).Rules.Select(entry => rules(name, entry)));

    /// <summary>Entries, the earliest first; there is one at least, and no two are of one day.</summary>
    public static IReadOnlyList<T> InOrder<T>(string name, IEnumerable<T> entries)
        where T : IDated
    {
        T[] all = [.. entries.OrderBy(entry => entry.From)];
        return all.Length > 0 && all.DistinctBy(entry => entry.From).Count() == all.Length
            ? all
            : throw new InvalidDataException($"{name}: no entry, or two of one day.");
    }

    /// <summary>The name of a kind as files have it, as in <c>partyCommittee</c>.</summary>
    public static string KeyOf<T>(T kind)
        where T : struct, Enum => char.ToLowerInvariant($"{kind}"[0]) + $"{kind}"[1..];

    public static DateOnly DayOf(string name, string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day
            : throw new InvalidDataException($"{name}: «{text}» is no day.");

    public static GuidanceOrigin OriginOf(string name, OriginYaml entry) =>
        Enum.TryParse(entry.Status, ignoreCase: true, out GuidanceStatus status)
        && Enum.IsDefined(status)
        && entry.Source.Length > 0
            ? new GuidanceOrigin(status, entry.Source)
            : throw new InvalidDataException($"{name}: a piece lacks its status or its source.");

    public static MeetingShare ShareOf(string name, ShareYaml entry)
    {
        GuidanceOrigin origin = OriginOf(name, entry);
        return Share.TryParse(entry.Share, out Share share)
            ? new MeetingShare(share, origin.Status, origin.Source)
            : throw new InvalidDataException($"{name}: «{entry.Share}» is no share.");
    }

    public static DatedNumber NumberOf(string name, NumberYaml entry)
    {
        GuidanceOrigin origin = OriginOf(name, entry);
        return entry.Value > 0
            ? new DatedNumber(entry.Value, origin.Status, origin.Source)
            : throw new InvalidDataException($"{name}: {entry.Value} is no number above 0.");
    }
}
