using System.Globalization;

namespace ChiBo.Guidance.Parameters;

/// <summary>The parameters of an instrument, and what they come to on a day.</summary>
public sealed class DatedParameters
{
    private readonly Dictionary<string, DatedParameter> byId;
    private readonly DateOnly[] boundaries;
    private readonly ReviewParameters[] values;

    /// <summary>Takes the parameters; each id once.</summary>
    public DatedParameters(IEnumerable<DatedParameter> parameters)
    {
        byId = parameters.ToDictionary(parameter => parameter.Id, StringComparer.Ordinal);
        boundaries =
        [
            .. byId.Values.SelectMany(parameter => parameter.Values).Select(value => value.From).Distinct().Order(),
        ];
        values = [.. boundaries.Prepend(DateOnly.MinValue).Select(Compute)];
    }

    /// <summary>Of an instrument without rules: the defaults of the guidance's own words.</summary>
    public static DatedParameters None { get; } = new([]);

    /// <summary>All parameters, in the order of their ids.</summary>
    public IEnumerable<DatedParameter> All => byId.Values.OrderBy(parameter => parameter.Id, StringComparer.Ordinal);

    /// <summary>The days on which some value changes, the earliest first.</summary>
    public IReadOnlyList<DateOnly> Boundaries => boundaries;

    /// <summary>The parameter of the id, or nothing.</summary>
    public DatedParameter? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>The values in force on a day.</summary>
    public ReviewParameters On(DateOnly day)
    {
        int place = Array.BinarySearch(boundaries, day);
        return values[place >= 0 ? place + 1 : ~place];
    }

    /// <summary>The same with one more value from a day on, as a province would set it.</summary>
    /// <param name="id">The parameter.</param>
    /// <param name="value">The value, which must be allowed.</param>
    /// <param name="from">The first day; nothing for all days.</param>
    /// <exception cref="ArgumentException">The parameter is not there, or does not allow the value.</exception>
    public DatedParameters With(string id, string value, DateOnly? from)
    {
        if (Find(id) is not { } parameter || !parameter.Allows(value))
        {
            throw new ArgumentException($"{id} = {value}", nameof(value));
        }

        DateOnly first = from ?? DateOnly.MinValue;
        IEnumerable<ValueFrom> kept = parameter.Values.Where(old => old.From < first);
        ValueFrom added = new(first, value, "what-if", null);
        // Before the day the value is what it was; a first value also holds before its day.
        ValueFrom[] changed =
            from is null || kept.Any()
                ? [.. kept, added]
                : [parameter.Values[0] with { From = DateOnly.MinValue }, added];
        return new DatedParameters(All.Select(other => other.Id == id ? other with { Values = changed } : other));
    }

    private ReviewParameters Compute(DateOnly day)
    {
        var defaults = new ReviewParameters();
        return new ReviewParameters(
            Number("minimumOfficialMembers", day, defaults.MinimumOfficialMembers),
            Flag("countExempt", day, defaults.CountExempt),
            Flag("countAway", day, defaults.CountAway),
            Flag("countSuspended", day, defaults.CountSuspended),
            Flag("sharedCellCounts", day, defaults.SharedCellCounts)
        );
    }

    private int Number(string id, DateOnly day, int otherwise) =>
        Find(id) is { } parameter ? int.Parse(parameter.On(day).Value, CultureInfo.InvariantCulture) : otherwise;

    private bool Flag(string id, DateOnly day, bool otherwise) =>
        Find(id) is { } parameter ? parameter.On(day).Value == "true" : otherwise;
}
