namespace ChiBo.Guidance.Layouts;

/// <summary>Kinds of paper of a cell's month.</summary>
public enum PaperKind
{
    /// <summary>Giấy mời.</summary>
    Invitation,

    /// <summary>Biên bản.</summary>
    Minutes,

    /// <summary>Nghị quyết.</summary>
    Resolution,

    /// <summary>Báo cáo tình hình địa bàn (II.2.c).</summary>
    AreaReport,

    /// <summary>Tờ trình kiến nghị (II.2.c).</summary>
    Submission,

    /// <summary>Công văn kiến nghị (II.2.c): without the name of its type.</summary>
    OfficialLetter,

    /// <summary>Thông báo kết luận.</summary>
    ConclusionNotice,

    /// <summary>Danh sách điểm danh; without number.</summary>
    AttendanceList,

    /// <summary>Phiếu biểu quyết; without number.</summary>
    Ballot,

    /// <summary>Lịch tuần; without number.</summary>
    WeeklySheet,

    /// <summary>Phiếu phản ánh tình hình địa bàn, to be filled in by hand; without number.</summary>
    AreaReportForm,

    /// <summary>Quy chế làm việc (II.2.a).</summary>
    Regulations,

    /// <summary>Quyết định thi hành kỷ luật (II.1.3.b-8).</summary>
    DisciplineDecision,

    /// <summary>Kết luận kiểm tra, giám sát (II.1.3.b-8).</summary>
    InspectionConclusion,

    /// <summary>Giấy giới thiệu về nơi cư trú (II.2.d).</summary>
    ResidenceLetter,

    /// <summary>Danh sách đề nghị nhận xét nơi cư trú (II.2.d); without number.</summary>
    CommentRequest,

    /// <summary>Phiếu nhận xét của chi ủy nơi cư trú (II.2.d), to be filled in by hand; without number.</summary>
    ResidenceCommentForm,

    /// <summary>Báo cáo công tác quý, năm của chi bộ (II.1.3.a).</summary>
    CellReport,

    /// <summary>Bản kiểm điểm của đảng viên (II.1.3.b-5); without number.</summary>
    MemberSelfReview,

    /// <summary>Báo cáo kiểm điểm của chi bộ (II.1.3.b-1).</summary>
    CellSelfReview,

    /// <summary>Biên bản, bảng tổng hợp đánh giá, xếp loại của chi bộ (II.1.3).</summary>
    ReviewSummary,
}
