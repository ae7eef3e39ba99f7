using System.Runtime.CompilerServices;

namespace ChiBo.Domain.Reports.Drafting;

/// <summary>A sentence that tells a whole and its parts; parts that are none are not told.</summary>
public static class Listing
{
    /// <summary>As in «Chi bộ đã họp 3 buổi: thường kỳ 2, chuyên đề 1.».</summary>
    /// <param name="head">What is told of the whole.</param>
    /// <param name="parts">What each part is called, and its records.</param>
    public static FormattableString Of(FormattableString head, params (string Label, RecordSet Set)[] parts)
    {
        (string Label, RecordSet Set)[] told = [.. parts.Where(part => part.Set.IsAny)];
        string list = string.Join(
            ", ",
            told.Select((part, place) => FormattableString.Invariant($"{part.Label} {{{head.ArgumentCount + place}}}"))
        );
        return FormattableStringFactory.Create(
            told.Length == 0 ? $"{head.Format}." : $"{head.Format}: {list}.",
            [.. head.GetArguments(), .. told.Select(part => part.Set)]
        );
    }

    /// <summary>The same, and what follows it.</summary>
    public static FormattableString Then(this FormattableString words, string after) =>
        FormattableStringFactory.Create(
            FormattableString.Invariant($"{words.Format}{{{words.ArgumentCount}}}"),
            [.. words.GetArguments(), after]
        );
}
