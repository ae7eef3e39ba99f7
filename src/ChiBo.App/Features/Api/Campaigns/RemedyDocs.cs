using ChiBo.App.Features.Api.Work;
using ChiBo.App.Web.Api;

namespace ChiBo.App.Features.Api.Campaigns;

internal static class RemedyDocs
{
    private static readonly DateOnly Today = new(2026, 11, 28);
    private static readonly DateOnly Due = new(2026, 12, 31);

    public static readonly EndpointText List = new(
        "List the cells founded before 2014-10-10 that do not conform (III.2-a, III.2-c)",
        "As the review of today says, overdue ones first, with what was decided. Persons are named to who may see them alone."
    )
    {
        Answer = new ListAnswer<RemedyAnswer>(
            Today,
            [
                new RemedyAnswer(
                    "X99001-CQ",
                    "Chi bộ cơ quan xã Mẫu",
                    "X99001",
                    "Xã Mẫu",
                    "Huyện Mẫu",
                    new DateOnly(2012, 3, 1),
                    "nonconforming",
                    true,
                    "running",
                    "mend",
                    "X99.H-HU",
                    "Ban Tổ chức",
                    Today,
                    Due,
                    null,
                    null,
                    null,
                    3
                ),
            ],
            null
        ),
    };

    public static readonly EndpointText Decide = new(
        "Decide about a cell",
        "For the board of a committee above its commune: option, who sees to it, by when. Deciding anew takes the version that was read."
    )
    {
        Request = new DecideRemedyBody
        {
            Option = "mend",
            Owner = "X99.H-HU",
            OwnerName = "Ban Tổ chức",
            Due = Due,
            Note = null,
            Version = null,
        },
        Answer = new KeyedAnswer(3),
    };

    public static readonly EndpointText End = new(
        "Tell what came of it",
        "For the organisation that sees to it, or one above. Whether the cell conforms the review says, not the outcome."
    )
    {
        Request = new EndRemedyBody
        {
            Outcome = "Đã bổ sung đảng viên",
            On = Today,
            Version = 3,
        },
        Answer = new KeyedAnswer(3),
    };
}
