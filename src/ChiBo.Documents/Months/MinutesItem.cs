namespace ChiBo.Documents.Months;

/// <summary>A point of the agenda as it was dealt with.</summary>
/// <param name="Title">What it was about.</param>
/// <param name="Presented">What was put forward; nothing when nothing was.</param>
/// <param name="Speakers">Who said what.</param>
/// <param name="Conclusion">What the chair concluded; nothing when nothing was.</param>
/// <param name="Vote">How it was voted upon; nothing when it was not.</param>
public sealed record MinutesItem(
    string Title,
    string? Presented,
    IReadOnlyList<MinutesSpeaker> Speakers,
    string? Conclusion,
    VoteCount? Vote = null
);

/// <summary>Who said what.</summary>
/// <param name="Name">The name.</param>
/// <param name="Said">In short.</param>
public sealed record MinutesSpeaker(string Name, string Said);

/// <summary>The count of a vote.</summary>
/// <param name="Voters">How many could vote and were there.</param>
/// <param name="InFavour">In favour.</param>
/// <param name="Against">Against.</param>
/// <param name="Abstained">Neither.</param>
/// <param name="IsSecret">By secret ballot on paper, not by raised hands.</param>
public sealed record VoteCount(int Voters, int InFavour, int Against, int Abstained, bool IsSecret = false)
{
    /// <summary>As in «Biểu quyết: 15/16 tán thành, 0 không tán thành, 1 không có ý kiến».</summary>
    internal string Words =>
        string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{(IsSecret ? "Bỏ phiếu kín" : "Biểu quyết")}: {InFavour}/{Voters} tán thành, {Against} không tán thành, {Abstained} không có ý kiến."
        );
}

/// <summary>Who was not there.</summary>
/// <param name="Name">The name.</param>
/// <param name="Reason">Why; nothing when no reason was given.</param>
public sealed record AbsentMember(string Name, string? Reason);
