using ChiBo.App.Web.Api;

namespace ChiBo.App.Features.Api.Cases;

internal static class CaseDocs
{
    private const string ForReaders =
        "For those who are named for the case alone (S4): for everybody else, and for whom it concerns, it is not there. The look is kept "
        + "with the case.";

    private static readonly DateOnly Day = new(2026, 11, 2);

    public static readonly EndpointText List = new(
        "Cases of a cell for which the account is named",
        "Signals, inspections of a year, discipline. Whoever is named for none is answered as where there is none."
    )
    {
        Answer = new CasesAnswer("X99001-CQ", [new CaseLineAnswer(1, "open", Day, null)], [], []),
    };

    public static readonly EndpointText Signal = new("One signal (II.1.3.b-4)", ForReaders)
    {
        Answer = new SignalAnswer(
            1,
            "waste",
            "open",
            Day,
            Day.AddDays(30),
            null,
            null,
            "Dùng xe công vào việc riêng.",
            null
        ),
    };

    public static readonly EndpointText Inspection = new("One inspection (II.1.3.b-8)", ForReaders)
    {
        Answer = new InspectionAnswer(
            1,
            "inspection",
            "planned",
            2026,
            Day,
            null,
            null,
            null,
            null,
            null,
            "Việc thực hiện nhiệm vụ đảng viên.",
            null,
            null,
            null,
            null
        ),
    };

    public static readonly EndpointText Discipline = new(
        "One case of discipline (II.1.3.b-8)",
        ForReaders + " Once it is over, form and days are told and nothing more."
    )
    {
        Answer = new DisciplineAnswer(
            1,
            "reprimand",
            "inForce",
            Day,
            Day,
            Day.AddMonths(12),
            null,
            null,
            7,
            9,
            "Vi phạm quy định về chế độ báo cáo.",
            null
        ),
    };
}
