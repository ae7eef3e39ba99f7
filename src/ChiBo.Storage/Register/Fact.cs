using ChiBo.Storage.Acts;

namespace ChiBo.Storage.Register;

/// <summary>
/// A fact with the second clock: in which act it was recorded, and in which it was superseded. Nothing else of a fact ever
/// changes; the database refuses it.
/// </summary>
public abstract class Fact
{
    private long recordedIn;

    /// <summary>Number of the row.</summary>
    public long Id { get; internal set; }

    /// <summary>The act that recorded it.</summary>
    public long RecordedIn
    {
        get => recordedIn;
        init => recordedIn = value;
    }

    /// <summary>The act that superseded it; nothing while it is what is known.</summary>
    public long? SupersededIn { get; private set; }

    /// <summary>Name of its table.</summary>
    public abstract string Table { get; }

    /// <summary>Whether it is what is known now.</summary>
    public bool IsCurrent => SupersededIn is null;

    /// <summary>Whether it was what was known right after the act.</summary>
    public bool WasKnownAfter(long act) => RecordedIn <= act && (SupersededIn is null || SupersededIn > act);

    /// <summary>Marks it as no longer what is known.</summary>
    /// <exception cref="InvalidOperationException">It is superseded already.</exception>
    public void Supersede(Act act)
    {
        if (SupersededIn is not null)
        {
            throw new InvalidOperationException($"{Table} {Id} is superseded already.");
        }

        SupersededIn = act.Id;
    }

    /// <summary>The same fact, recorded once more by another act.</summary>
    public abstract Fact RecordAgain(Act act);

    /// <summary>The same values in a new row, to be recorded by another act.</summary>
    private protected Fact CopyFor(Act act)
    {
        var copy = (Fact)MemberwiseClone();
        copy.Id = 0;
        copy.recordedIn = act.Id;
        copy.SupersededIn = null;
        return copy;
    }

    /// <summary>Hands over its values, in a fixed order, for its digest in the audit.</summary>
    internal abstract void Describe(FactDigest digest);

    /// <summary>Names the units, organisations and members that it is about.</summary>
    internal abstract void Touch(TouchedNumbers numbers);
}
