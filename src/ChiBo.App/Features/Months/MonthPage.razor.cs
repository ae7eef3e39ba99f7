using ChiBo.App.Permissions;
using ChiBo.Domain.Access;
using ChiBo.Domain.Meetings;

namespace ChiBo.App.Features.Months;

/// <summary>The month's board: every cell of the commune on one line, who is late, the one next step.</summary>
public sealed partial class MonthPage
{
    private bool MayPlan { get; set; }

    private bool MayAllow { get; set; }

    private string? NextPath { get; set; }

    /// <summary>The Monday of this week, or of the first of the month.</summary>
    private DateOnly FirstOfWeek
    {
        get
        {
            DateOnly day = MeetingMonth.Of(Visitor.Today) == Shown ? Visitor.Today : Shown.FirstDay;
            return day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        }
    }

    protected override async Task OnInitializedAsync()
    {
        if (!await ReadBoard() || Board is null)
        {
            return;
        }

        Permits permits = Services.GetRequiredService<Permits>();
        MayPlan = (await permits.OnOrganisation(AccessAction.Record, Sensitivity.Personal, Code)).IsAllowed;
        MayAllow = (await permits.OnOrganisation(AccessAction.Override, Sensitivity.Internal, Code)).IsAllowed;
        string? path = PathOf(Board.Next);
        NextPath = path is not null && await Services.GetRequiredService<OfferedPages>().MayOpen(path) ? path : null;
    }

    private static bool IsFlagged(AgencyMonth agency) =>
        agency.Standing is AgencyStanding.PlannedTooEarly or AgencyStanding.HeldTooEarly;

    private MeetingMonth Neighbour(int months) => MeetingMonth.Of(Shown.FirstDay.AddMonths(months));

    private string? PathOf(NextStep next) =>
        next switch
        {
            { Kind: NextStepKind.PlanMonth } => MonthPaths.Proposal(Code, Shown),
            { Kind: NextStepKind.ExplainOrder } => MonthPaths.Override(Code, Shown),
            { Kind: NextStepKind.Done or NextStepKind.Wait } => null,
            { Kind: NextStepKind.RecordAgencyCell, Cell: { } cell } => MonthPaths.Meetings(cell.Code),
            { Kind: NextStepKind.MoveAgencyCell or NextStepKind.PlanAgencyCell, Cell: { } cell, At: { } at } =>
                MonthPaths.Cell(Code, Shown, cell.Code, at),
            { Cell: { } cell } => MonthPaths.Cell(Code, Shown, cell.Code),
            _ => null,
        };
}
