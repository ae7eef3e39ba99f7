namespace ChiBo.Storage.Work;

/// <summary>
/// The words of a matter, which are no fact: they are there for a limited time and are then erased. No name of a resident, no
/// note of what anybody identifiable thinks.
/// </summary>
public sealed class MatterText
{
    /// <summary>The matter.</summary>
    public required long MatterKey { get; init; }

    public required string Text { get; init; }

    /// <summary>The first day on which it is to be gone.</summary>
    public required DateOnly EraseOn { get; init; }
}
