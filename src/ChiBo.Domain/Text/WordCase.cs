namespace ChiBo.Domain.Text;

/// <summary>Which letters of a word are capitals, in the order in which words that are otherwise alike are listed.</summary>
internal enum WordCase : byte
{
    Small,
    Capitalised,
    Capitals,
    Mixed,
}
