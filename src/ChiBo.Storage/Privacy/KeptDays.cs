namespace ChiBo.Storage.Privacy;

/// <summary>For how many days things are kept whose time is counted in days.</summary>
public static class KeptDays
{
    /// <summary>A notice from its reading, a mail from its sending or from the last try.</summary>
    public const int Notices = 90;

    /// <summary>What a program was answered, under its Idempotency-Key: nobody tries the same again after so long.</summary>
    public const int Answers = 30;
}
