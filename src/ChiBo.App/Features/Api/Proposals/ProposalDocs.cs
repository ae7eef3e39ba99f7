using ChiBo.App.Features.Api.Work;
using ChiBo.App.Web.Api;

namespace ChiBo.App.Features.Api.Proposals;

internal static class ProposalDocs
{
    private static readonly KeyedAnswer Done = new(5);

    public static readonly EndpointText List = new(
        "List the proposals that the account sees (II.2.c)",
        "What is late and what is owed first. A body that answers sees what was sent to it."
    )
    {
        Answer = new ListAnswer<ProposalLineAnswer>(
            new DateOnly(2026, 11, 23),
            [
                new ProposalLineAnswer(
                    5,
                    "Sửa đường ra đồng thôn 5",
                    "Chi bộ cơ quan xã Mẫu",
                    "government",
                    "sent",
                    new DateOnly(2026, 12, 5),
                    null,
                    null
                ),
            ],
            null
        ),
    };

    public static readonly EndpointText One = new(
        "One proposal",
        "Where it stands, what was answered, and in `steps` what the account can do with it now."
    )
    {
        Answer = new ProposalAnswerBody
        {
            Key = 5,
            Cell = "X99001-CQ",
            Title = "Sửa đường ra đồng thôn 5",
            Text = "Đường ra đồng hỏng sau mưa, đề nghị đổ đá trước vụ xuân.",
            Addressee = "government",
            State = "sent",
            AnswerBy = new DateOnly(2026, 12, 5),
            OverdueSince = null,
            SentOn = new DateOnly(2026, 11, 20),
            ReceivedOn = null,
            AnsweredOn = null,
            Answer = null,
            AnswerText = null,
            GoesNextTo = null,
            CarriedOutOn = null,
            Symbol = "01-KN/CBCQ",
            Matters = [31],
            Steps = ["receive", "answer"],
        },
    };

    public static readonly EndpointText Draft = new(
        "Draft a proposal from open matters",
        "For the committee of the agency cell. The matters are part of it from then on; the key is what its address is made of."
    )
    {
        Request = new DraftBody
        {
            Cell = "X99001-CQ",
            Addressee = "government",
            Title = "Sửa đường ra đồng thôn 5",
            Text = "Đường ra đồng hỏng sau mưa, đề nghị đổ đá trước vụ xuân.",
            AnswerBy = new DateOnly(2026, 12, 5),
            Matters = [31],
        },
        Answer = Done,
    };

    public static readonly EndpointText Rewrite = new(
        "Change a draft",
        "All of it, its matters too: what is no longer among them is open again. What was sent is not changed any more."
    )
    {
        Request = new RewriteBody
        {
            Addressee = "government",
            Title = "Sửa đường ra đồng thôn 5",
            Text = "Đường ra đồng hỏng sau mưa, đề nghị đổ đá trước vụ xuân.",
            AnswerBy = new DateOnly(2026, 12, 5),
            Matters = [31],
        },
        Answer = Done,
    };

    public static readonly EndpointText Withdraw = new(
        "Withdraw a draft",
        "It stays on record with the reason, and its matters are open again."
    )
    {
        Request = new ReopenBody { Reason = "Đã được giải quyết tại cuộc họp thôn." },
        Answer = Done,
    };

    public static readonly EndpointText Send = new(
        "Send a draft",
        "As it stands in the body: the paper gets its number in the same act, and the clock runs."
    )
    {
        Request = new SendBody
        {
            Title = "Sửa đường ra đồng thôn 5",
            Text = "Đường ra đồng hỏng sau mưa, đề nghị đổ đá trước vụ xuân.",
            AnswerBy = new DateOnly(2026, 12, 5),
        },
        Answer = Done,
    };

    public static readonly EndpointText Receive = new(
        "Confirm that a proposal is there",
        "For the body that is addressed, or the office that types in for it."
    )
    {
        Request = new NoFields(),
        Answer = Done,
    };

    public static readonly EndpointText Answer = new(
        "Answer a proposal",
        "For the body that is addressed, or the office that types in for it. A refusal needs its ground; `goesNextTo` names the body "
            + "that settles it instead."
    )
    {
        Request = new AnswerBody
        {
            Answer = "accepted",
            AnsweredOn = new DateOnly(2026, 11, 25),
            Text = "Đổ đá trong tháng 12.",
            GoesNextTo = null,
        },
        Answer = Done,
    };

    public static readonly EndpointText CarryOut = new(
        "Record that what was promised is carried out",
        "For the cell, which has seen it, or the body."
    )
    {
        Request = new CarryOutBody { How = "Đã đổ đá 400 m." },
        Answer = Done,
    };

    public static readonly EndpointText Reopen = new(
        "Open a proposal again",
        "For the cell, which has seen that it is not so: the body owes an answer once more."
    )
    {
        Request = new ReopenBody { Reason = "Mới đổ đá một nửa." },
        Answer = Done,
    };
}
