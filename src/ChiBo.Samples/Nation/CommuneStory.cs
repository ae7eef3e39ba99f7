namespace ChiBo.Samples.Nation;

/// <summary>What becomes of a synthetic commune's agency cell between 2015 and 2025.</summary>
internal enum CommuneStory
{
    /// <summary>It conforms on every day.</summary>
    Conforms,

    /// <summary>A residential cell has eight official members.</summary>
    EightMembers,

    /// <summary>Two areas share a cell.</summary>
    SharedCell,

    /// <summary>The secretary has no rank, and somebody no post.</summary>
    WrongPeople,

    /// <summary>It was set up in 2016 while a cell had eight members, which grew later.</summary>
    UnlawfullyFounded,

    /// <summary>There is none, and the conditions for one are met.</summary>
    NoneAndEligible,

    /// <summary>There is none, and officials would leave too few in the residential cells.</summary>
    NoneAndNotEligible,

    /// <summary>It conforms until it is dissolved in 2018.</summary>
    Dissolved,

    /// <summary>Official days of members are not recorded.</summary>
    Undecided,
}

/// <summary>Deals stories to communes so that any ten in a row have them all in their shares.</summary>
internal static class CommuneStories
{
    private static readonly CommuneStory[] Round =
    [
        CommuneStory.Conforms,
        CommuneStory.EightMembers,
        CommuneStory.NoneAndEligible,
        CommuneStory.Conforms,
        CommuneStory.SharedCell,
        CommuneStory.NoneAndNotEligible,
        CommuneStory.Conforms,
        CommuneStory.WrongPeople,
        CommuneStory.Dissolved,
        CommuneStory.UnlawfullyFounded,
    ];

    /// <summary>The story of the commune at a place in the list. One round in five has an undecided commune as well.</summary>
    public static CommuneStory Of(int place, int seed)
    {
        int turn = (int)(((long)place + Math.Abs((long)seed)) % (Round.Length * 5));
        return turn == Round.Length * 5 - 2 ? CommuneStory.Undecided : Round[turn % Round.Length];
    }
}
