namespace ChiBo.Domain.Reports;

/// <summary>A part of a report, in its order: of a cell's report below 100, of the report of a review from 100 on.</summary>
public enum ReportSection
{
    /// <summary>Meetings and working regulations (II.2.a, II.2.b).</summary>
    Operation = 0,

    /// <summary>Resolutions and tasks (II.1.3.b-1, b-2, b-5).</summary>
    Leadership = 1,

    /// <summary>Areas, needs of the people, proposals (II.1.3.b-3, II.2.c).</summary>
    Areas = 2,

    /// <summary>Members (II.1.3.b-7).</summary>
    Members = 3,

    /// <summary>Contact with the residence (II.2.d).</summary>
    Residence = 4,

    /// <summary>The programme of the year by the eight tasks (II.1.3.b).</summary>
    Programme = 5,

    /// <summary>Of a review: communes and their agency cells (III.2-a).</summary>
    ReviewSituation = 100,

    /// <summary>Of a review: rule by rule (II.1).</summary>
    ReviewConformity = 101,

    /// <summary>Of a review: agency cells set up since the stop date (III.2-c).</summary>
    ReviewEstablishment = 102,

    /// <summary>Of a review: residential cells against the number that they need (II.1.1.b).</summary>
    ReviewStrength = 103,

    /// <summary>Of a review: what cannot be told, and why.</summary>
    ReviewUnknown = 104,

    /// <summary>Of a review: operation in the last month (II.2).</summary>
    ReviewOperation = 105,

    /// <summary>Of a review: rearrangement of what does not conform (III.2-a).</summary>
    ReviewRearrangement = 106,

    /// <summary>Of a review: local regulations and deviations (III.1).</summary>
    ReviewLocal = 107,

    /// <summary>Of a review: evaluation and proposals (III.2-a, III.2-b).</summary>
    ReviewEvaluation = 108,
}

/// <summary>What the parts are called.</summary>
public static class ReportSections
{
    private static readonly string[] Vietnamese =
    [
        "Sinh hoạt chi bộ và quy chế làm việc",
        "Lãnh đạo thực hiện nghị quyết, nhiệm vụ",
        "Địa bàn, nguyện vọng của nhân dân và kiến nghị",
        "Đảng viên và phát triển đảng viên",
        "Giữ mối liên hệ với nơi cư trú",
        "Chương trình năm theo tám nhiệm vụ",
    ];

    private static readonly string[] VietnameseOfReview =
    [
        "Tình hình chung",
        "Kết quả theo từng quy định về tổ chức",
        "Việc lập chi bộ cơ quan từ ngày 10/10/2014",
        "Số lượng đảng viên chính thức của chi bộ khu dân cư",
        "Nội dung chưa kết luận được",
        "Hoạt động của chi bộ cơ quan",
        "Sắp xếp, củng cố",
        "Quy định của địa phương và trường hợp ngoại lệ",
        "Đánh giá và đề nghị",
    ];

    private static readonly string[] English =
    [
        "Meetings and working regulations",
        "Resolutions and tasks",
        "Areas, needs of the people and proposals",
        "Members and their development",
        "Contact with the residence",
        "The programme of the year by the eight tasks",
    ];

    private static readonly string[] EnglishOfReview =
    [
        "Situation",
        "Rules of organisation, one by one",
        "Agency cells set up since 10 October 2014",
        "Official members of residential cells",
        "What cannot be told",
        "Operation of agency cells",
        "Rearrangement",
        "Local regulations and deviations",
        "Evaluation and proposals",
    ];

    /// <summary>Those of a cell's report, in their order.</summary>
    public static IReadOnlyList<ReportSection> All { get; } =
    [.. Enum.GetValues<ReportSection>().Where(section => !section.IsOfReview())];

    /// <summary>Those of the report of a review, in their order.</summary>
    public static IReadOnlyList<ReportSection> OfReview { get; } =
    [.. Enum.GetValues<ReportSection>().Where(section => section.IsOfReview())];

    /// <summary>Whether it is a part of the report of a review.</summary>
    public static bool IsOfReview(this ReportSection section) => section >= ReportSection.ReviewSituation;

    /// <summary>The name.</summary>
    public static string In(Shared.Language language, ReportSection section)
    {
        bool isVietnamese = language == Shared.Language.Vietnamese;
        return section.IsOfReview()
            ? (isVietnamese ? VietnameseOfReview : EnglishOfReview)[section - ReportSection.ReviewSituation]
            : (isVietnamese ? Vietnamese : English)[(int)section];
    }
}
