using ChiBo.App.Web.Components;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Web.Gallery;

/// <summary>What pages are made of.</summary>
public sealed partial class BlocksGallery
{
    [Parameter, EditorRequired]
    public required GalleryState State { get; set; }

    private static IReadOnlyList<SummaryLine> Facts { get; } =
    [
        new(GalleryTexts.Secretary, "Nguyễn Mẫu Hà, bí thư đảng ủy xã", "/gallery"),
        new(GalleryTexts.Established, "15/11/2016, theo Quyết định số 12-QĐ/HU của Ban Thường vụ Huyện ủy Mẫu"),
        new(GalleryTexts.Deputy, null),
    ];
}
