namespace ChiBo.Domain.Quality;

/// <summary>What is known of the regular meeting of a cell in a month (II.2.b).</summary>
public enum MeetingStanding
{
    /// <summary>The cell was not there on any day of the month.</summary>
    NotThere,

    /// <summary>The cell was there for a part of the month only, and did not meet: nothing is asked of it.</summary>
    PartOfMonth,

    /// <summary>The month is not over, and the meeting is not held yet.</summary>
    NotOver,

    /// <summary>Nothing tells what became of it: that is not the same as not held.</summary>
    NothingRecorded,

    /// <summary>Held.</summary>
    Held,

    /// <summary>Not held, for a reason that is accepted.</summary>
    Excused,

    /// <summary>Called off.</summary>
    CalledOff,
}
