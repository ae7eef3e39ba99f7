using ChiBo.Guidance.Parameters;
using ChiBo.Guidance.Review;

namespace ChiBo.Guidance.Receipts;

/// <summary>
/// A receipt (biên nhận rà soát) of the review of one commune: enough to decide it again years later and to tell whether
/// the answer, the facts or the rules have changed.
/// </summary>
/// <param name="Commune">The commune's code.</param>
/// <param name="AsOf">The day of the review.</param>
/// <param name="Guidance">Number of the guidance that decided.</param>
/// <param name="RulesVersion">Version of its rules.</param>
/// <param name="RulesHash">SHA-256 of its rules and parameters.</param>
/// <param name="Parameters">The values in force on the day.</param>
/// <param name="FactsHash">SHA-256 of the facts used.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Eligible">Whether an agency cell may be set up; only for a commune that has none.</param>
/// <param name="Failing">How many findings fail.</param>
/// <param name="Unknown">How many findings cannot be told.</param>
public sealed record Receipt(
    string Commune,
    DateOnly AsOf,
    string Guidance,
    string RulesVersion,
    string RulesHash,
    ReviewParameters Parameters,
    string FactsHash,
    Verdict Verdict,
    bool? Eligible,
    int Failing,
    int Unknown
)
{
    /// <summary>What is not as it was: nothing when the receipt is confirmed.</summary>
    /// <param name="again">The receipt of the same commune and day, made now.</param>
    public IReadOnlyList<ReceiptDifference> DifferencesTo(Receipt again)
    {
        var differences = new List<ReceiptDifference>();
        Add(RulesHash != again.RulesHash, ReceiptDifference.Rules);
        Add(Parameters != again.Parameters, ReceiptDifference.Parameters);
        Add(FactsHash != again.FactsHash, ReceiptDifference.Facts);
        Add(
            Verdict != again.Verdict
                || Eligible != again.Eligible
                || Failing != again.Failing
                || Unknown != again.Unknown,
            ReceiptDifference.Answer
        );
        return differences;

        void Add(bool differs, ReceiptDifference what)
        {
            if (differs)
            {
                differences.Add(what);
            }
        }
    }
}

/// <summary>What of a receipt is not as it was.</summary>
public enum ReceiptDifference
{
    /// <summary>The rules or their dated values.</summary>
    Rules,

    /// <summary>The values in force on the day.</summary>
    Parameters,

    /// <summary>The facts of the register on the day.</summary>
    Facts,

    /// <summary>The verdict, or the number of findings behind it.</summary>
    Answer,
}
