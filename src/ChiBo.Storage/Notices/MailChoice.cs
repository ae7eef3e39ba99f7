using ChiBo.Domain.Shared;
using ChiBo.Storage.Accounts;

namespace ChiBo.Storage.Notices;

/// <summary>How an account wants mail. The address stands with the account (<c>Email</c>), as personal data of S3.</summary>
public sealed class MailChoice
{
    public required int AccountId { get; init; }

    public Account? Account { get; init; }

    /// <summary>None, each at once, or a daily digest.</summary>
    public required MailDelivery Delivery { get; set; }

    /// <summary>The hour of the digest, 0 to 23, in Vietnam.</summary>
    public required int Hour { get; set; }

    /// <summary>The language of the mails.</summary>
    public required Language Language { get; set; }

    /// <summary>The last day, in Vietnam, for which the digest was seen to: who sets it makes that day's digest, if there is any.</summary>
    public DateOnly? LastDigestOn { get; set; }
}

/// <summary>How somebody wants mail. The numbers are kept.</summary>
public enum MailDelivery : byte
{
    /// <summary>No mail: notices are read in the program alone.</summary>
    None,

    /// <summary>A mail for each notice, at once.</summary>
    AtOnce,

    /// <summary>One mail a day, at a chosen hour, when there is something.</summary>
    Daily,
}
