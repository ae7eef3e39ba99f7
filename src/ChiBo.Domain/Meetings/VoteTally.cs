namespace ChiBo.Domain.Meetings;

/// <summary>The count of a vote, open or secret.</summary>
/// <param name="InFavour">In favour.</param>
/// <param name="Against">Against.</param>
/// <param name="Abstained">Neither; spoilt papers of a secret ballot.</param>
public readonly record struct VoteTally(int InFavour, int Against, int Abstained)
{
    /// <summary>All votes.</summary>
    public int Sum => InFavour + Against + Abstained;

    /// <summary>Whether there are no more votes than people there who may vote, and none is below nothing.</summary>
    public bool Fits(int voters) => InFavour >= 0 && Against >= 0 && Abstained >= 0 && Sum <= voters;

    /// <summary>Whether more than a part of those called are in favour, whoever of them came.</summary>
    public bool IsCarried(Share majority, int called) => majority.IsExceededBy(InFavour, called);
}

/// <summary>What comes of the second count of a secret ballot.</summary>
public enum SecondCount
{
    /// <summary>Another person counted the same.</summary>
    Agrees,

    /// <summary>Another person counted otherwise: both count once more.</summary>
    Differs,

    /// <summary>It is the first person again.</summary>
    SamePerson,
}

/// <summary>A secret ballot on paper is counted by two people, who must come to the same.</summary>
public static class BallotCounting
{
    /// <summary>What comes of a second count.</summary>
    public static SecondCount Compare(VoteTally first, int firstBy, VoteTally second, int secondBy) =>
        firstBy == secondBy ? SecondCount.SamePerson
        : first == second ? SecondCount.Agrees
        : SecondCount.Differs;
}
