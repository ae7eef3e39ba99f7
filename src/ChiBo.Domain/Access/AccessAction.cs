namespace ChiBo.Domain.Access;

/// <summary>
/// All that can be asked for. The list is closed: a feature that needs another action adds it here, to the table of
/// <see cref="AccessRules"/> and to docs/adr/0007-access.md, and until then nobody may do it.
/// </summary>
public enum AccessAction : byte
{
    /// <summary>Read on a page, over the API or on the command line.</summary>
    Look,

    /// <summary>Enter facts: members, posts, positions, statuses, meetings.</summary>
    Record,

    /// <summary>Put right what was entered, with a reason; the earlier state stays on record.</summary>
    Correct,

    /// <summary>Confirm, as the second person, an entry that came late or a correction. Nobody confirms their own.</summary>
    Countersign,

    /// <summary>Send a member to another cell: on the side of the cell that is left.</summary>
    Transfer,

    /// <summary>Consent to a transfer: on the side of the cell that receives.</summary>
    Receive,

    /// <summary>Merge, split or dissolve organisations, and undo it.</summary>
    Reorganise,

    /// <summary>Decide that a cell is set up.</summary>
    Establish,

    /// <summary>Review organisations by the guidance and keep the receipts.</summary>
    Review,

    /// <summary>Set dated values that a province may set (III.1).</summary>
    SetParameters,

    /// <summary>Take in a roster or a register from a file.</summary>
    Import,

    /// <summary>Take data out as a file.</summary>
    Export,

    /// <summary>See who has looked at a person's data.</summary>
    LookAtLog,

    /// <summary>Open, lock and name accounts, and reset how they sign in; no roles.</summary>
    ManageUsers,

    /// <summary>Grant a role or end one; which ones, says <see cref="Appointments"/>. Nobody grants to themselves.</summary>
    GrantRoles,

    /// <summary>Check that the audit tree is whole; shows no content.</summary>
    VerifyAudit,

    /// <summary>Back up, and verify or restore a backup.</summary>
    Backup,

    /// <summary>See the health page: versions, room, times; no content.</summary>
    ViewHealth,

    /// <summary>Report on an area that one is in charge of, and raise its matters (II.2.c).</summary>
    Report,

    /// <summary>Answer a proposal as the body that it was sent to (II.2.c).</summary>
    Answer,

    /// <summary>Allow the agency cell to meet before another cell has met (II.2.b), with a reason.</summary>
    Override,

    /// <summary>Give or refuse, as the level above, the consent to a case of a committee below; approve or take back a deviation.</summary>
    Consent,

    /// <summary>Type in what another handed over on paper; both names are recorded.</summary>
    ActForAnother,
}
