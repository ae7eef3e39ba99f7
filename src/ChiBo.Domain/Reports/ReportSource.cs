namespace ChiBo.Domain.Reports;

/// <summary>What kind of record a sentence of a report rests on.</summary>
public enum ReportSource
{
    /// <summary>A meeting of the cell.</summary>
    Meeting,

    /// <summary>A meeting of which only the register knows, without a page of its own.</summary>
    RegisteredMeeting,

    /// <summary>A document that was issued.</summary>
    Document,

    /// <summary>A task.</summary>
    Task,

    /// <summary>A member.</summary>
    Member,

    /// <summary>A proposal.</summary>
    Proposal,

    /// <summary>An area.</summary>
    Area,

    /// <summary>A goal of the year's programme.</summary>
    Goal,

    /// <summary>One of the eight tasks of II.1.3.b, on the page of the programme.</summary>
    Programme,

    /// <summary>A version of working regulations.</summary>
    Regulations,

    /// <summary>The way of one person to membership.</summary>
    Admission,

    /// <summary>The comment of a residence cell on a member.</summary>
    ResidenceComment,

    /// <summary>A commune.</summary>
    Commune,

    /// <summary>A Party organisation.</summary>
    Organisation,

    /// <summary>A unit, as a residential area.</summary>
    Unit,
}
