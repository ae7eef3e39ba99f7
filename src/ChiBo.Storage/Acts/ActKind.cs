namespace ChiBo.Storage.Acts;

/// <summary>Kinds of act. Numbers are kept in the database: add at the end, never renumber; 19 was never used.</summary>
public enum ActKind
{
    /// <summary>The installation was set up.</summary>
    SetUp = 1,

    /// <summary>A register was imported in the exchange format.</summary>
    RegisterImported = 2,

    /// <summary>A free-form list was imported.</summary>
    RosterImported = 3,

    /// <summary>New facts of one member were recorded.</summary>
    FactsRecorded = 4,

    /// <summary>What was recorded was wrong and has been superseded.</summary>
    FactsCorrected = 5,

    /// <summary>A unit or an organisation was entered or changed.</summary>
    OrganisationRecorded = 6,

    /// <summary>A transfer between cells was sent.</summary>
    TransferSent = 7,

    /// <summary>A transfer was received: the member is on the other roll.</summary>
    TransferReceived = 8,

    /// <summary>A transfer was declined or withdrawn.</summary>
    TransferEnded = 9,

    /// <summary>Organisations were merged, split or dissolved.</summary>
    Reorganised = 10,

    /// <summary>An earlier act was taken back whole.</summary>
    Undone = 11,

    /// <summary>An account was made, closed or opened again.</summary>
    AccountChanged = 12,

    /// <summary>A role was granted or ended.</summary>
    RoleGranted = 13,

    /// <summary>The register was handed out as files.</summary>
    RegisterExported = 14,

    /// <summary>A key for programs was made or ended.</summary>
    ApiKeyChanged = 15,

    /// <summary>A month of a commune was planned: days, hours, places, excuses.</summary>
    MonthPlanned = 16,

    /// <summary>The agency cell was allowed to meet before another cell.</summary>
    OrderOverridden = 17,

    /// <summary>A meeting was prepared, held or minuted.</summary>
    MeetingWorked = 18,

    /// <summary>A member in charge reported on an area, or a matter was raised.</summary>
    AreaReported = 20,

    /// <summary>A proposal was drafted, sent, received, answered, carried out or reopened.</summary>
    ProposalMoved = 21,

    /// <summary>A task was given, moved on or ended.</summary>
    TaskMoved = 22,

    /// <summary>Somebody was urged.</summary>
    Urged = 23,

    /// <summary>Words whose time was over were erased.</summary>
    TextsErased = 24,

    /// <summary>Working regulations were drafted, commented on, approved or withdrawn.</summary>
    RegulationsWorked = 25,

    /// <summary>A goal of the year's programme was set or moved on, or a report was edited.</summary>
    ProgrammeWorked = 26,

    /// <summary>A case that only those named may see was opened or moved on.</summary>
    CaseWorked = 27,

    /// <summary>A step on the way to membership was taken.</summary>
    AdmissionMoved = 28,

    /// <summary>A letter to a residence cell, its receipt, an attendance or a comment was recorded.</summary>
    ResidenceWorked = 29,

    /// <summary>The yearly review of a cell or a member moved on.</summary>
    YearReviewed = 30,

    /// <summary>Private words whose time was over were erased.</summary>
    WordsErased = 31,

    /// <summary>A member asked for a correction of his or her own data, or that was decided.</summary>
    CorrectionMoved = 32,

    /// <summary>A case about organisations was applied for, appraised, answered by the level above, refused or withdrawn.</summary>
    EstablishmentMoved = 33,

    /// <summary>A case about organisations was decided, and the register changed with it.</summary>
    EstablishmentDecided = 34,

    /// <summary>A deviation from a rule was proposed, approved, refused or taken back.</summary>
    DeviationMoved = 35,

    /// <summary>A review campaign was opened, compared or closed.</summary>
    CampaignRun = 72,

    /// <summary>A commune of a review campaign submitted, or was returned or accepted.</summary>
    CampaignMoved = 73,

    /// <summary>It was decided what becomes of a cell that does not conform, or told what came of it.</summary>
    CellRemedied = 74,

    /// <summary>A regulation of a province was entered, put into force, ended or withdrawn.</summary>
    LocalRegulationWorked = 52,

    /// <summary>A report of a review was begun, edited or issued.</summary>
    ReviewReportWorked = 112,
}
