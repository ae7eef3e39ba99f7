using ChiBo.Guidance.Documents;

namespace ChiBo.Guidance.Layouts;

/// <summary>How a part of a document is printed.</summary>
/// <param name="Points">The size of its letters, in points.</param>
/// <param name="Capitals">Whether in capitals.</param>
/// <param name="Bold">Whether in bold letters.</param>
/// <param name="Italic">Whether in slanted letters.</param>
/// <param name="Underline">Whether underlined.</param>
/// <param name="Origin">How sure it is.</param>
public sealed record PartForm(int Points, bool Capitals, bool Bold, bool Italic, bool Underline, GuidanceOrigin Origin);
