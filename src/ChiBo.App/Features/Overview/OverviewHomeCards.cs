using ChiBo.App.CommandLine;
using ChiBo.App.Features.Home;
using ChiBo.App.Permissions;
using ChiBo.Domain.Access;

namespace ChiBo.App.Features.Overview;

/// <summary>The way to the overview from the first page, for a board and for the office of a committee.</summary>
internal static class OverviewHomeCards
{
    private static readonly Phrase Means = new(
        "Số liệu từng tháng của các xã: kết quả rà soát, chi bộ dưới 9 đảng viên chính thức, họp đúng thứ tự, kiến nghị trả lời đúng hạn.",
        "Figures of the communes by month: verdicts, cells below nine official members, meetings in order, proposals answered in time."
    );

    private static readonly Phrase Open = new("Xem tổng hợp", "Open the overview");

    public static HomeCard? Of(Permits permits) =>
        permits.Anywhere(AccessAction.Review, Sensitivity.Internal).IsAllowed
            ? new HomeCard(OverviewTexts.Title, Means, Open, "/overview")
            : null;
}
