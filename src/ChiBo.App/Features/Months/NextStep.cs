namespace ChiBo.App.Features.Months;

/// <summary>What comes next in a month.</summary>
public enum NextStepKind
{
    /// <summary>Another cell has slipped behind the agency cell's date: move that.</summary>
    MoveAgencyCell,

    /// <summary>A cell's time is past and nothing is recorded.</summary>
    RecordLate,

    /// <summary>Several cells have no date: propose the month.</summary>
    PlanMonth,

    /// <summary>One cell has no date.</summary>
    PlanCell,

    /// <summary>All others have a date: the agency cell can have one.</summary>
    PlanAgencyCell,

    /// <summary>The agency cell's time is past and nothing is recorded.</summary>
    RecordAgencyCell,

    /// <summary>The agency cell met before another, and nobody is recorded to have allowed it.</summary>
    ExplainOrder,

    /// <summary>The next meeting is to come.</summary>
    Wait,

    /// <summary>Nothing is left to do.</summary>
    Done,
}

/// <summary>The one next step of a month.</summary>
/// <param name="Kind">What is to be done.</param>
/// <param name="Cell">The cell that it is about; nothing for the month as a whole.</param>
/// <param name="At">The moment that it is about: since when, when next, or what is proposed.</param>
public sealed record NextStep(NextStepKind Kind, CellOfMonth? Cell, DateTime? At)
{
    public static NextStep Of(MonthBoard board)
    {
        AgencyMonth? agency = board.Agencies.Count > 0 ? board.Agencies[0] : null;
        bool isAllowed = agency?.Overrides.Count > 0;
        List<BoardLine> undated =
        [
            .. board.Lines.Where(line =>
                !line.Cell.IsAgencyCell
                && line.Cell.IsWhole
                && line.State is BoardState.NothingKnown or BoardState.CalledOff
            ),
        ];
        if (agency is { Standing: AgencyStanding.PlannedTooEarly } && !isAllowed)
        {
            return new(NextStepKind.MoveAgencyCell, agency.Cell, agency.Suggested);
        }

        if (board.Lines.FirstOrDefault(line => !line.Cell.IsAgencyCell && line.LateSince is not null) is { } late)
        {
            return new(NextStepKind.RecordLate, late.Cell, late.LateSince);
        }

        if (!board.IsOver && undated.Count > 0)
        {
            return undated.Count > 1
                ? new(NextStepKind.PlanMonth, null, null)
                : new(NextStepKind.PlanCell, undated[0].Cell, null);
        }

        return (agency, agency?.Standing) switch
        {
            ({ LateSince: { } since }, _) => new(NextStepKind.RecordAgencyCell, agency.Cell, since),
            ({ }, AgencyStanding.DateOpen) when !board.IsOver => new(
                NextStepKind.PlanAgencyCell,
                agency.Cell,
                agency.Suggested
            ),
            ({ }, AgencyStanding.DateOpen or AgencyStanding.Waiting) when board.IsOver => new(
                NextStepKind.RecordAgencyCell,
                agency.Cell,
                null
            ),
            ({ }, AgencyStanding.HeldTooEarly) when !isAllowed => new(
                NextStepKind.ExplainOrder,
                agency.Cell,
                agency.HeldAt
            ),
            _ => WaitOrDone(board),
        };
    }

    private static NextStep WaitOrDone(MonthBoard board) =>
        board.Lines.Where(line => line.State == BoardState.Planned).MinBy(line => line.Regular!.StartsAt) is { } next
            ? new(NextStepKind.Wait, next.Cell, next.Regular!.StartsAt)
            : new(NextStepKind.Done, null, null);
}
