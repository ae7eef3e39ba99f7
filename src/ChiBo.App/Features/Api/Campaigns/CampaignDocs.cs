using ChiBo.App.Features.Api.Work;
using ChiBo.App.Web.Api;
using ChiBo.Guidance.Review;

namespace ChiBo.App.Features.Api.Campaigns;

internal static class CampaignDocs
{
    private static readonly DateOnly CutOff = new(2026, 10, 31);

    private static readonly CampaignAnswer Campaign = new(
        1,
        "Rà soát chi bộ cơ quan xã",
        CutOff,
        new DateOnly(2026, 12, 15),
        "open",
        null,
        1,
        0,
        0
    );

    private static readonly CampaignMovedAnswer Moved = new(112);

    public static readonly EndpointText List = new(
        "List the review campaigns (III.2-a)",
        "Those of which the account may see a commune, the last first."
    )
    {
        Answer = new ListAnswer<CampaignAnswer>(new DateOnly(2026, 11, 28), [Campaign], null),
    };

    public static readonly EndpointText One = new("One campaign", "With how many communes have come how far.")
    {
        Answer = Campaign,
    };

    public static readonly EndpointText Communes = new(
        "The communes of a campaign",
        "By the unit above, then by name. `version` goes with a write, so that nobody decides on what has changed since."
    )
    {
        Answer = new ListAnswer<CampaignCommuneAnswer>(
            new DateOnly(2026, 11, 28),
            [
                new CampaignCommuneAnswer(
                    "X99001",
                    "Xã Mẫu",
                    "Huyện Mẫu",
                    "X99.H",
                    "returned",
                    new DateOnly(2026, 11, 20),
                    1,
                    "nonconforming",
                    2,
                    0,
                    "Bổ sung đảng viên",
                    "Thiếu ngày chính thức",
                    7
                ),
            ],
            null
        ),
    };

    public static readonly EndpointText Comparison = new(
        "Compare a campaign with an earlier one",
        "By what was submitted and frozen in each: verdicts before and after for each unit above, and the communes that changed."
    )
    {
        Answer = new CampaignComparisonAnswer(
            1,
            2,
            [
                new CampaignGroupAnswer(
                    "X99.H",
                    "Huyện Mẫu",
                    new VerdictCounts(0, 1, 0, 0),
                    new VerdictCounts(1, 0, 0, 0),
                    1,
                    0
                ),
            ],
            [
                new CampaignChangeAnswer(
                    "X99001",
                    "Xã Mẫu",
                    "nonconforming",
                    "conforming",
                    [new CampaignFindingAnswer("agency-cell.parent", "II.1.2", "X99001-CQ", "fail", "pass")]
                ),
            ]
        ),
    };

    public static readonly EndpointText Open = new(
        "Open a campaign",
        "For the board of a province or district, for its own area or one within it."
    )
    {
        Request = new OpenCampaignBody
        {
            Name = "Rà soát quý IV",
            Opener = null,
            Scope = "X99.H",
            CutOff = CutOff,
            Due = new DateOnly(2026, 12, 15),
            ComparedWith = null,
        },
        Answer = new CampaignOpenedAnswer(2, 15),
    };

    public static readonly EndpointText Submit = new(
        "Submit a commune",
        "For its office: what the review of the cut-off day says now is frozen with its evidence."
    )
    {
        Request = new SubmitCampaignBody { Plan = "Bổ sung đảng viên", Version = 7 },
        Answer = Moved,
    };

    public static readonly EndpointText Return = new(
        "Return a commune",
        "For the board whose turn it is, with what is to be put right."
    )
    {
        Request = new ReturnCampaignBody { Comment = "Thiếu ngày chính thức", Version = 7 },
        Answer = Moved,
    };

    public static readonly EndpointText Accept = new(
        "Accept a commune",
        "For the board whose turn it is; the committee between passes it on."
    )
    {
        Request = new AcceptCampaignBody { Version = 7 },
        Answer = Moved,
    };

    public static readonly EndpointText AcceptMany = new(
        "Accept several communes in one act",
        "Those that are named, each as it was seen, or all that submitted a conforming verdict and whose turn it is. One that was moved since is refused, and then none is accepted."
    )
    {
        Request = new AcceptManyBody
        {
            Communes = [new SeenCommuneBody { Code = "X99001", Version = 7 }],
            AllConforming = false,
        },
        Answer = new CampaignMovedManyAnswer(112, 1),
    };

    public static readonly EndpointText Plan = new(
        "Keep the plan of a commune",
        "For its office, before it submits: what it means to do so that it conforms."
    )
    {
        Request = new PlanCampaignBody { Plan = "Bổ sung đảng viên", Version = 7 },
        Answer = Moved,
    };

    public static readonly EndpointText Keep = new(
        "Keep with which earlier campaign one is compared",
        "For who opened it, while it is open."
    )
    {
        Request = new CompareCampaignBody { With = 1 },
        Answer = new KeyedAnswer(2),
    };

    public static readonly EndpointText Close = new(
        "Close a campaign",
        "For who opened it; nothing of it changes afterwards. Answers how many communes were not accepted."
    )
    {
        Request = new NoFields(),
        Answer = new CountAnswer(0),
    };
}
