using ChiBo.Domain.Meetings;
using ChiBo.Domain.Text;
using ChiBo.Storage.Register;

namespace ChiBo.App.Features.Months;

/// <summary>What is known of a cell's regular meeting of the month.</summary>
public enum BoardState
{
    NothingKnown,
    Planned,
    Held,
    Excused,
    CalledOff,
}

/// <summary>A cell on the board.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="State">What is known of its regular meeting.</param>
/// <param name="Regular">The record that says so.</param>
/// <param name="Others">Its meetings of other kinds, by time.</param>
/// <param name="UsualAt">When it usually meets.</param>
/// <param name="LateSince">Since when it is late.</param>
/// <param name="Place">Where the regular meeting is, or usually is.</param>
public sealed record BoardLine(
    CellOfMonth Cell,
    BoardState State,
    MeetingRecord? Regular,
    IReadOnlyList<MeetingRecord> Others,
    DateTime? UsualAt,
    DateTime? LateSince,
    string? Place
);

/// <summary>The month of a commune at a moment: every cell on a line, the agency cell last; who is late; what comes next.</summary>
public sealed class MonthBoard
{
    public MonthBoard(MonthFacts facts, DateTime now)
    {
        Facts = facts;
        Now = now;
        Agencies = [.. facts.Cells.Where(cell => cell.IsAgencyCell).Select(cell => new AgencyMonth(facts, cell, now))];
        Late = facts
            .LockOf(facts.Cells.FirstOrDefault(cell => cell.IsAgencyCell))
            .LateAt(now, End)
            .ToDictionary(late => late.Code, late => late.Since!.Value, StringComparer.Ordinal);
        Lines =
        [
            .. facts
                .Cells.OrderBy(cell => cell.IsAgencyCell)
                .ThenBy(cell => VietnameseCollation.Key(cell.Name), StringComparer.Ordinal)
                .ThenBy(cell => cell.Code, StringComparer.Ordinal)
                .Select(LineOf),
        ];
        Next = NextStep.Of(this);
    }

    public MonthFacts Facts { get; }

    public MeetingMonth Month => Facts.Month;

    /// <summary>The local time.</summary>
    public DateTime Now { get; }

    public IReadOnlyList<BoardLine> Lines { get; }

    /// <summary>How the agency cell stands; two of them where the register has two.</summary>
    public IReadOnlyList<AgencyMonth> Agencies { get; }

    /// <summary>Cells that have not met though their time is past, with the moment; the agency cell waits for them.</summary>
    public IReadOnlyDictionary<string, DateTime> Late { get; }

    /// <summary>The one next step.</summary>
    public NextStep Next { get; }

    /// <summary>Whether the month is over.</summary>
    public bool IsOver => Now >= End;

    private DateTime End => Month.LastDay.AddDays(1).ToDateTime(TimeOnly.MinValue);

    private BoardLine LineOf(CellOfMonth cell)
    {
        MeetingRecord? regular = Facts
            .Regular(cell.Id)
            .OrderBy(row => RankOf(row.State))
            .ThenBy(row => row.StartsAt)
            .FirstOrDefault();
        DateTime? late =
            Late.TryGetValue(cell.Code, out DateTime since) ? since
            : cell.IsAgencyCell ? Agencies.First(agency => agency.Cell.Id == cell.Id).LateSince
            : null;
        return new BoardLine(
            cell,
            StateOf(regular?.State),
            regular,
            [.. Facts.Meetings[cell.Id].Where(row => row.Kind != MeetingKind.Regular).OrderBy(row => row.StartsAt)],
            Facts.UsualAt(cell.Id),
            late,
            regular is null ? Facts.UsualDays.GetValueOrDefault(cell.Id)?.Place : Facts.PlaceOf(regular)
        );
    }

    /// <summary>What was held says most, then what is excused, then what is planned: as the order reads it.</summary>
    private static int RankOf(MeetingState state) =>
        state switch
        {
            MeetingState.Held => 0,
            MeetingState.Excused => 1,
            MeetingState.Planned => 2,
            _ => 3,
        };

    private static BoardState StateOf(MeetingState? state) =>
        state switch
        {
            MeetingState.Held => BoardState.Held,
            MeetingState.Excused => BoardState.Excused,
            MeetingState.Planned => BoardState.Planned,
            MeetingState.Cancelled => BoardState.CalledOff,
            _ => BoardState.NothingKnown,
        };
}
