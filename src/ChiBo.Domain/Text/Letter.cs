namespace ChiBo.Domain.Text;

/// <summary>One Latin letter taken apart.</summary>
/// <param name="Base">The plain letter a to z.</param>
/// <param name="Mark">What makes another letter of it.</param>
/// <param name="Tone">The tone written on it.</param>
/// <param name="IsUpper">Whether it is a capital.</param>
internal readonly record struct Letter(char Base, LetterMark Mark, Tone Tone, bool IsUpper);
