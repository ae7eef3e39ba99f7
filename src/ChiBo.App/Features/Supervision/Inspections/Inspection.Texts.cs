using ChiBo.App.CommandLine;

namespace ChiBo.App.Features.Supervision.Inspections;

internal static class InspectionTexts
{
    public static readonly Phrase Plan = new("Đưa vào chương trình", "Put into the programme");
    public static readonly Phrase Means = new(
        "Một cuộc kiểm tra hoặc giám sát chuyên đề của chương trình năm (II.1.3.b-8). Người được kiểm tra không xem trang này.",
        "An inspection or thematic supervision of the year's programme (II.1.3.b-8). Who is inspected does not see it."
    );
    public static readonly Phrase Kind = new("Loại", "Kind");
    public static readonly Phrase Subject = new("Đảng viên được kiểm tra, giám sát", "The member inspected");
    public static readonly Phrase SubjectHint = new(
        "Để trống nếu không phải một đảng viên.",
        "Leave it empty when it is no single member."
    );
    public static readonly Phrase Scope = new("Nội dung, phạm vi", "Scope");
    public static readonly Phrase PlannedFor = new("Dự kiến ngày", "Planned for");
    public static readonly Phrase YearWrong = new("Năm là một số từ 2000 đến 2100.", "A year from 2000 to 2100.");
    public static readonly Phrase By = new("Do cấp ủy cấp trên thực hiện", "By the committee above");
    public static readonly Phrase Cell = new("Chi bộ được kiểm tra, giám sát", "The cell inspected");
    public static readonly Phrase FromAbove = new(
        "Kiểm tra hoặc giám sát của cấp ủy đối với một chi bộ trực thuộc (I.2). Chỉ văn phòng cấp ủy xem và ghi; chi ủy của chi "
            + "bộ thấy khi được thêm vào danh sách.",
        "An inspection or supervision of a cell by the committee above it (I.2). The office of the committee alone sees and records "
            + "it; the committee of the cell does when it is put on the list."
    );
    public static readonly Phrase CellMissing = new(
        "Hãy chọn một chi bộ trực thuộc.",
        "Choose a cell below the committee."
    );
    public static readonly Phrase Begin = new("Bắt đầu", "Begin");
    public static readonly Phrase BegunOn = new("Ngày bắt đầu", "Begun on");
    public static readonly Phrase Lead = new("Người phụ trách", "Who leads");
    public static readonly Phrase Team = new("Những người khác trong tổ", "The others of the team");
    public static readonly Phrase TeamShown = new("Tổ kiểm tra", "The team");
    public static readonly Phrase Conclude = new("Kết luận", "Conclude");
    public static readonly Phrase ConcludedOn = new("Ngày kết luận", "Concluded on");
    public static readonly Phrase Findings = new("Kết quả kiểm tra", "Findings");
    public static readonly Phrase Conclusion = new("Kết luận", "Conclusion");
    public static readonly Phrase ToMend = new("Phải khắc phục điều gì", "What has to be mended");
    public static readonly Phrase MendBy = new("Khắc phục chậm nhất ngày", "To be mended by");
    public static readonly Phrase MendHint = new(
        "Để trống nếu không có gì phải khắc phục.",
        "Leave it empty when nothing has to be mended."
    );
    public static readonly Phrase Mend = new("Ghi đã khắc phục", "Record that it is mended");
    public static readonly Phrase MendedOn = new("Ngày xem minh chứng", "Evidence seen on");
    public static readonly Phrase SeenBy = new("Người của tổ đã xem minh chứng", "Who of the team saw the evidence");
    public static readonly Phrase Evidence = new("Minh chứng đã xem", "The evidence that was seen");
    public static readonly Phrase Drop = new("Dừng cuộc này", "Take it off the programme");
    public static readonly Phrase Reason = new("Lý do", "Reason");
}
