namespace ChiBo.Storage.Reading;

/// <summary>Which members are read from rolls: those of whom it is the main membership, who have not left the Party.</summary>
/// <param name="Day">On which day they are on a roll.</param>
/// <param name="Known">As known then.</param>
/// <param name="Organisations">On the rolls of which organisations, by number.</param>
public sealed record RollQuestion(DateOnly Day, KnownAt Known, IReadOnlyCollection<int> Organisations)
{
    /// <summary>Official or probationary members only; nothing for all.</summary>
    public bool? IsOfficial { get; init; }

    /// <summary>What the folded name has in it; nothing for all.</summary>
    public string? FoldedPart { get; init; }

    /// <summary>Only those who stand after this one in the order; nothing for all.</summary>
    public RollRow? After { get; init; }

    /// <summary>Only the member of this code.</summary>
    public string? Code { get; init; }
}
