namespace ChiBo.Domain.Reports;

/// <summary>A sentence of a report as the program drafts it: every number in it counts records that it names.</summary>
/// <param name="Code">Its code, which stays the same from draft to draft.</param>
/// <param name="Section">The part of the report.</param>
/// <param name="Clause">The clause of the guidance that it reports on.</param>
/// <param name="Text">Its words.</param>
/// <param name="Grounds">What it rests on, in the order of its numbers.</param>
public sealed record ReportSentence(
    string Code,
    ReportSection Section,
    string Clause,
    string Text,
    IReadOnlyList<RecordSet> Grounds
)
{
    /// <summary>A sentence from its words, with sets of records where their numbers are to stand.</summary>
    public static ReportSentence Of(string code, ReportSection section, string clause, FormattableString words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return new ReportSentence(
            code,
            section,
            clause,
            OneLine(FormattableString.Invariant(words)),
            [.. words.GetArguments().OfType<RecordSet>()]
        );
    }

    /// <summary>The same, with other words where nothing is recorded.</summary>
    public static ReportSentence Of(
        string code,
        ReportSection section,
        string clause,
        bool isAny,
        FormattableString words,
        FormattableString whenNone
    ) => Of(code, section, clause, isAny ? words : whenNone);

    /// <summary>A sentence is a paragraph: lines that were typed into it, as into the result of a goal, are one.</summary>
    public static string OneLine(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The records that it rests on, each once.</summary>
    public IReadOnlyList<ReportRecord> Records => [.. Grounds.SelectMany(set => set.Records).Distinct()];
}
