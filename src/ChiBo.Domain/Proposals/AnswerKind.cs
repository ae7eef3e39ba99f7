namespace ChiBo.Domain.Proposals;

/// <summary>How a proposal was answered. Numbers are kept in the database.</summary>
public enum AnswerKind
{
    /// <summary>Accepted in full.</summary>
    Accepted = 0,

    /// <summary>Accepted in part; the ground says in what not.</summary>
    Partly = 1,

    /// <summary>Refused, with the ground and where it goes next.</summary>
    Refused = 2,
}
