using ChiBo.App.Features.Api.Work;
using ChiBo.App.Web.Api;

namespace ChiBo.App.Features.Api.Admissions;

internal static class AdmissionDocs
{
    private static readonly KeyedAnswer Done = new(4);
    private static readonly DateOnly Listed = new(2026, 3, 2);

    public static readonly EndpointText List = new(
        "Cases of admission that the account sees (II.1.3.b-7)",
        "What is late first. S3: for the committee of the cell and the office above."
    )
    {
        Answer = new ListAnswer<CaseLineAnswer>(
            new DateOnly(2026, 11, 23),
            [new CaseLineAnswer(4, "Lê Mẫu Hoa", "Chi bộ thôn 3", "application", null, null, null)],
            null
        ),
    };

    public static readonly EndpointText One = new(
        "One case with its steps",
        "Of the background check only that it is done is kept. `recorded` is sent back with the next step."
    )
    {
        Answer = new CaseAnswer
        {
            Key = 4,
            Cell = "X99001-C03",
            Name = "Lê Mẫu Hoa",
            OpenedOn = Listed,
            Recorded = 1,
            Steps = [new StepAnswer("listed", Listed, null, null)],
            Next = "awarenessClass",
            DueOn = null,
            OverdueSince = null,
            OfficialOn = null,
            EndedAs = null,
            EndedOn = null,
        },
    };

    public static readonly EndpointText Open = new(
        "Open a case",
        "Somebody whom the cell lists as outstanding. Name and day of birth are kept apart, for a limited time."
    )
    {
        Request = new OpenCaseBody
        {
            Cell = "X99001-C03",
            FullName = "Lê Mẫu Hoa",
            BirthDate = new DateOnly(1998, 5, 4),
            ListedOn = Listed,
        },
        Answer = Done,
    };

    public static readonly EndpointText Step = new(
        "Record the next step of a case",
        "No step is skipped, reversed or shortened; each is held against its majority and time limits, and declined with its clause. What "
            + "a step means for the register is recorded in the same act."
    )
    {
        Request = new StepBody
        {
            Recorded = 7,
            Step = "cellResolution",
            Day = new DateOnly(2026, 11, 12),
            VotesFor = 9,
            Helpers = [],
            Consent = null,
            Paper = "12-NQ/CB",
        },
        Answer = Done,
    };

    public static readonly EndpointText End = new(
        "End a case without membership",
        "Refused or withdrawn, with the reason; who was on probation is a member no longer."
    )
    {
        Request = new EndCaseBody
        {
            As = "withdrawn",
            Day = new DateOnly(2026, 11, 12),
            Reason = "Chuyển nơi làm việc sang tỉnh khác",
        },
        Answer = Done,
    };
}
