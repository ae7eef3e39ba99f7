using System.Globalization;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Parameters;

namespace ChiBo.Guidance.Local;

/// <summary>A value that a province may not set.</summary>
/// <param name="Id">The parameter as it was named.</param>
/// <param name="Value">The value.</param>
/// <param name="Parameter">The parameter of the guidance; nothing when there is none of the name.</param>
/// <param name="Required">What the guidance asks for at least on a day of it, when that is why.</param>
/// <param name="IsTwice">Whether it is set more than once, when that is why.</param>
public sealed record ValueNotAllowed(
    string Id,
    string Value,
    DatedParameter? Parameter,
    string? Required = null,
    bool IsTwice = false
);

/// <summary>
/// How far a province may go (III.1): it may settle what the guidance leaves open and ask for more, on every day on which its
/// regulation is in force; never below the words of the guidance.
/// </summary>
public static class LocalBoundsCheck
{
    /// <summary>The values that may not be set; none when all may.</summary>
    /// <param name="values">The values.</param>
    /// <param name="inForce">When they would hold.</param>
    /// <param name="guidance">The parameters of the guidance.</param>
    public static IReadOnlyList<ValueNotAllowed> Of(
        IReadOnlyList<LocalValue> values,
        Period inForce,
        DatedParameters guidance
    )
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(guidance);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. values.Select(value => Check(value, seen, inForce, guidance)).OfType<ValueNotAllowed>()];
    }

    private static ValueNotAllowed? Check(
        LocalValue value,
        HashSet<string> seen,
        Period inForce,
        DatedParameters guidance
    )
    {
        DatedParameter? parameter = guidance.Find(value.Id);
        if (parameter is null || !parameter.Allows(value.Value))
        {
            return new ValueNotAllowed(value.Id, value.Value, parameter);
        }

        if (!seen.Add(value.Id))
        {
            return new ValueNotAllowed(value.Id, value.Value, parameter, IsTwice: true);
        }

        return
            parameter.Kind == ParameterKind.Number
            && MostAsked(parameter, inForce) is { } most
            && Number(value.Value) < most
            ? new ValueNotAllowed(value.Id, value.Value, parameter, most.ToString(CultureInfo.InvariantCulture))
            : null;
    }

    /// <summary>The most that the guidance asks for on a day of the period.</summary>
    private static int? MostAsked(DatedParameter parameter, Period inForce) =>
        parameter
            .Values.Where(value => inForce.Contains(value.From))
            .Select(value => (int?)Number(value.Value))
            .Append(Number(parameter.On(inForce.From ?? DateOnly.MinValue).Value))
            .Max();

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
