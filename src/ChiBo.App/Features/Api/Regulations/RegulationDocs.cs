using ChiBo.App.Features.Api.Work;
using ChiBo.App.Web.Api;

namespace ChiBo.App.Features.Api.Regulations;

internal static class RegulationDocs
{
    private static readonly KeyedAnswer Done = new(3);
    private static readonly DateOnly Voted = new(2026, 11, 12);
    private static readonly VersionAnswer Version = new(3, 2, "drafted", null, null, null, null);

    public static readonly EndpointText List = new(
        "Versions of a cell's working regulations (II.2.a)",
        "The newest first. Drafts are told to those alone who write them and to members of the cell."
    )
    {
        Answer = new VersionsAnswer("X99001-CQ", [Version]),
    };

    public static readonly EndpointText One = new(
        "One version with its chapters",
        "`missing` names the mandatory relations that are empty; `seen` is sent back with what is written or voted on it."
    )
    {
        Answer = new RegulationAnswer
        {
            Cell = "X99001-CQ",
            Version = Version,
            Seen = 41,
            Chapters = new Dictionary<string, string>
            {
                ["partyCommittee"] = "Chi bộ chịu sự lãnh đạo của đảng ủy xã.",
            },
            Missing = ["government"],
            AnswerDays = 15,
            ReportDays = 2,
            UsualDay = 5,
            Symbol = null,
        },
    };

    public static readonly EndpointText Begin = new(
        "Begin a version",
        "With the words of another one, or with the model wording. A cell has one draft at a time."
    )
    {
        Request = new BeginBody { BasedOn = null },
        Answer = Done,
    };

    public static readonly EndpointText Save = new(
        "Write the chapters of a draft",
        "All of them, in the place of what was seen; what somebody else has changed since is declined."
    )
    {
        Request = new ChaptersBody
        {
            Seen = 41,
            Chapters = new Dictionary<string, string> { ["government"] = "Phối hợp với ủy ban nhân dân xã." },
            AnswerDays = 15,
            ReportDays = 2,
            UsualDay = 5,
        },
        Answer = Done,
    };

    public static readonly EndpointText Approve = new(
        "Record that the cell approved a version",
        "With an empty relation it is declined (II.2.a). The votes are held against the official members of the day; `aloneFrom` is for "
            + "the office above, where the committee need not approve."
    )
    {
        Request = new ApproveBody
        {
            Seen = 41,
            On = Voted,
            Votes = 7,
            AloneFrom = null,
        },
        Answer = Done,
    };

    public static readonly EndpointText ApproveAbove = new(
        "Record that the committee above approved a version",
        "For its office. It is in force from the day that is named, and the one before ends."
    )
    {
        Request = new ApproveAboveBody { On = Voted, From = new DateOnly(2026, 12, 1) },
        Answer = Done,
    };

    public static readonly EndpointText Withdraw = new(
        "Give a version up",
        "Before it was approved; it stays on record."
    )
    {
        Request = new WithdrawBody { Reason = "Soạn lại theo mẫu mới" },
        Answer = Done,
    };
}
