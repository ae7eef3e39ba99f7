using ChiBo.App.Features.Api.Work;
using ChiBo.App.Web.Api;

namespace ChiBo.App.Features.Api.Residence;

internal static class ResidenceDocs
{
    private static readonly KeyedAnswer Done = new(5);
    private static readonly DateOnly Issued = new(2026, 3, 2);
    private static readonly DateOnly Due = new(2026, 11, 30);
    private static readonly LetterAnswer Letter = new(5, "Chi bộ thôn 3", null, Issued, new DateOnly(2026, 3, 9), null);
    private static readonly CommentLineAnswer Comment = new(7, 2026, Due, null, null);

    public static readonly EndpointText Cell = new(
        "Contact of a cell's members with their residence (II.2.d)",
        "The letter that holds and the comment of the year of each main member; what is missing stands first. Words are read of one "
            + "member alone."
    )
    {
        Answer = new CellContactAnswer(
            "X99001-CQ",
            2026,
            [new ContactAnswer("X99001-M280", "Nguyễn Mẫu An", true, Letter, null, Comment, null)]
        ),
    };

    public static readonly EndpointText Ask = new(
        "Ask all residence cells of a roll for their comments of a year",
        "In one act. Those asked before, exempt or without a letter are left out; the answer says how many requests went out."
    )
    {
        Request = new AskBody { Year = 2026, DueOn = Due },
        Answer = new CountAnswer(12),
    };

    public static readonly EndpointText Member = new(
        "Contact of one member with the residence",
        "All letters and comments, with the words of the comments while they are kept (S3). The look is logged."
    )
    {
        Answer = new MemberContactAnswer("X99001-M280", [Letter], [new CommentAnswer("Chi bộ thôn 3", Comment, null)]),
    };

    public static readonly EndpointText Issue = new(
        "Issue a letter of introduction, or record why there is none",
        "To a residential cell, or to a place outside the register: one of the two. A class of exemption has to be in force on the "
            + "day; classes 1.2 have no letter. A member has one letter at a time."
    )
    {
        Request = new LetterBody
        {
            Cell = "X99001-C03",
            Outside = null,
            ExemptAs = null,
            IssuedOn = Issued,
        },
        Answer = Done,
    };

    public static readonly EndpointText Receive = new(
        "Confirm that a letter is there",
        "For the residence cell; for a place outside the register, for whoever works for the member."
    )
    {
        Request = new OnDayBody { On = Issued },
        Answer = Done,
    };

    public static readonly EndpointText End = new("End a letter", "For whoever works for the member, as after a move.")
    {
        Request = new OnDayBody { On = Issued },
        Answer = Done,
    };

    public static readonly EndpointText Requests = new(
        "The comments that residence cells of the account are asked for",
        "What waits stands first; nothing else of the members."
    )
    {
        Answer = new ListAnswer<RequestAnswer>(
            new DateOnly(2026, 11, 23),
            [new RequestAnswer(7, "Nguyễn Mẫu An", "Chi bộ thôn 3", 2026, Due, null, null)],
            null
        ),
    };

    public static readonly EndpointText Give = new(
        "Give the comment of a residence cell",
        "For the cell that was asked, once; the office types in what came on paper, with who signed it. A comment from another cell, or "
            + "on oneself, is declined."
    )
    {
        Request = new CommentBody
        {
            Comment = "fulfilled",
            Words = "Gương mẫu, dự họp thôn đầy đủ.",
            From = null,
            SignedBy = null,
            On = null,
        },
        Answer = Done,
    };
}
