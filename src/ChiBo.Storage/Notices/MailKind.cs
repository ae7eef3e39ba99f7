namespace ChiBo.Storage.Notices;

/// <summary>Kinds of mails. The numbers are kept.</summary>
public enum MailKind : byte
{
    /// <summary>Tells of one notice, at once.</summary>
    OneNotice,

    /// <summary>The daily digest: what is due today, what is late, what is new.</summary>
    DailyDigest,
}
