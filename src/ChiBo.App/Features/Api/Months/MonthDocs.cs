using ChiBo.App.Features.Api.Work;
using ChiBo.App.Web.Api;

namespace ChiBo.App.Features.Api.Months;

internal static class MonthDocs
{
    private const string Committee = "X99001-DU";

    private const string Confirming =
        "A public holiday, or somebody who would be at two meetings at once, is declined as plan-needs-confirming; sent again "
        + "with confirmed (current.seen of that answer, and a reason) the time is kept to.";

    public static readonly EndpointText Board = new(
        "The month's board of a commune",
        "Every cell under the commune committee on one line, the agency cell last: what is known of its regular meeting, who is "
            + "late; how the agency cell stands to the order of II.2.b, who stands in the way, and the one next step. Times are "
            + "local, to the minute."
    )
    {
        Answer = new MonthAnswer(
            Committee,
            "2026-11",
            new NextAnswer("planCell", "X99001-C03", null),
            [
                new AgencyAnswer(
                    "X99001-CQ",
                    "waiting",
                    null,
                    null,
                    null,
                    [new BlockingAnswer("X99001-C03", "nothingKnown", null)],
                    [new OverrideAnswer("2026-11-02T16:30", "Phòng chống bão")]
                ),
            ],
            [
                new CellAnswer(
                    "X99001-C01",
                    "Chi bộ thôn 1",
                    "residential_cell",
                    false,
                    "planned",
                    "2026-11-10T19:00",
                    "2026-11-10T20:30",
                    "Nhà văn hóa thôn 1",
                    "2026-11-10T19:00",
                    null,
                    [new OtherMeetingAnswer("thematic", "planned", "2026-11-20T19:00")]
                ),
            ]
        ),
    };

    public static readonly EndpointText Plan = new(
        "The plan of a month",
        "The regular meetings that have a date and are not held yet."
    )
    {
        Answer = new PlanAnswer(
            Committee,
            "2026-11",
            [new PlannedMeeting("X99001-C01", "2026-11-10T19:00", "2026-11-10T20:30", "Nhà văn hóa thôn 1")]
        ),
    };

    public static readonly EndpointText Publish = new(
        "Plan a whole month",
        "The regular meetings of the cells that are named, in one act: all of them, or nothing. The agency cell is held to the "
            + "order of II.2.b over what the plan itself says. Cells that are not named stay as they are. "
            + Confirming
    )
    {
        Request = new PlanBody
        {
            Month = "2026-11",
            Meetings =
            [
                new PlanLine
                {
                    Cell = "X99001-C01",
                    StartsAt = "2026-11-10T19:00",
                    EndsAt = "2026-11-10T20:30",
                    Place = null,
                },
            ],
        },
        Answer = new ActAnswer(61),
    };

    public static readonly EndpointText Move = new(
        "Plan or move the regular meeting of a cell",
        "The day lies within the month. An agency cell that would meet before another cell is declined (II.2.b), naming which. "
            + Confirming
    )
    {
        Request = new MeetingBody
        {
            StartsAt = "2026-11-12T19:00",
            EndsAt = "2026-11-12T20:30",
            Place = "Nhà văn hóa thôn 3",
        },
        Answer = new ActAnswer(62),
    };

    public static readonly EndpointText Excuse = new(
        "Excuse a cell from meeting in a month",
        "For a reason; what was planned is withdrawn. An excused cell stands in nobody's way."
    )
    {
        Request = new ExcuseBody { Reason = "Lũ chia cắt thôn" },
        Answer = new ActAnswer(63),
    };

    public static readonly EndpointText Allow = new(
        "Record that the agency cell was allowed to meet before the others",
        "Who decided and why. It opens the lock of the month, and changes no outcome of the review (II.2.b)."
    )
    {
        Request = new OverrideBody
        {
            Cell = "X99001-CQ",
            Member = "X99001-M280",
            Reason = "Phòng chống bão",
        },
        Answer = new ActAnswer(64),
    };
}
