using ChiBo.App.Features.Api.Work;
using ChiBo.App.Features.Months;
using ChiBo.Exchange.Schema;
using ChiBo.Storage.Register;
using ChiBo.Storage.Work;

namespace ChiBo.App.Features.Api.Months;

/// <summary>The month's board of a commune.</summary>
/// <param name="Committee">Code of the committee.</param>
/// <param name="Month">The month, <c>yyyy-MM</c>.</param>
/// <param name="Next">The one next step.</param>
/// <param name="AgencyCells">How the agency cell stands to the order of II.2.b.</param>
/// <param name="Cells">Every cell, the agency cell last.</param>
internal sealed record MonthAnswer(
    string Committee,
    string Month,
    NextAnswer Next,
    IReadOnlyList<AgencyAnswer> AgencyCells,
    IReadOnlyList<CellAnswer> Cells
)
{
    public static MonthAnswer Of(string committee, MonthBoard board) =>
        new(
            committee,
            board.Month.ToString(),
            new NextAnswer(Words.Of(board.Next.Kind), board.Next.Cell?.Code, Words.Of(board.Next.At)),
            [.. board.Agencies.Select(AgencyAnswer.Of)],
            [.. board.Lines.Select(CellAnswer.Of)]
        );
}

/// <summary>The next step of a month.</summary>
internal sealed record NextAnswer(string Step, string? Cell, string? At);

/// <summary>The agency cell in a month.</summary>
internal sealed record AgencyAnswer(
    string Cell,
    string Standing,
    string? PlannedAt,
    string? HeldAt,
    string? SuggestedAt,
    IReadOnlyList<BlockingAnswer> Blocking,
    IReadOnlyList<OverrideAnswer> Overrides
)
{
    public static AgencyAnswer Of(AgencyMonth agency) =>
        new(
            agency.Cell.Code,
            Words.Of(agency.Standing),
            Words.Of(agency.PlannedAt),
            Words.Of(agency.HeldAt),
            Words.Of(agency.Suggested),
            [.. agency.Blocking.Select(one => new BlockingAnswer(one.Code, Words.Of(one.Why), Words.Of(one.Since)))],
            [.. agency.Overrides.Select(OverrideAnswer.Of)]
        );
}

/// <summary>A cell that is not before the agency cell.</summary>
internal sealed record BlockingAnswer(string Cell, string Why, string? Since);

/// <summary>A decision that let the agency cell meet before the others.</summary>
internal sealed record OverrideAnswer(string DecidedAt, string Reason)
{
    public static OverrideAnswer Of(OrderOverride made) => new(Words.Of(made.DecidedAt)!, made.Reason);
}

/// <summary>A cell in a month.</summary>
internal sealed record CellAnswer(
    string Code,
    string Name,
    string Kind,
    bool IsAgencyCell,
    string State,
    string? StartsAt,
    string? EndsAt,
    string? Place,
    string? UsualAt,
    string? LateSince,
    IReadOnlyList<OtherMeetingAnswer> Others
)
{
    public static CellAnswer Of(BoardLine line) =>
        new(
            line.Cell.Code,
            line.Cell.Name,
            ExchangeWords.OrganisationKinds[line.Cell.Kind],
            line.Cell.IsAgencyCell,
            Words.Of(line.State),
            Words.Of(line.Regular?.StartsAt),
            Words.Of(line.Regular?.EndsAt),
            line.Place,
            Words.Of(line.UsualAt),
            Words.Of(line.LateSince),
            [.. line.Others.Select(OtherMeetingAnswer.Of)]
        );
}

/// <summary>A meeting of another kind than the regular one.</summary>
internal sealed record OtherMeetingAnswer(string Kind, string State, string? StartsAt)
{
    public static OtherMeetingAnswer Of(MeetingRecord row) =>
        new(ExchangeWords.MeetingKinds[row.Kind], ExchangeWords.MeetingStates[row.State], Words.Of(row.StartsAt));
}

/// <summary>The regular meetings of a month that have a date.</summary>
internal sealed record PlanAnswer(string Committee, string Month, IReadOnlyList<PlannedMeeting> Meetings)
{
    public static PlanAnswer Of(string committee, MonthBoard board) =>
        new(
            committee,
            board.Month.ToString(),
            [
                .. board
                    .Lines.Where(line => line is { State: BoardState.Planned, Regular.StartsAt: not null })
                    .Select(line => new PlannedMeeting(
                        line.Cell.Code,
                        Words.Of(line.Regular!.StartsAt)!,
                        Words.Of(line.Regular.EndsAt),
                        line.Place
                    )),
            ]
        );
}

/// <summary>A regular meeting as it is planned.</summary>
internal sealed record PlannedMeeting(string Cell, string StartsAt, string? EndsAt, string? Place);
