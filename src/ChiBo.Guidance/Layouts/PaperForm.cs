using ChiBo.Guidance.Documents;

namespace ChiBo.Guidance.Layouts;

/// <summary>Name and letters of a kind of paper.</summary>
/// <param name="Name">Its name as printed, as in «Nghị quyết».</param>
/// <param name="Letters">Its letters in number and symbol, as in <c>NQ</c>; nothing when it bears no number.</param>
/// <param name="Origin">How sure it is.</param>
public sealed record PaperForm(string Name, string? Letters, GuidanceOrigin Origin);
