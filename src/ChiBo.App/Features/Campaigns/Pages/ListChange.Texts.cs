using ChiBo.App.CommandLine;

namespace ChiBo.App.Features.Campaigns.Pages;

/// <summary>Words of how the list of a campaign changed since it was opened.</summary>
internal static class ListChangeTexts
{
    public static readonly Phrase Title = new(
        "Danh sách xã đã đổi từ khi mở đợt, theo các xã của địa bàn vào ngày chốt",
        "The list of communes is another since the campaign was opened: it holds those that the area has on the cut-off day"
    );

    public static Phrase Added(int communes) =>
        new($"Thêm {communes} xã:", communes == 1 ? "1 commune came in:" : $"{communes} communes came in:");

    public static Phrase TakenOff(int communes) =>
        new(
            $"Đưa ra {communes} xã, ngày chốt không có ở địa bàn này:",
            communes == 1
                ? "1 commune, which the area does not have on that day, was taken off:"
                : $"{communes} communes, which the area does not have on that day, were taken off:"
        );
}
