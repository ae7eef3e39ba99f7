namespace ChiBo.Domain.Proposals;

/// <summary>How far a proposal has come. Numbers are kept in the database.</summary>
public enum ProposalState
{
    /// <summary>Written, not sent yet.</summary>
    Drafted = 0,

    /// <summary>Sent to its addressee; the clock runs.</summary>
    Sent = 1,

    /// <summary>The addressee has confirmed that it is there.</summary>
    Received = 2,

    /// <summary>Answered.</summary>
    Answered = 3,

    /// <summary>What was promised has been carried out.</summary>
    CarriedOut = 4,

    /// <summary>Said to be carried out, or answered, when it was not so: the clock runs again.</summary>
    Reopened = 5,

    /// <summary>Taken back before it was sent; it stays on record, and its matters are open again.</summary>
    Withdrawn = 6,
}
