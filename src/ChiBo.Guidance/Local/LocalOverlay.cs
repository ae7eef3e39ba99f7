using ChiBo.Domain.Shared;
using ChiBo.Guidance.Parameters;

namespace ChiBo.Guidance.Local;

/// <summary>A value that a province sets for a parameter of the guidance.</summary>
/// <param name="Id">The parameter.</param>
/// <param name="Value">The value as text: a whole number, or <c>true</c> or <c>false</c>.</param>
public sealed record LocalValue(string Id, string Value);

/// <summary>
/// The values that one local regulation sets. None of them is below the words of the guidance: such an overlay cannot be made,
/// and where the guidance itself asks for more on a day, it is the guidance that counts.
/// </summary>
public sealed class LocalOverlay
{
    private readonly int? minimum;
    private readonly bool? exempt;
    private readonly bool? away;
    private readonly bool? suspended;
    private readonly bool? shared;

    /// <summary>Makes it.</summary>
    /// <param name="id">By what the regulation is known: the same for the same one.</param>
    /// <param name="scope">To which communes it applies.</param>
    /// <param name="inForce">When.</param>
    /// <param name="values">What it sets, each parameter once.</param>
    /// <param name="guidance">The parameters of the guidance.</param>
    /// <exception cref="ArgumentException">A parameter is not there, or is set below the words of the guidance.</exception>
    public LocalOverlay(
        string id,
        LocalScope scope,
        Period inForce,
        IReadOnlyList<LocalValue> values,
        DatedParameters guidance
    )
    {
        ArgumentNullException.ThrowIfNull(guidance);
        if (LocalBoundsCheck.Of(values, inForce, guidance) is [var first, ..])
        {
            throw new ArgumentException($"{first.Id} = {first.Value}", nameof(values));
        }

        Id = id;
        Scope = scope;
        InForce = inForce;
        Values = values;
        minimum = Find("minimumOfficialMembers") is { } number
            ? int.Parse(number, System.Globalization.CultureInfo.InvariantCulture)
            : null;
        exempt = Flag("countExempt");
        away = Flag("countAway");
        suspended = Flag("countSuspended");
        shared = Flag("sharedCellCounts");
    }

    /// <summary>The values of a pack, for the time in which it counts.</summary>
    /// <exception cref="ArgumentException">A parameter is not there, or is set below the words of the guidance.</exception>
    public static LocalOverlay Of(LocalPack pack, Period inForce, DatedParameters guidance, long? key = null)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return new LocalOverlay(pack.Number, pack.Scope, inForce, pack.Parameters, guidance)
        {
            IssuedOn = pack.IssuedOn,
            Key = key,
        };
    }

    /// <summary>By what the regulation is known: its number.</summary>
    public string Id { get; }

    /// <summary>When the regulation was issued.</summary>
    public DateOnly IssuedOn { get; init; }

    /// <summary>Where it is kept; nothing for one of a file.</summary>
    public long? Key { get; init; }

    /// <summary>To which communes it applies.</summary>
    public LocalScope Scope { get; }

    /// <summary>When it is in force.</summary>
    public Period InForce { get; }

    /// <summary>What it sets.</summary>
    public IReadOnlyList<LocalValue> Values { get; }

    /// <summary>The values with those of this overlay over them; a number is never less than before.</summary>
    internal ReviewParameters Over(ReviewParameters values) =>
        values with
        {
            MinimumOfficialMembers = Math.Max(values.MinimumOfficialMembers, minimum ?? 0),
            CountExempt = exempt ?? values.CountExempt,
            CountAway = away ?? values.CountAway,
            CountSuspended = suspended ?? values.CountSuspended,
            SharedCellCounts = shared ?? values.SharedCellCounts,
        };

    private string? Find(string id) => Values.FirstOrDefault(value => value.Id == id)?.Value;

    private bool? Flag(string id) => Find(id) is { } value ? value == "true" : null;
}
