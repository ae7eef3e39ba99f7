using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Regulations;

/// <summary>What the chapters of working regulations are called (II.2.a).</summary>
public static class RegulationNames
{
    private static readonly string[] Vietnamese =
    [
        "Nguyên tắc làm việc",
        "Nhiệm vụ, quyền hạn của chi ủy",
        "Nhiệm vụ của từng chức danh",
        "Chế độ sinh hoạt",
        "Chế độ thông tin, báo cáo",
        "Thời hạn trả lời",
        "Quan hệ với cấp ủy",
        "Quan hệ với chính quyền",
        "Quan hệ với Mặt trận Tổ quốc",
        "Quan hệ với các tổ chức chính trị - xã hội",
        "Quan hệ với các chi bộ trực thuộc đảng ủy",
        "Quy định khác và tổ chức thực hiện",
    ];

    private static readonly string[] English =
    [
        "Principles of work",
        "Duties of the cell committee",
        "Duties of each post",
        "Meetings",
        "Reports and information",
        "Terms for answers",
        "Relation with the Party committee",
        "Relation with the government",
        "Relation with the Fatherland Front",
        "Relation with the socio-political organisations",
        "Relation with the cells under the committee",
        "Other rules, and how these are carried out",
    ];

    /// <summary>The name of a chapter.</summary>
    public static string In(Language language, RegulationChapter chapter) =>
        (language == Language.Vietnamese ? Vietnamese : English)[(int)chapter];

    /// <summary>Several names, as a list in a sentence.</summary>
    public static string In(Language language, IEnumerable<RegulationChapter> chapters) =>
        string.Join("; ", chapters.Select(chapter => In(language, chapter)));
}
