using System.Collections.Immutable;

namespace ChiBo.Domain.Register;

/// <summary>A commune of a snapshot: in which columns to read, and under which id.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="Unit">The commune's id in them.</param>
public readonly record struct CommuneRef(RegisterColumns Columns, int Unit)
{
    /// <summary>The commune's code.</summary>
    public string Code => Columns.UnitCodes[Unit];

    /// <summary>Whether the unit is a commune on the day.</summary>
    public bool IsActiveOn(DateOnly day) => Columns.IsCommuneOn(Unit, Days.Of(day));
}

/// <summary>A register at one moment, immutable: what every judge reads.</summary>
/// <remarks>
/// A snapshot with changes shares the columns of the one it was made from, and answers for the communes that the changes
/// touch from small columns of its own.
/// </remarks>
public sealed partial class RegisterSnapshot
{
    private readonly ImmutableSortedDictionary<string, RegisterColumns> replaced;

    internal RegisterSnapshot(RegisterColumns columns)
        : this(columns, ImmutableSortedDictionary.Create<string, RegisterColumns>(StringComparer.Ordinal), [columns])
    { }

    private RegisterSnapshot(
        RegisterColumns columns,
        ImmutableSortedDictionary<string, RegisterColumns> replaced,
        ImmutableList<RegisterColumns> newestFirst
    )
    {
        Columns = columns;
        this.replaced = replaced;
        NewestFirst = newestFirst;
    }

    /// <summary>The columns of the register without its changes.</summary>
    public RegisterColumns Columns { get; }

    /// <summary>All columns from which communes are read, those of the last change first.</summary>
    internal ImmutableList<RegisterColumns> NewestFirst { get; }

    /// <summary>Whether all communes are read from <see cref="Columns"/>.</summary>
    public bool IsUnchanged => replaced.IsEmpty;

    /// <summary>The commune of the code, or <see langword="null"/> when no unit of the code is ever one.</summary>
    public CommuneRef? Find(string code)
    {
        RegisterColumns columns = replaced.GetValueOrDefault(code, Columns);
        return columns.UnitCodes.TryGet(code, out int unit) && unit < columns.CommuneCount
            ? new CommuneRef(columns, unit)
            : null;
    }

    /// <summary>All units that are a commune at some time, in the ordinal order of their codes.</summary>
    public IEnumerable<CommuneRef> Communes()
    {
        IEnumerable<CommuneRef> unchanged = Enumerable
            .Range(0, Columns.CommuneCount)
            .Select(unit => new CommuneRef(Columns, unit));
        if (IsUnchanged)
        {
            return unchanged;
        }

        IEnumerable<CommuneRef> changed = replaced.Keys.Select(Find).OfType<CommuneRef>();
        return unchanged
            .Where(commune => !replaced.ContainsKey(commune.Code))
            .Concat(changed)
            .OrderBy(commune => commune.Code, StringComparer.Ordinal);
    }
}
