using ChiBo.App.Web.Api;

namespace ChiBo.App.Features.Api.Communes;

internal static class CommuneDocs
{
    private static readonly DateOnly Day = new(2016, 11, 15);

    public static readonly EndpointText List = new(
        "List the communes within the duties of the account with their verdicts",
        "By district, then by name. Verdicts of today are read as they are kept; of another day, or by a rule, they are decided."
    )
    {
        Answer = new ListAnswer<CommuneAnswer>(
            new DateOnly(2026, 11, 23),
            [new CommuneAnswer("X99001", "Xã Mẫu", "Huyện Mẫu", "nonconforming", 2, 0, null)],
            null
        ),
    };

    public static readonly EndpointText Review = new(
        "The review of one commune on a day",
        "The document that `chibo review --format json` prints: each rule with its clause, what was found, what is asked for, "
            + "and why. Who may see numbers but no data of members finds people counted: `evidence` then holds codes of units "
            + "and organisations alone. Explanations are in the language of Accept-Language. With `rules=operation` each commune has "
            + "`operation`, what II.2 says for a month; it never enters the verdict."
    )
    {
        Answer = new ReviewAnswer(
            Day,
            "28-HD/BTCTW",
            "verified",
            [
                new ReviewedCommune(
                    "X99001",
                    "Xã Mẫu",
                    "nonconforming",
                    null,
                    [
                        new ReviewFinding(
                            "residential-cell.nine-official-members",
                            "II.1.1.b",
                            "fail",
                            "X99001-C05",
                            "8",
                            "9",
                            6,
                            "Theo 28-HD/BTCTW, điểm II.1.1.b, …",
                            ["X99001-M100"]
                        ),
                    ],
                    [
                        new OperationFinding(
                            "agency-cell.meets-last",
                            "II.2.b",
                            "fail",
                            "X99001-CQ",
                            "2",
                            "0",
                            "2016-10",
                            null,
                            "Theo Hướng dẫn 28-HD/BTCTW, điểm II.2.b, …",
                            ["X99001-C03", "X99001-C05"]
                        ),
                    ]
                ),
            ],
            new ReviewSummary(0, 1, 0, 0)
        ),
    };

    public static readonly EndpointText Forecast = new(
        "Official members of each cell in the coming 24 months",
        "From what is announced: probations that end, transfers, ends of membership. `belowOn` is the first month in which a cell falls below "
            + "the minimum; `announced` counts what is recorded, `expected` what follows when probations end as usual."
    )
    {
        Answer = new ForecastAnswer(
            new DateOnly(2026, 11, 23),
            [
                new ForecastCommune(
                    "X99001",
                    [
                        new ForecastCell(
                            "X99001-C03",
                            new DateOnly(2027, 5, 23),
                            1,
                            [new ForecastMonth(new DateOnly(2026, 11, 23), 9, 9, 9)]
                        ),
                    ]
                ),
            ]
        ),
    };

    public static readonly EndpointText Timeline = new(
        "Every day on which the verdict of one commune changes",
        "The document that `chibo timeline --format json` prints."
    )
    {
        Answer = new TimelineAnswer(
            "X99001",
            [
                new TimelineDayAnswer(
                    Day,
                    "conforming",
                    "nonconforming",
                    [
                        new TimelineFinding(
                            "residential-cell.nine-official-members",
                            "II.1.1.b",
                            "X99001-C05",
                            new TimelineSide("pass", "9", "9"),
                            new TimelineSide("fail", "8", "9")
                        ),
                    ]
                ),
            ]
        ),
    };
}
