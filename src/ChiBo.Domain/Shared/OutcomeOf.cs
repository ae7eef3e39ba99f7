using System.Diagnostics.CodeAnalysis;

namespace ChiBo.Domain.Shared;

/// <summary>What came of an act: its result, or why it was declined.</summary>
/// <typeparam name="T">The result.</typeparam>
public readonly record struct Outcome<T>
{
    private Outcome(T? value, Refusal? refusal) => (Value, Refusal) = (value, refusal);

    /// <summary>The result; only when nothing was declined.</summary>
    public T? Value { get; }

    /// <summary>Why it was declined; nothing when it was done.</summary>
    public Refusal? Refusal { get; }

    /// <summary>Whether it was done.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsDone => Refusal is null;

    /// <summary>It was done.</summary>
    public static implicit operator Outcome<T>(T value) => new(value, null);

    /// <summary>It was declined.</summary>
    public static implicit operator Outcome<T>(Refusal refusal) => new(default, refusal);
}
