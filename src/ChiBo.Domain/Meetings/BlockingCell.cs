namespace ChiBo.Domain.Meetings;

/// <summary>A cell that stands in the way of the agency cell's meeting.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Why">What is the matter with it.</param>
/// <param name="Since">From which moment; nothing when not even its usual day is known.</param>
public sealed record BlockingCell(string Code, BlockingReason Why, DateTime? Since);

/// <summary>Why a cell stands in the way.</summary>
public enum BlockingReason
{
    /// <summary>Nothing is planned or recorded of it.</summary>
    NothingKnown,

    /// <summary>Its meeting was called off.</summary>
    CalledOff,

    /// <summary>It is excused, and no reason is told.</summary>
    ExcusedWithoutReason,

    /// <summary>It is planned, and has not been recorded as held.</summary>
    NotHeldYet,

    /// <summary>It is planned for too late a time.</summary>
    PlannedTooLate,

    /// <summary>It was held, and was over too late.</summary>
    HeldTooLate,
}
