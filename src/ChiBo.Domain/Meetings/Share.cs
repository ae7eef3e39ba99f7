using System.Globalization;

namespace ChiBo.Domain.Meetings;

/// <summary>A part of a whole number of people, as two thirds.</summary>
/// <param name="Numerator">From 1 on, at most the denominator.</param>
/// <param name="Denominator">From 1 on.</param>
public readonly record struct Share(int Numerator, int Denominator)
{
    /// <summary>The fewest people that are that part of a whole, at least one: two thirds of 16 are 11.</summary>
    public int LeastOf(int whole) => Math.Max(1, ((whole * Numerator) + Denominator - 1) / Denominator);

    /// <summary>Whether some people are that part of a whole or more; never of a whole of nobody.</summary>
    public bool IsReachedBy(int part, int whole) => whole > 0 && part * Denominator >= whole * Numerator;

    /// <summary>Whether some people are more than that part of a whole.</summary>
    public bool IsExceededBy(int part, int whole) => part * Denominator > whole * Numerator;

    /// <summary>Reads <c>2/3</c>, and nothing else.</summary>
    public static bool TryParse(string text, out Share share)
    {
        share = default;
        string[] parts = text.Split('/');
        if (
            parts.Length != 2
            || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int numerator)
            || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int denominator)
            || numerator < 1
            || numerator > denominator
        )
        {
            return false;
        }

        share = new Share(numerator, denominator);
        return true;
    }

    /// <summary>As <c>2/3</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");
}
