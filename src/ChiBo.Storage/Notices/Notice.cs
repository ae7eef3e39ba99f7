using ChiBo.Storage.Accounts;

namespace ChiBo.Storage.Notices;

/// <summary>
/// Something that waits for somebody, told inside the program. It comes into being in the transaction of the act that causes it,
/// and it holds no name and no content: what it is stands on the page that it leads to, behind the permissions of that page.
/// </summary>
public sealed class Notice
{
    public long Id { get; init; }

    /// <summary>Whom it is for; nobody else sees it.</summary>
    public required int AccountId { get; init; }

    public Account? Account { get; init; }

    /// <summary>What kind of thing waits.</summary>
    public required NoticeKind Kind { get; init; }

    /// <summary>The code of the organisation that it is about, if any.</summary>
    public string? OrganisationCode { get; init; }

    /// <summary>The page it leads to, from <c>/</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The day it speaks of: of the meeting, or on which it is due.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>When it came into being, UTC.</summary>
    public required DateTime MadeAt { get; init; }

    /// <summary>When it was read, UTC.</summary>
    public DateTime? ReadAt { get; set; }
}
