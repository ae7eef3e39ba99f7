using System.Text;

namespace ChiBo.Exchange.Reading;

/// <summary>Values in NFC, as the format asks.</summary>
internal static class ExchangeText
{
    /// <summary>Below this letter every text is in NFC.</summary>
    private const char FirstThatMayCombine = '\u0300';

    public static bool IsPlain(ReadOnlySpan<char> value) =>
        value.IndexOfAnyInRange(FirstThatMayCombine, char.MaxValue) < 0;

    public static string ToString(ReadOnlySpan<char> value) =>
        IsPlain(value) ? value.ToString() : Compose(value.ToString());

    public static string? ToStringOrNull(ReadOnlySpan<char> value) => value.IsEmpty ? null : ToString(value);

    private static string Compose(string value)
    {
        try
        {
            return value.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            // A code point that Unicode leaves out, such as U+FFFE, has no normal form: it is kept as it stands.
            return value;
        }
    }
}
