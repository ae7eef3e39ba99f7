using ChiBo.App.CommandLine;
using ChiBo.Domain.Supervision;

namespace ChiBo.App.Features.Supervision;

internal static class SupervisionTexts
{
    public static readonly Phrase Title = new("Kiểm tra, giám sát", "Supervision");
    public static readonly Phrase Tab = new("Kiểm tra", "Supervision");
    public static readonly Phrase Lead = new(
        "Chỉ những vụ việc mà đồng chí được chỉ định xem (II.1.3.b-4, b-8). Người khác không biết có vụ việc.",
        "Only the cases for which you are named (II.1.3.b-4, b-8). Nobody else learns that there are any."
    );
    public static readonly Phrase Signals = new("Phản ánh về cơ quan", "Signals about the agency");
    public static readonly Phrase Inspections = new("Kiểm tra, giám sát đảng viên", "Inspections");
    public static readonly Phrase Discipline = new("Kỷ luật đảng viên", "Discipline");
    public static readonly Phrase None = new(
        "Không có vụ việc nào mà đồng chí được chỉ định xem.",
        "There is no case for which you are named."
    );
    public static readonly Phrase Year = new("Năm", "Year");
    public static readonly Phrase Show = new("Xem", "Show");
    public static readonly Phrase Case = new("Vụ việc", "Case");
    public static readonly Phrase State = new("Bước", "State");
    public static readonly Phrase Term = new("Hạn", "Term");
    public static readonly Phrase Member = new("Đảng viên", "Member");
    public static readonly Phrase Day = new("Ngày", "Day");
    public static readonly Phrase DayMissing = new("Cần chọn ngày.", "A day is needed.");
    public static readonly Phrase WordsMissing = new("Cần ghi nội dung.", "Words are needed.");
    public static readonly Phrase ChoiceMissing = new("Cần chọn một mục.", "Choose one.");
    public static readonly Phrase Done = new("Đã ghi.", "Recorded.");
    public static readonly Phrase NoSingleMember = new("không phải một đảng viên", "no single member");
    public static readonly Phrase Paper = new("Văn bản (để in)", "The paper (to print)");
    public static readonly Phrase PaperFile = new("Tải văn bản (DOCX)", "Download the paper (DOCX)");
    public static readonly Phrase Number = new("Số trong sổ riêng của chi ủy", "Number in the committee's own book");
    public static readonly Phrase NumberHint = new(
        "Văn bản của vụ việc không vào sổ văn bản chung: ghi số theo sổ giấy riêng.",
        "Papers of cases are not in the general list of documents: take the number from the separate book on paper."
    );
    public static readonly Phrase NumberWrong = new("Số là một số từ 1 đến 9999.", "A number from 1 to 9999.");
    public static readonly Phrase Readers = new("Người được xem", "Who may see it");
    public static readonly Phrase ReadersMean = new(
        "Chỉ những người này biết có vụ việc. Người có liên quan không thể được chỉ định.",
        "Only these people know that there is a case. Whom it concerns cannot be named."
    );
    public static readonly Phrase Looks = new("Ai đã xem", "Who has looked at it");
    public static readonly Phrase AddReader = new("Thêm người được xem", "Name somebody");
    public static readonly Phrase EndReader = new("Bỏ quyền xem", "Take off the list");
    public static readonly Phrase Who = new("Người", "Who");
    public static readonly Phrase ChangeReaders = new("Thêm, bớt người được xem", "Change who may see it");
    public static readonly Phrase Draft = new(
        "Số liệu này là dự thảo, chưa có nguồn chắc chắn.",
        "This number is a draft, without a sure source."
    );

    public static Phrase Programme(int year) =>
        new($"Chương trình kiểm tra, giám sát năm {year}", $"Programme of {year}");

    public static Phrase LateSince(string day) => new($"Quá hạn từ {day}", $"Late since {day}");

    public static Phrase Of(SignalTopic topic) =>
        topic switch
        {
            SignalTopic.RedTape => new Phrase("Quan liêu", "Red tape"),
            SignalTopic.Corruption => new Phrase("Tham nhũng", "Corruption"),
            SignalTopic.Waste => new Phrase("Lãng phí", "Waste"),
            _ => new Phrase("Nhũng nhiễu nhân dân", "Harassment of the people"),
        };

    public static Phrase Of(SignalState state) =>
        state switch
        {
            SignalState.Received => new Phrase("Đã tiếp nhận", "Taken in"),
            SignalState.Handled => new Phrase("Đang xem xét", "Being handled"),
            SignalState.Founded => new Phrase("Kết thúc: có cơ sở", "Closed: founded"),
            SignalState.Unfounded => new Phrase("Kết thúc: không có cơ sở", "Closed: unfounded"),
            _ => new Phrase("Kết thúc: đã chuyển nơi có thẩm quyền", "Closed: passed on"),
        };

    public static Phrase Of(InspectionKind kind) =>
        kind == InspectionKind.Inspection
            ? new Phrase("Kiểm tra", "Inspection")
            : new Phrase("Giám sát chuyên đề", "Thematic supervision");

    public static Phrase Of(InspectionState state) =>
        state switch
        {
            InspectionState.Planned => new Phrase("Trong chương trình", "Planned"),
            InspectionState.UnderWay => new Phrase("Đang tiến hành", "Under way"),
            InspectionState.Concluded => new Phrase("Đã kết luận", "Concluded"),
            InspectionState.Mended => new Phrase("Đã khắc phục, đã xem minh chứng", "Mended, evidence seen"),
            _ => new Phrase("Đã thôi", "Dropped"),
        };

    public static Phrase Of(DisciplineForm form) =>
        form switch
        {
            DisciplineForm.Reprimand => new Phrase("Khiển trách", "Reprimand"),
            DisciplineForm.Warning => new Phrase("Cảnh cáo", "Warning"),
            DisciplineForm.RemovalFromPost => new Phrase("Cách chức", "Removal from post"),
            _ => new Phrase("Khai trừ", "Expulsion"),
        };

    public static Phrase Of(DisciplineState state) =>
        state switch
        {
            DisciplineState.Opened => new Phrase("Đang xem xét", "Opened"),
            DisciplineState.Proposed => new Phrase("Đã đề nghị cấp ủy cấp trên", "Proposed to the committee above"),
            DisciplineState.InForce => new Phrase("Đang có hiệu lực", "In force"),
            DisciplineState.Dismissed => new Phrase("Không kỷ luật", "Closed without discipline"),
            DisciplineState.Ended => new Phrase("Hết thời hạn", "Its term is over"),
            _ => new Phrase("Đã hủy bỏ sau khiếu nại", "Taken back after an appeal"),
        };

    public static Phrase Of(AppealOutcome outcome) =>
        outcome switch
        {
            AppealOutcome.Upheld => new Phrase("Giữ nguyên", "Upheld"),
            AppealOutcome.Milder => new Phrase("Hình thức nhẹ hơn", "A milder form"),
            _ => new Phrase("Hủy bỏ", "Taken back"),
        };

    public static Phrase Of(CaseKind kind) =>
        kind switch
        {
            CaseKind.Signal => new Phrase("Phản ánh", "Signal"),
            CaseKind.Inspection => new Phrase("Cuộc kiểm tra, giám sát", "Inspection"),
            _ => new Phrase("Việc kỷ luật", "Case of discipline"),
        };
}
