namespace ChiBo.Storage.Life;

/// <summary>
/// Words about a person or a case, which are no fact: they are there for a limited time and are then erased, and the facts
/// stay without them.
/// </summary>
public sealed class PrivateText
{
    /// <summary>Number of the row.</summary>
    public long Id { get; init; }

    /// <summary>What they belong to.</summary>
    public required PrivateSubject Subject { get; init; }

    /// <summary>Which one: the key of the fact.</summary>
    public required long SubjectKey { get; init; }

    /// <summary>Which part of it, as in conclusion; one text for each.</summary>
    public required string Part { get; init; }

    /// <summary>The words.</summary>
    public required string Text { get; set; }

    /// <summary>The first day on which they are to be gone; nothing while that is not settled yet.</summary>
    public DateOnly? EraseOn { get; set; }
}
