using System.Runtime.InteropServices;

namespace ChiBo.Guidance.Review;

/// <summary>A finding as numbers: what the loop over the nation writes. Text and evidence are made when shown.</summary>
/// <param name="Subject">Id of the commune, area or organisation that it is about.</param>
/// <param name="Observed">
/// What was counted; for the parent the parent's id or -1, for the secretary his or her id when there is exactly one.
/// </param>
/// <param name="Beside">Of the official members those able to attend; for the secretary how many there are; else 0.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Outcome">What it says.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct FindingFact(Rule Rule, Outcome Outcome, int Subject, int Observed, int Beside = 0);
