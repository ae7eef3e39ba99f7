using ChiBo.Guidance.Documents;

namespace ChiBo.Guidance.Parameters;

/// <summary>A value and the day from which it holds, until the next.</summary>
/// <param name="From">The first day.</param>
/// <param name="Value">The value as text: a whole number, or <c>true</c> or <c>false</c>.</param>
/// <param name="Source">Where it is said.</param>
/// <param name="CheckedOn">The day on which somebody last held it against the source.</param>
public sealed record ValueFrom(DateOnly From, string Value, string Source, DateOnly? CheckedOn) : IDated;

/// <summary>How far a province may go (III.1): within the guidance's words, never below them.</summary>
/// <param name="Least">The least number; nothing for a flag.</param>
/// <param name="Most">The greatest number; nothing for a flag.</param>
/// <param name="Reason">Why.</param>
public sealed record LocalBounds(int? Least, int? Most, BilingualText Reason);

/// <summary>A parameter of the rules with its values over time.</summary>
/// <param name="Id">As in <c>minimumOfficialMembers</c>.</param>
/// <param name="Clause">The clause that it belongs to.</param>
/// <param name="Kind">Whether it is a number or a flag.</param>
/// <param name="Meaning">What it means.</param>
/// <param name="Values">Its values, the earliest first; there is at least one, and no two begin on one day.</param>
/// <param name="Local">How far a province may go.</param>
public sealed record DatedParameter(
    string Id,
    string Clause,
    ParameterKind Kind,
    BilingualText Meaning,
    IReadOnlyList<ValueFrom> Values,
    LocalBounds Local
)
{
    /// <summary>
    /// The one value that applies on the day. The first applies before its day as well: when a guidance is applied by name
    /// to a day before it was in force, there is no other.
    /// </summary>
    public ValueFrom On(DateOnly day) => Values.On(day);

    /// <summary>Whether the text is a value that a province may set.</summary>
    public bool Allows(string value) =>
        Kind == ParameterKind.Flag
            ? value is "true" or "false"
            : int.TryParse(value, System.Globalization.NumberStyles.None, null, out int number)
                && (Local.Least is null || number >= Local.Least)
                && (Local.Most is null || number <= Local.Most);
}

/// <summary>What a parameter is.</summary>
public enum ParameterKind
{
    /// <summary>A whole number.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Flag,
}
