using ChiBo.Domain.Members;
using ChiBo.Domain.Organisations;

namespace ChiBo.App.Features.Rosters.Recording;

/// <summary>What recording a roster would do: looked at first, then done as a whole.</summary>
/// <param name="Cells">The cells that it names.</param>
/// <param name="People">The people, in the order of the file.</param>
public sealed record RosterPlan(IReadOnlyList<PlannedCell> Cells, IReadOnlyList<PlannedPerson> People)
{
    /// <summary>How many people are dealt with so.</summary>
    public int Count(PlannedAct act) => People.Count(person => person.Act == act);

    /// <summary>Whether there is anything to record.</summary>
    public bool HasWork => People.Any(person => person.IsWork);
}

/// <summary>A cell of a roster: one that is there, or one that will be entered.</summary>
/// <param name="Name">As the roster writes it.</param>
/// <param name="Kind">What kind it is.</param>
/// <param name="Code">Its code, when it is there already.</param>
public sealed record PlannedCell(string Name, OrganisationKind Kind, string? Code)
{
    /// <summary>The area that a new residential cell serves.</summary>
    public string? Area { get; init; }
}

/// <summary>What will be done about a person.</summary>
public enum PlannedAct
{
    /// <summary>Entered as a member, on the roll of the cell.</summary>
    Added,

    /// <summary>Known already; what the roster tells otherwise is corrected.</summary>
    Changed,

    /// <summary>Known already, and the roster tells nothing else.</summary>
    Same,

    /// <summary>Known, but on the roll of another cell: a transfer decides that, not a list.</summary>
    Elsewhere,

    /// <summary>The person of an earlier row, told of once more: recorded once.</summary>
    Repeated,
}

/// <summary>A person of a roster beside what the register knows.</summary>
public sealed record PlannedPerson(PlannedAct Act, string FullName, string Cell)
{
    /// <summary>Whether anything is recorded of the person.</summary>
    public bool IsWork => Act is PlannedAct.Added or PlannedAct.Changed;

    /// <summary>The member's code, when he or she is there already.</summary>
    public string? Code { get; init; }

    public Gender? Gender { get; init; }

    public DateOnly? BirthDate { get; init; }

    public DateOnly? AdmittedOn { get; init; }

    public DateOnly? OfficialOn { get; init; }

    /// <summary>The position in the cell that is recorded with it.</summary>
    public PositionKind? Position { get; init; }

    /// <summary>Whether what the roster tells of a known member differs from what is kept.</summary>
    public bool HasNewDetails { get; init; }

    /// <summary>Another member with the same name, to be looked at side by side.</summary>
    public string? Namesake { get; init; }
}
