using ChiBo.App.CommandLine;
using ChiBo.Domain.Meetings;

namespace ChiBo.App.Features.Months;

/// <summary>Signs in the picture of a month: each has a shape of its own, so that colour is not needed.</summary>
public enum MarkKind
{
    /// <summary>A ring: the usual day, when no meeting is on it.</summary>
    Usual,

    /// <summary>An empty square: planned.</summary>
    Planned,

    /// <summary>A tick: held.</summary>
    Held,

    /// <summary>A star: excused.</summary>
    Excused,

    /// <summary>A cross: called off.</summary>
    CalledOff,

    /// <summary>A question mark: its time is past and nothing is recorded.</summary>
    Late,

    /// <summary>A diamond: a meeting of another kind.</summary>
    Other,

    /// <summary>An upright bar: the agency cell meets after it.</summary>
    OpensAfter,

    /// <summary>A shaded column: a holiday.</summary>
    Holiday,

    /// <summary>A broken line: today.</summary>
    Today,
}

/// <summary>A sign on a day.</summary>
/// <param name="Kind">Which sign.</param>
/// <param name="Day">On which day.</param>
public sealed record MonthMark(MarkKind Kind, DateOnly Day)
{
    public static Phrase Word(MarkKind kind) =>
        kind switch
        {
            MarkKind.Usual => MonthTexts.UsualDay,
            MarkKind.Planned => MonthTexts.Of(BoardState.Planned),
            MarkKind.Held => MonthTexts.Of(BoardState.Held),
            MarkKind.Excused => MonthTexts.Of(BoardState.Excused),
            MarkKind.CalledOff => MonthTexts.Of(BoardState.CalledOff),
            MarkKind.Late => new("chậm, chưa ghi kết quả", "late, not recorded"),
            MarkKind.Other => MonthTexts.OtherMeeting,
            MarkKind.OpensAfter => MonthTexts.OpensAfter,
            MarkKind.Holiday => MonthTexts.Holiday,
            _ => MonthTexts.Today,
        };

    /// <summary>The signs of a line, by day.</summary>
    public static IReadOnlyList<MonthMark> Of(MonthBoard board, BoardLine line)
    {
        var marks = new List<MonthMark>();
        DateOnly? usual = DayOf(line.UsualAt, board);
        DateOnly? at = DayOf(line.Regular?.StartsAt, board);
        MarkKind? regular = line.State switch
        {
            BoardState.Held => MarkKind.Held,
            BoardState.Excused => MarkKind.Excused,
            BoardState.CalledOff => MarkKind.CalledOff,
            BoardState.Planned => line.LateSince is null ? MarkKind.Planned : MarkKind.Late,
            _ => line.LateSince is null ? null : MarkKind.Late,
        };
        if (regular is { } kind && (at ?? usual ?? DayOf(line.LateSince, board)) is { } day)
        {
            marks.Add(new MonthMark(kind, day));
        }

        if (usual is { } known && marks.All(mark => mark.Day != known))
        {
            marks.Add(new MonthMark(MarkKind.Usual, known));
        }

        marks.AddRange(
            line.Others.Where(other => other.State is MeetingState.Planned or MeetingState.Held)
                .Select(other => DayOf(other.StartsAt, board))
                .OfType<DateOnly>()
                .Select(other => new MonthMark(MarkKind.Other, other))
        );
        if (
            line.Cell.IsAgencyCell
            && board.Agencies.First(agency => agency.Cell.Id == line.Cell.Id).Order.OpensAfter is { } after
            && DayOf(after, board) is { } opens
        )
        {
            marks.Add(new MonthMark(MarkKind.OpensAfter, opens));
        }

        return [.. marks.OrderBy(mark => mark.Day)];
    }

    private static DateOnly? DayOf(DateTime? at, MonthBoard board) =>
        at is { } known && MeetingMonth.Of(DateOnly.FromDateTime(known)) == board.Month
            ? DateOnly.FromDateTime(known)
            : null;
}
