namespace ChiBo.Domain.Quality;

/// <summary>Whether complete working regulations were in force at the end of a month (II.2.a).</summary>
public enum RegulationStanding
{
    /// <summary>Not asked: no agency cell, or it was not there.</summary>
    NotAsked,

    /// <summary>No version is recorded that had begun by then.</summary>
    NothingRecorded,

    /// <summary>The last version had ended.</summary>
    NoneInForce,

    /// <summary>In force, with a relation missing.</summary>
    Incomplete,

    /// <summary>In force with all five relations.</summary>
    Complete,
}
