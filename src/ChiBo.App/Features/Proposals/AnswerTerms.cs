using System.Globalization;
using ChiBo.App.CommandLine;
using ChiBo.Domain.Proposals;

namespace ChiBo.App.Features.Proposals;

/// <summary>Days for an answer in a unit from a day on.</summary>
/// <param name="Unit">Code of a commune or province; nothing for all.</param>
/// <param name="From">The first day on which it holds; nothing for always.</param>
/// <param name="Days">How many days.</param>
internal sealed record AnswerTermSet(string? Unit, DateOnly? From, int Days);

/// <summary>What a commune or province has set where the working regulations of a cell say nothing (II.2.a, III.1).</summary>
/// <param name="Sets">What was set, in any order.</param>
internal sealed record AnswerTerms(IReadOnlyList<AnswerTermSet> Sets)
{
    private const int Most = 180;

    /// <summary>Nothing is set.</summary>
    public static AnswerTerms None { get; } = new([]);

    /// <summary>
    /// What holds on a day for units, the nearest first: what is set for the nearest, then for all, of each the newest; nothing
    /// when none holds yet.
    /// </summary>
    public int? On(DateOnly day, IReadOnlyList<string> units) =>
        units
            .Append(null)
            .Select(unit =>
                Sets.Where(set => set.Unit == unit && (set.From is null || set.From <= day))
                    .OrderByDescending(set => set.From ?? DateOnly.MinValue)
                    .FirstOrDefault()
            )
            .FirstOrDefault(set => set is not null)
            ?.Days;

    /// <summary>Reads the setting: <c>[CODE=]DAYS[@YYYY-MM-DD]</c>, several apart by commas.</summary>
    /// <exception cref="CallFaultException">It is not of this form, or sets one thing twice.</exception>
    public static AnswerTerms Read(string? text)
    {
        AnswerTermSet?[] sets = [.. (text ?? "").Split(',', StringSplitOptions.TrimEntries).Select(One)];
        return text is null ? None
            : sets.All(set => set is not null) && sets.DistinctBy(set => (set!.Unit, set.From)).Count() == sets.Length
                ? new AnswerTerms([.. sets.OfType<AnswerTermSet>()])
            : throw new CallFaultException(
                new Phrase(
                    $"--answer-days «{text}» không dùng được; cần dạng 10 hoặc MÃ-XÃ=10@2027-01-01, từ 1 đến {Most} ngày.",
                    $"--answer-days \"{text}\" cannot be used; it takes 10 or CODE=10@2027-01-01, 1 to {Most} days."
                )
            );
    }

    private static AnswerTermSet? One(string text)
    {
        int equals = text.IndexOf('=', StringComparison.Ordinal);
        string? unit = equals < 0 ? null : text[..equals].Trim();
        string[] parts = text[(equals + 1)..].Split('@', StringSplitOptions.TrimEntries);
        DateOnly from = default;
        bool isSound =
            unit != ""
            && parts.Length <= 2
            && (
                parts.Length == 1
                || DateOnly.TryParseExact(
                    parts[1],
                    "yyyy-MM-dd",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out from
                )
            );
        return
            isSound
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int days)
            && days is >= 1 and <= Most
            ? new AnswerTermSet(unit, parts.Length == 2 ? from : null, days)
            : null;
    }
}

/// <summary>From where the days for an answer are.</summary>
internal enum AnswerDaysFrom
{
    /// <summary>The working regulations of the cell.</summary>
    Regulations,

    /// <summary>What the commune or province has set.</summary>
    Setting,

    /// <summary><see cref="AnswerTerm.DefaultDays"/>.</summary>
    Usual,
}
