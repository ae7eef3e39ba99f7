namespace ChiBo.Domain.Meetings;

/// <summary>
/// «… sau sinh hoạt của các chi bộ khu dân cư và các chi bộ khác trực thuộc đảng ủy» (II.2.b): the agency cell's regular
/// meeting starts after the end (or, where none is recorded, the start) of that of every other cell under the committee.
/// Planning it and closing it in order are locked; recording what really happened is not asked here.
/// </summary>
/// <remarks>
/// To the minute the same is not later. What was held goes before what is excused, and that before what is planned. A
/// cell that is under the committee for a part of the month counts only when it meets.
/// </remarks>
public sealed class OrderLock
{
    private readonly OtherCell[] others;

    /// <summary>The lock of a month.</summary>
    /// <param name="others">All other cells that were under the committee on some day of the month.</param>
    /// <param name="isOverridden">Whether somebody who may has decided, with a reason, that it meets before them.</param>
    public OrderLock(IEnumerable<OtherCell> others, bool isOverridden)
    {
        ArgumentNullException.ThrowIfNull(others);
        this.others = [.. others.OrderBy(cell => cell.Code, StringComparer.Ordinal)];
        IsOverridden = isOverridden;
    }

    /// <summary>Whether an override is recorded: it opens the lock, and changes nothing of who is not before it.</summary>
    public bool IsOverridden { get; }

    /// <summary>
    /// The agency cell's date opens after this moment, the end of the last of the others; nothing while a cell has no date,
    /// or when there is none that meets.
    /// </summary>
    public DateTime? OpensAfter => IsOpen ? others.Max(DateOf) : null;

    /// <summary>Whether a date can be given to the agency cell: each of the others is held, planned or excused.</summary>
    public bool IsOpen => !others.Any(cell => Blocks(cell, null, mustBeHeld: false) is not null);

    /// <summary>Whether the agency cell may be planned at a start.</summary>
    public bool MayBePlanned(DateTime start) => IsOverridden || BlocksPlanning(start).Count == 0;

    /// <summary>Whether a meeting of the agency cell that began then is recorded as finished in order.</summary>
    public bool MayBeClosed(DateTime start) => IsOverridden || BlocksClosing(start).Count == 0;

    /// <summary>Who stands in the way of planning it at a start: not planned or held before it.</summary>
    public IReadOnlyList<BlockingCell> BlocksPlanning(DateTime start) => Blocking(start, mustBeHeld: false);

    /// <summary>Who stands in the way of closing it: not held before it began. This is the reading of the review.</summary>
    public IReadOnlyList<BlockingCell> BlocksClosing(DateTime start) => Blocking(start, mustBeHeld: true);

    /// <summary>Who has not met, though its time is past: the time it was planned for, else its usual one.</summary>
    public IReadOnlyList<BlockingCell> LateAt(DateTime now) =>
        [
            .. others
                .Where(cell => cell.HeldUntil is null)
                .Select(cell => Blocks(cell, null, mustBeHeld: true))
                .OfType<BlockingCell>()
                .Where(blocking => blocking.Since < now),
        ];

    private static DateTime? DateOf(OtherCell cell) => cell.HeldUntil ?? (cell.IsExcused ? null : cell.PlannedUntil);

    private List<BlockingCell> Blocking(DateTime start, bool mustBeHeld) =>
        [.. others.Select(cell => Blocks(cell, start, mustBeHeld)).OfType<BlockingCell>()];

    /// <summary>What is the matter with a cell, for a start or for whatever start.</summary>
    private static BlockingCell? Blocks(OtherCell cell, DateTime? start, bool mustBeHeld)
    {
        if (cell.HeldUntil is { } held)
        {
            return held < (start ?? DateTime.MaxValue) ? null : new(cell.Code, BlockingReason.HeldTooLate, held);
        }

        if (cell.IsExcused || (!cell.IsWhole && (mustBeHeld || cell.PlannedUntil is null)))
        {
            return null;
        }

        if (cell.PlannedUntil is { } planned)
        {
            return mustBeHeld ? new(cell.Code, BlockingReason.NotHeldYet, planned)
                : planned < (start ?? DateTime.MaxValue) ? null
                : new(cell.Code, BlockingReason.PlannedTooLate, planned);
        }

        BlockingReason why =
            cell.Meetings.Any(one => one.State == MeetingState.Excused) ? BlockingReason.ExcusedWithoutReason
            : cell.Meetings.Any(one => one.State == MeetingState.Cancelled) ? BlockingReason.CalledOff
            : BlockingReason.NothingKnown;
        return new(cell.Code, why, cell.Meetings.Max(one => one.Over) ?? cell.UsualAt);
    }
}
