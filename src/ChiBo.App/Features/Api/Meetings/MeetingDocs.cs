using ChiBo.App.Web.Api;

namespace ChiBo.App.Features.Api.Meetings;

internal static class MeetingDocs
{
    public static readonly EndpointText List = new(
        "List the meetings that are being worked on",
        "Those of the cells within the duties of the account, the newest first, a hundred at most. The same list as the page "
            + "Cuộc họp. A meeting that nobody prepares yet stands on the month's board alone."
    )
    {
        Answer = new ListAnswer<MeetingLineAnswer>(
            new DateOnly(2026, 11, 23),
            [new MeetingLineAnswer(7, "Chi bộ thôn 3", "regular", "2026-11", "2026-11-12T19:00", "invited")],
            null
        ),
    };

    public static readonly EndpointText One = new(
        "One meeting",
        "How far it has come, its times, attendance in numbers, the agenda, and of the minutes the digest (SHA-256) with which "
            + "a copy can be checked. Agenda and minutes are null for who may not see them; names of those who came and the "
            + "text of the minutes are on the pages alone."
    )
    {
        Answer = new MeetingAnswer
        {
            Key = 7,
            Cell = "X99001-C03",
            Kind = "regular",
            Month = "2026-11",
            Stage = "approved",
            IsStruckOut = false,
            StartsAt = "2026-11-12T19:00",
            EndsAt = "2026-11-12T20:40",
            Place = "Nhà văn hóa thôn 3",
            Attendance = new AttendanceAnswer(14, 11, 10, 12, 0, true),
            Agenda = [new AgendaAnswer(21, 1, "Đường liên thôn", "typed", "concluded")],
            Minutes = new MinutesAnswer(1, true, new string('0', 62) + "a1"),
        },
    };
}
