using ChiBo.App.Features.Api.Work;
using ChiBo.App.Web.Api;

namespace ChiBo.App.Features.Api.Reviews;

internal static class ReviewDocs
{
    private static readonly KeyedAnswer Done = new(9);
    private static readonly MemberReviewAnswer Review = new("X99001-M280", "voted", "good", "good", 8, 9, null, null);

    public static readonly EndpointText Cell = new(
        "The yearly review of a cell (II.1.3)",
        "How far each member's review has come, and its levels; words are read on the pages alone. 404 while it is not open."
    )
    {
        Answer = new CellReviewAnswer("X99001-CQ", 2026, false, [Review]),
    };

    public static readonly EndpointText Open = new(
        "Open the yearly review of a cell",
        "For all main members on the roll today; the answer says how many."
    )
    {
        Request = new NoFields(),
        Answer = new CountAnswer(9),
    };

    public static readonly EndpointText Member = new(
        "The yearly review of one member",
        "For the member, the committee of the cell and the office above. The look is logged."
    )
    {
        Answer = Review,
    };

    public static readonly EndpointText ReviewSelf = new(
        "Review oneself",
        "For the member alone, before the cell discusses."
    )
    {
        Request = new SelfReviewBody { Level = "good", Words = "Hoàn thành các việc được giao." },
        Answer = Done,
    };

    public static readonly EndpointText Discuss = new("Record what the cell said of a member", "After the self-review.")
    {
        Request = new DiscussBody { Words = "Tập thể nhất trí với bản tự kiểm điểm." },
        Answer = Done,
    };

    public static readonly EndpointText Vote = new(
        "Record the vote of the cell",
        "Held against the official members of the roll today."
    )
    {
        Request = new VoteBody { Level = "good", VotesFor = 8 },
        Answer = Done,
    };

    public static readonly EndpointText Decide = new(
        "Record what the committee above decided",
        "For its office, on nobody of its own; once the residence has commented, where the setting is to wait for it."
    )
    {
        Request = new DecideBody { Level = "good", On = new DateOnly(2026, 12, 20) },
        Answer = Done,
    };
}
