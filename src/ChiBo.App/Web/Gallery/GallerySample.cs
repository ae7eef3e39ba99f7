using ChiBo.App.Features.Reviews;
using ChiBo.App.Features.Reviews.Compare;
using ChiBo.App.Web.Components;
using ChiBo.App.Web.Pictures;
using ChiBo.App.Web.Visitors;
using ChiBo.Domain.Register;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Parameters;
using ChiBo.Guidance.Review;
using ChiBo.Samples.OneCommune;

namespace ChiBo.App.Web.Gallery;

/// <summary>A row of the gallery's table.</summary>
internal sealed record GalleryMember(string Name, string Cell, DateOnly Official, int Years, Status Status);

/// <summary>What the gallery shows: nobody in it is real.</summary>
internal static class GallerySample
{
    private const int Districts = 11;

    public static IReadOnlyList<GalleryMember> Members { get; } =
    [
        new("Nguyễn Mẫu Hà", "Chi bộ cơ quan xã", new DateOnly(2003, 2, 3), 23, Status.Met),
        new("Trần Mẫu Bình", "Chi bộ thôn 5", new DateOnly(1987, 9, 2), 39, Status.NotMet),
        new("Công Tằng Tôn Nữ Mẫu Nghiêm Nguyệt", "Chi bộ thôn Đông Thượng", new DateOnly(1976, 5, 19), 50, Status.Met),
        new("Đỗ Mẫu Ấn", "Chi bộ trường học", new DateOnly(2021, 11, 7), 5, Status.NotEnoughData),
        new("Vàng Mẫu Sử", "Chi bộ thôn 2", new DateOnly(1999, 1, 6), 27, Status.Excepted),
        new("Lê Mẫu Xuân", "Chi bộ trạm y tế", new DateOnly(2015, 3, 26), 11, Status.NotApplicable),
    ];

    public static IReadOnlyList<Choice> People { get; } =
    [new("1", "Đỗ Mẫu Ấn"), new("2", "Nguyễn Mẫu Hà"), new("3", "Lê Mẫu Xuân")];

    public static IReadOnlyList<Choice> Kinds { get; } =
    [new("regular", "Sinh hoạt thường kỳ"), new("thematic", "Sinh hoạt chuyên đề"), new("extraordinary", "Bất thường")];

    public static IReadOnlyList<string> Consequences { get; } =
    [
        "Kết thúc sinh hoạt của 8 đảng viên tại chi bộ này và chuyển họ về chi bộ thôn 4.",
        "Kết thúc chức vụ của bí thư và phó bí thư.",
        "Chuyển 2 nhiệm vụ còn mở cho chi bộ thôn 4.",
    ];

    public static IReadOnlyList<CellStrength> Cells { get; } =
    [
        new("Chi bộ cơ quan xã", 18, 2, "/gallery"),
        new("Chi bộ thôn 1", 31, 1, "/gallery"),
        new("Chi bộ thôn 2", 9, 0, "/gallery"),
        new("Chi bộ thôn 5", 8, 3, "/gallery"),
        new("Chi bộ thôn Đông Thượng và xóm Đồng Quan", 24, 0, "/gallery"),
        new("Chi bộ trường trung học cơ sở", 12, 4, "/gallery"),
        new("Chi bộ trạm y tế", 0, 5, "/gallery"),
    ];

    public static IReadOnlyList<TileGroup> Province { get; } =
    [
        .. Enumerable
            .Range(1, Districts)
            .Select(district => new TileGroup(
                $"Huyện Mẫu {district}",
                [
                    .. Enumerable
                        .Range(1, 14 + (district * 7 % 19))
                        .Select(commune => new Tile($"Xã Mẫu {district}.{commune}", "/gallery", At(district, commune))),
                ]
            )),
    ];

    /// <summary>The verdicts of the sample commune from its first day to the visitor's.</summary>
    public static IReadOnlyList<VerdictSpan> Spans(Visitor visitor)
    {
        RegisterSnapshot snapshot = SampleCommune.Create().ToSnapshot();
        GuidanceDocument guidance = ReviewCase.Choose(visitor.Today, null);
        DateOnly since = guidance.InForceFrom ?? Days.First;
        TimelineDay[] days =
        [
            .. Timeline.Of(
                new Reviewer(snapshot, ParameterSource.Of(guidance.Parameters)),
                snapshot.Find(SampleCommune.Code)!.Value,
                since,
                SampleCommune.ShownOn.AddYears(1)
            ),
        ];
        return
        [
            .. days.Index()
                .Select(item => new VerdictSpan(
                    item.Item.Day,
                    item.Index + 1 < days.Length ? days[item.Index + 1].Day : SampleCommune.ShownOn.AddYears(1),
                    item.Item.Change.After is { } verdict ? StatusMark.Of(verdict) : Status.NotApplicable,
                    item.Item.Change.Changes.Where(change => change.IsWorthTelling())
                        .Select(change => ChangeText.Of(change, visitor.Language))
                        .FirstOrDefault("")
                )),
        ];
    }

    private static Status At(int district, int commune)
    {
        int spread = ((district * 31) + (commune * 17)) % 23;
        return spread switch
        {
            0 or 7 or 15 => Status.NotMet,
            3 or 11 => Status.NotEnoughData,
            5 => Status.NotApplicable,
            9 => Status.Excepted,
            _ => Status.Met,
        };
    }
}
