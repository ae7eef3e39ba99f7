namespace ChiBo.Guidance.Review;

/// <summary>Who lacks what in contact with the cell of residence (II.2.d), by code, each member once.</summary>
/// <param name="NoLetter">Neither a letter nor a class of exemption.</param>
/// <param name="NoComment">No comment of the year before.</param>
/// <param name="NotConfirmed">A letter that is not confirmed within the days set for it, which decides nothing.</param>
public sealed record ContactLacks(
    IReadOnlyList<string> NoLetter,
    IReadOnlyList<string> NoComment,
    IReadOnlyList<string> NotConfirmed
)
{
    /// <summary>Those who lack what the guidance asks for.</summary>
    public IReadOnlyList<string> Missing => [.. NoLetter, .. NoComment];
}
