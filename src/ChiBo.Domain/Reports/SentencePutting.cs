using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Reports;

/// <summary>A sentence as a person saw it before changing it.</summary>
/// <param name="Draft">The draft; nothing of an own sentence.</param>
/// <param name="Words">The words that stood; nothing when it was left out.</param>
public sealed record SeenSentence(string? Draft, string? Words);

/// <summary>Whether a sentence may be put as a person wants it: not over a draft or words that changed since they were read.</summary>
public static class SentencePutting
{
    /// <summary>The sentence as it is to be kept, or why not.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="draft">What the program drafts now; nothing of an own sentence.</param>
    /// <param name="known">What people made of it so far; nothing while nobody has.</param>
    /// <param name="seen">What the person saw.</param>
    /// <param name="text">As it is to stand; empty when it is left out.</param>
    public static Outcome<PutSentence> Decide(
        string code,
        ReportSentence? draft,
        PutSentence? known,
        SeenSentence seen,
        string text
    )
    {
        ArgumentNullException.ThrowIfNull(seen);
        var put = new PutSentence(code, draft?.Text ?? "", ReportSentence.OneLine(text));
        string words = WordsOf(draft, known);
        return put.Drafted != (seen.Draft ?? "") ? new DraftChangedMeanwhile()
            : words != (seen.Words ?? "") && words != put.Text ? new SentenceChangedMeanwhile()
            : put;
    }

    /// <summary>The words that stand; empty when it is left out.</summary>
    private static string WordsOf(ReportSentence? draft, PutSentence? known) =>
        draft is null ? known?.Text ?? "" : ReportComposition.Of([draft], known is null ? [] : [known]).Single().Text;
}
