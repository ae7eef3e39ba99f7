using ChiBo.Storage.Accounts;

namespace ChiBo.Storage.Notices;

/// <summary>
/// A mail in the queue. It holds neither address nor words: both are made when it is sent, the address from the account, the words
/// from what still waits for the person then.
/// </summary>
public sealed class OutgoingMail
{
    public long Id { get; init; }

    /// <summary>To whom.</summary>
    public required int AccountId { get; init; }

    public Account? Account { get; init; }

    /// <summary>What kind of mail.</summary>
    public required MailKind Kind { get; init; }

    /// <summary>The notice that it tells of; nothing for a daily digest.</summary>
    public long? NoticeId { get; init; }

    public Notice? Notice { get; init; }

    /// <summary>When it was put into the queue, UTC.</summary>
    public required DateTime MadeAt { get; init; }

    /// <summary>
    /// The moment before which nobody tries, UTC: of the next try, or, while a server is sending it, the end of that server's hold.
    /// </summary>
    public required DateTime NotBefore { get; set; }

    /// <summary>How many times it was tried. Who tries counts it up first: of two servers only one succeeds in that.</summary>
    public int Attempts { get; set; }

    /// <summary>Why the last try failed, as a word of ours or the code of the mail server; never its text, which holds addresses.</summary>
    public string? LastFailure { get; set; }

    /// <summary>When the mail server took it, UTC.</summary>
    public DateTime? SentAt { get; set; }

    /// <summary>When the program gave up, UTC.</summary>
    public DateTime? GivenUpAt { get; set; }
}
