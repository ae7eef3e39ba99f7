using ChiBo.Domain.Shared;

namespace ChiBo.Storage.Register;

/// <summary>A fact with both clocks: when it was true, and when it was recorded.</summary>
public abstract class DatedFact : Fact
{
    /// <summary>First day on which it is true; nothing when it began before any day that is asked about.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>First day on which it no longer is; nothing while it is.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>When it is true.</summary>
    public Period Period
    {
        get => new(ValidFrom, ValidTo);
        init => (ValidFrom, ValidTo) = (value.From, value.To);
    }

    internal override void Describe(FactDigest digest) => digest.Add(ValidFrom).Add(ValidTo);
}
