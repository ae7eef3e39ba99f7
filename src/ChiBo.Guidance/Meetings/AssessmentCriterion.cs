using ChiBo.Guidance.Documents;

namespace ChiBo.Guidance.Meetings;

/// <summary>Something that a cell looks at when it assesses a meeting.</summary>
/// <param name="Id">Its name in what is kept.</param>
/// <param name="Points">Its points at the best level.</param>
/// <param name="Text">What it is.</param>
/// <param name="Status">How sure it is that this is looked at.</param>
/// <param name="Source">From where it is.</param>
public sealed record AssessmentCriterion(
    string Id,
    int Points,
    BilingualText Text,
    GuidanceStatus Status,
    string Source
)
{
    /// <summary>Whether the best grade needs it at the best level.</summary>
    public bool MustBeFull { get; init; }

    /// <summary>What of the record shows it; nothing when only people can tell.</summary>
    public SeenInRecord? Seen { get; init; }

    /// <summary>Its points at a level.</summary>
    public int PointsAt(AssessmentLevel level) => Points * level.Percent / 100;
}

/// <summary>What the record of a meeting shows of it by itself.</summary>
public enum SeenInRecord
{
    /// <summary>Which part of the members came, and whether somebody stayed away without a reason.</summary>
    Attendance,

    /// <summary>Whether it was on the usual day.</summary>
    UsualDay,

    /// <summary>Whether it kept the order of the month (II.2.b).</summary>
    Order,

    /// <summary>How long it lasted.</summary>
    Duration,

    /// <summary>How many spoke, by the minutes.</summary>
    Speakers,

    /// <summary>Whether something was concluded and voted upon.</summary>
    Resolution,
}
