namespace ChiBo.Storage.Privacy;

/// <summary>For how long a column is kept, and why no longer or no shorter.</summary>
public enum Keeping
{
    /// <summary>
    /// For good: a register that can be asked about any day, in which nothing is changed or erased but superseded (the database
    /// refuses it). Earlier verdicts, votes and rolls rest on it.
    /// </summary>
    WithRegister,

    /// <summary>For good: the proof of what was done. It breaks when a part of it is taken out.</summary>
    AsProof,

    /// <summary>Until the day that is set beside the words: of their case, their review, their month.</summary>
    UntilItsDay,

    /// <summary><see cref="KeptDays.Notices"/> days after it was read, or a mail was sent or given up.</summary>
    AfterReading,

    /// <summary><see cref="KeptDays.Answers"/> days after the answer.</summary>
    AfterAnswer,

    /// <summary><see cref="Accounts.FormBurden.KeptMonths"/> months, the one that runs among them.</summary>
    ForMonths,

    /// <summary>As long as the account, which is closed and not taken out: acts name it.</summary>
    WithAccount,

    /// <summary>Until the person changes or removes it.</summary>
    UntilRemoved,

    /// <summary>Reckoned anew from the register; nothing is kept of earlier ones.</summary>
    UntilReckonedAnew,

    /// <summary>As long as the installation.</summary>
    WithInstallation,
}
