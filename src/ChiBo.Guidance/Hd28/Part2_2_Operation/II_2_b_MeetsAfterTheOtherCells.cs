using ChiBo.Domain.Meetings;
using ChiBo.Guidance.Review;

namespace ChiBo.Guidance.Hd28.Part2_2_Operation;

/// <summary>
/// «… sau sinh hoạt của các chi bộ khu dân cư và các chi bộ khác trực thuộc đảng ủy»: the agency cell's regular meeting
/// starts after the end (or, where none is recorded, the start) of that of every other cell under the committee.
/// </summary>
/// <remarks>
/// A cell that has not met blocks, one excused with a reason does not. A cell that was under the committee for a part of
/// the month only counts when it met. An override is told; what happened stays what it was.
/// </remarks>
[Clause("II.2.b")]
internal static class II_2_b_MeetsAfterTheOtherCells
{
    public static IEnumerable<Finding> Describe(CommuneInMonth month)
    {
        IReadOnlyList<CellInMonth>? under = null;
        foreach (int cell in month.AgencyCells())
        {
            under ??= CellsUnderCommittee.Of(month);
            yield return Describe(month, cell, under);
        }
    }

    private static Finding Describe(CommuneInMonth month, int cell, IReadOnlyList<CellInMonth> under)
    {
        List<int> others =
        [
            .. under
                .Where(other => other.Cell != cell && (other.IsWhole || EndOfMeeting(month, other.Cell) is not null))
                .Select(other => other.Cell),
        ];
        DateTime? start = month.StartOfMeeting(cell);
        List<string> blocking = CodesOf(month, others.Where(other => !IsBefore(month, other, start)));
        List<OrderOverride> overrides = OverridesOf(month, cell);
        (Outcome outcome, string? variant) = (start, others.Count, blocking.Count) switch
        {
            (null, _, _) => (Outcome.Unknown, "not-held"),
            (_, 0, _) => (Outcome.Unknown, "no-cells"),
            (_, _, 0) => (Outcome.Pass, (string?)null),
            _ => (Outcome.Fail, null),
        };
        string subject = month.Columns.OrganisationCodes[cell];
        return new Finding(
            Rule.AgencyCellMeetsLast,
            outcome,
            subject,
            outcome == Outcome.Unknown ? "" : Text.Of(blocking.Count),
            Text.Of(0),
            AbleToAttend: null,
            Counted: [.. CodesOf(month, others).Union(overrides.Select(one => one.By)).Order(StringComparer.Ordinal)],
            Missing: outcome switch
            {
                Outcome.Fail => blocking,
                Outcome.Unknown => [start is null ? subject : month.OnDay.Code],
                _ => [],
            }
        )
        {
            Operation = month.Facts with { Variant = variant, MeetingStartedAt = start, Overrides = overrides },
        };
    }

    private static bool IsBefore(CommuneInMonth month, int other, DateTime? start) =>
        EndOfMeeting(month, other) is { } end ? end < start : IsExcused(month, other);

    /// <summary>When the cell's meeting was over, the latest when there were several; nothing when none was held.</summary>
    private static DateTime? EndOfMeeting(CommuneInMonth month, int cell) =>
        month.HeldMeetings(cell).Max(meeting => meeting.EndsAt ?? meeting.StartsAt);

    private static bool IsExcused(CommuneInMonth month, int cell) =>
        month.RegularMeetings(cell).Any(meeting => meeting is { State: MeetingState.Excused, HasReason: true });

    private static List<string> CodesOf(CommuneInMonth month, IEnumerable<int> cells) =>
        [.. cells.Select(cell => month.Columns.OrganisationCodes[cell]).Order(StringComparer.Ordinal)];

    private static List<OrderOverride> OverridesOf(CommuneInMonth month, int cell) =>
        [
            .. month
                .Columns.OrderOverrides.Of(cell)
                .ToArray()
                .Where(fact => fact.Month == month.Month)
                .Select(fact => new OrderOverride(fact.DecidedAt, month.Columns.MemberCodes[fact.By], fact.Reason))
                .OrderBy(one => one.DecidedAt)
                .ThenBy(one => one.By, StringComparer.Ordinal)
                .ThenBy(one => one.Reason, StringComparer.Ordinal),
        ];
}
