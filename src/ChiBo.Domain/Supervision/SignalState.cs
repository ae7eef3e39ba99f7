namespace ChiBo.Domain.Supervision;

/// <summary>How far a signal has been handled. Numbers are kept in the database.</summary>
public enum SignalState
{
    /// <summary>Taken in.</summary>
    Received = 0,

    /// <summary>Somebody handles it.</summary>
    Handled = 1,

    /// <summary>Closed: it was so.</summary>
    Founded = 2,

    /// <summary>Closed: it was not so.</summary>
    Unfounded = 3,

    /// <summary>Closed: passed on to whom it concerns.</summary>
    PassedOn = 4,
}
