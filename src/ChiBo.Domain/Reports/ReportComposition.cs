namespace ChiBo.Domain.Reports;

/// <summary>How a sentence of a report stands between the program's draft and what people made of it.</summary>
public enum SentenceState
{
    /// <summary>As drafted.</summary>
    Drafted,

    /// <summary>In a person's words; the draft is what it was when they were written.</summary>
    Edited,

    /// <summary>Left out by a person.</summary>
    LeftOut,

    /// <summary>In a person's words, or left out, and the draft is another now: to be accepted or kept.</summary>
    ChangedSince,

    /// <summary>A person's own sentence.</summary>
    Own,
}

/// <summary>A sentence as a person put it.</summary>
/// <param name="Code">Which sentence.</param>
/// <param name="Drafted">What the program had drafted then; nothing of an own sentence.</param>
/// <param name="Text">As it is to stand; empty when it is left out.</param>
public sealed record PutSentence(string Code, string Drafted, string Text);

/// <summary>A sentence as it stands in the report.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Section">Its part of the report.</param>
/// <param name="Text">Its words; empty when it is left out.</param>
/// <param name="State">How it stands.</param>
public sealed record ComposedSentence(string Code, ReportSection Section, string Text, SentenceState State)
{
    /// <summary>What the program drafts now; nothing of an own sentence.</summary>
    public ReportSentence? Draft { get; init; }

    /// <summary>What it had drafted when a person put it in words; nothing while nobody has.</summary>
    public string? DraftedThen { get; init; }
}

/// <summary>Puts draft and edits together: what a person wrote is never lost, and never passes for the figures of today.</summary>
public static class ReportComposition
{
    /// <summary>The report: the draft in its order, own sentences at the end of their part.</summary>
    public static IReadOnlyList<ComposedSentence> Of(
        IReadOnlyList<ReportSentence> draft,
        IReadOnlyCollection<PutSentence> edits
    )
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(edits);
        Dictionary<string, PutSentence> put = edits.ToDictionary(edit => edit.Code, StringComparer.Ordinal);
        IEnumerable<ComposedSentence> own = edits
            .Where(edit => OwnSentence.Parse(edit.Code) is not null && edit.Text.Length > 0)
            .OrderBy(edit => OwnSentence.Parse(edit.Code)!.Place)
            .Select(edit => new ComposedSentence(
                edit.Code,
                OwnSentence.Parse(edit.Code)!.Section,
                edit.Text,
                SentenceState.Own
            ));
        return
        [
            .. draft
                .Select(sentence => Of(sentence, put.GetValueOrDefault(sentence.Code)))
                .Concat(own)
                .OrderBy(one => one.Section),
        ];
    }

    private static ComposedSentence Of(ReportSentence sentence, PutSentence? edit)
    {
        SentenceState state = StateOf(sentence, edit);
        string text = state == SentenceState.Drafted ? sentence.Text : edit!.Text;
        return new ComposedSentence(sentence.Code, sentence.Section, text, state)
        {
            Draft = sentence,
            DraftedThen = edit?.Drafted,
        };
    }

    private static SentenceState StateOf(ReportSentence sentence, PutSentence? edit) =>
        edit is null || edit.Text == sentence.Text ? SentenceState.Drafted
        : edit.Drafted != sentence.Text && edit.Text != edit.Drafted ? SentenceState.ChangedSince
        : edit.Text.Length == 0 ? SentenceState.LeftOut
        : edit.Text == edit.Drafted ? SentenceState.Drafted
        : SentenceState.Edited;
}
