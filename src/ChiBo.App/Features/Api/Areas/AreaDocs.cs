using ChiBo.App.Features.Api.Work;
using ChiBo.App.Web.Api;

namespace ChiBo.App.Features.Api.Areas;

internal static class AreaDocs
{
    private static readonly AreaAnswer Area = new(
        "X99001-T05",
        "Thôn 5",
        1,
        "reported",
        "2026-11-12T08:00",
        true,
        new DateOnly(2026, 11, 10),
        2
    );

    public static readonly EndpointText List = new(
        "The areas of a month and how their reports stand (II.2.c)",
        "The areas in one's charge, those of one's cell, and those of the communes for which one works. Members in charge are "
            + "counted; the words of matters stay on the pages."
    )
    {
        Answer = new AreasAnswer("2026-11", [Area]),
    };

    public static readonly EndpointText One = new("One area in a month", "How its report stands.") { Answer = Area };

    public static readonly EndpointText Urge = new(
        "Urge those in charge of an area whose report is not in",
        "For the committee of the agency cell; all in charge get a notice with the words. A report that is in is not urged about."
    )
    {
        Request = new UrgeBody { Month = "2026-11", Words = "Đề nghị gửi báo cáo trước buổi sinh hoạt." },
        Answer = new ActAnswer(67),
    };

    public static readonly EndpointText Report = new(
        "Hand in the report of an area for a month, or change it (II.2.c)",
        "By a member in charge of the area, or by the office that types a sheet back (`member`, `handedOn`). When the first "
            + "was handed in stays: what is late stays late. Words that point at somebody are declined until `isReviewed`."
    )
    {
        Request = new ReportBody
        {
            Month = "2026-11",
            Attended = true,
            Matters =
            [
                new MatterBody
                {
                    Topic = "works",
                    IsNeed = true,
                    Text = "Đường ra đồng hỏng sau mưa, cần đổ đá.",
                    AskedOf = "government",
                },
            ],
            Member = null,
            HandedOn = null,
            IsReviewed = false,
        },
        Answer = new ActAnswer(71),
    };
}
