namespace ChiBo.Domain.Reports;

/// <summary>A part of a cell's report, in its order.</summary>
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

    private static readonly string[] English =
    [
        "Meetings and working regulations",
        "Resolutions and tasks",
        "Areas, needs of the people and proposals",
        "Members and their development",
        "Contact with the residence",
        "The programme of the year by the eight tasks",
    ];

    /// <summary>All, in their order.</summary>
    public static IReadOnlyList<ReportSection> All { get; } = Enum.GetValues<ReportSection>();

    /// <summary>The name.</summary>
    public static string In(Shared.Language language, ReportSection section) =>
        (language == Shared.Language.Vietnamese ? Vietnamese : English)[(int)section];
}
