using ChiBo.Domain.Meetings;

namespace ChiBo.Domain.Quality;

/// <summary>A month of a cell (I.1). What is not known is nothing, which is another thing than zero.</summary>
/// <param name="Month">The month.</param>
public sealed record MonthQuality(MeetingMonth Month)
{
    /// <summary>What became of the regular meeting.</summary>
    public required MeetingStanding Meeting { get; init; }

    /// <summary>When that the meeting was held was first recorded, if the month was over by then.</summary>
    public DateOnly? RecordedLateOn { get; init; }

    /// <summary>Whether it was held in order.</summary>
    public required OrderStanding Order { get; init; }

    /// <summary>Who came, of those of whom it is recorded.</summary>
    public Portion? Attendance { get; init; }

    /// <summary>How many resolutions were issued.</summary>
    public int? Resolutions { get; init; }

    /// <summary>Tasks whose last day lay in the month, and those of them that were done by then.</summary>
    public Portion? Tasks { get; init; }

    /// <summary>How many proposals were sent.</summary>
    public int? ProposalsSent { get; init; }

    /// <summary>Proposals whose answer was owed by a day of the month, and those of them that were answered by then.</summary>
    public Portion? Answers { get; init; }

    /// <summary>People who were brought to the Party.</summary>
    public Sourced? Sourced { get; init; }

    /// <summary>The working regulations at the end of the month.</summary>
    public required RegulationStanding Regulations { get; init; }
}
