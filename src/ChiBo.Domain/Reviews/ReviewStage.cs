namespace ChiBo.Domain.Reviews;

/// <summary>How far a yearly review has come. Numbers are kept in the database.</summary>
public enum ReviewStage
{
    /// <summary>Begun.</summary>
    Open = 0,

    /// <summary>The member or cell has reviewed itself.</summary>
    SelfReviewed = 1,

    /// <summary>Discussed, with comments.</summary>
    Discussed = 2,

    /// <summary>Voted in the cell.</summary>
    Voted = 3,

    /// <summary>Decided by whom it falls to.</summary>
    Decided = 4,
}
