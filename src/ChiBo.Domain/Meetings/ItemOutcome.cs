namespace ChiBo.Domain.Meetings;

/// <summary>What became of an item of an agenda. Numbers are kept in the database.</summary>
public enum ItemOutcome
{
    /// <summary>Not discussed yet.</summary>
    Open = 0,

    /// <summary>Discussed and concluded.</summary>
    Concluded = 1,

    /// <summary>Goes on the agenda of the next meeting.</summary>
    CarriedOver = 2,
}
