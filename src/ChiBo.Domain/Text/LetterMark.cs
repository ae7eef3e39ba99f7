namespace ChiBo.Domain.Text;

/// <summary>What makes another letter of a Latin one, as ă and â of a.</summary>
internal enum LetterMark : byte
{
    None,
    Breve,
    Circumflex,
    Horn,
    Stroke,
}
