namespace ChiBo.Domain.Meetings;

/// <summary>Why something is on the agenda. Numbers are kept in the database.</summary>
public enum AgendaSource
{
    /// <summary>Somebody put it there.</summary>
    Added = 0,

    /// <summary>An earlier meeting did not finish it.</summary>
    Unfinished = 1,

    /// <summary>A matter that the members in charge brought from an area (II.2.c).</summary>
    Matter = 2,

    /// <summary>The answer to a proposal of this cell came back (II.2.c).</summary>
    Answer = 3,

    /// <summary>A task is due.</summary>
    Task = 4,

    /// <summary>A document from above.</summary>
    FromAbove = 5,
}
