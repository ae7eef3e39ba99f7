namespace ChiBo.Planning.Rearrangement;

/// <summary>What each lawful move costs: whole numbers, 0 or more, as the board sees fit.</summary>
public sealed record MoveCosts
{
    /// <summary>The greatest cost of a move.</summary>
    public const int Most = 1_000_000;

    /// <summary>A member of the agency cell without a post returns to the cell of residence.</summary>
    public int ReturnToResidence { get; init; } = 1;

    /// <summary>A member of a residential cell is transferred to the neighbouring cell.</summary>
    public int TransferToNeighbour { get; init; } = 2;

    /// <summary>The agency cell gets a secretary of the right rank from its roll.</summary>
    public int AppointSecretary { get; init; } = 1;

    /// <summary>The agency cell is put under the committee.</summary>
    public int PlaceUnderCommittee { get; init; } = 1;

    /// <summary>A second agency cell is merged into the one that stays.</summary>
    public int MergeAgencyCell { get; init; } = 4;

    /// <summary>Two residential areas and their cells are merged.</summary>
    public int MergeAreas { get; init; } = 6;

    /// <summary>An agency cell is dissolved and its members return to the cells of residence.</summary>
    public int DissolveAgencyCell { get; init; } = 10;

    /// <summary>The cost of a move of the kind.</summary>
    public int Of(MoveKind kind) =>
        kind switch
        {
            MoveKind.ReturnToResidence => ReturnToResidence,
            MoveKind.TransferToNeighbour => TransferToNeighbour,
            MoveKind.AppointSecretary => AppointSecretary,
            MoveKind.PlaceUnderCommittee => PlaceUnderCommittee,
            MoveKind.MergeAgencyCell => MergeAgencyCell,
            MoveKind.MergeAreas => MergeAreas,
            MoveKind.DissolveAgencyCell => DissolveAgencyCell,
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
}

/// <summary>Kinds of lawful moves.</summary>
public enum MoveKind
{
    /// <summary>A second agency cell is merged into the one that stays.</summary>
    MergeAgencyCell,

    /// <summary>A member of the agency cell without a post returns to the cell of residence.</summary>
    ReturnToResidence,

    /// <summary>An agency cell is dissolved.</summary>
    DissolveAgencyCell,

    /// <summary>A member of a residential cell is transferred to the neighbouring cell.</summary>
    TransferToNeighbour,

    /// <summary>Residential areas and their cells are merged.</summary>
    MergeAreas,

    /// <summary>The agency cell is put under the committee.</summary>
    PlaceUnderCommittee,

    /// <summary>The agency cell gets a secretary of the right rank from its roll.</summary>
    AppointSecretary,
}
