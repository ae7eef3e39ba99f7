using ChiBo.App.CommandLine;
using ChiBo.Domain.Regulations;
using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Regulations;

internal static class RegulationTexts
{
    public static readonly Phrase Title = new("Quy chế làm việc", "Working regulations");
    public static readonly Phrase Tab = new("Quy chế", "Regulations");
    public static readonly Phrase Versions = new("Các bản quy chế", "Versions");
    public static readonly Phrase Version = new("Bản", "Version");
    public static readonly Phrase State = new("Tình trạng", "State");
    public static readonly Phrase Since = new("Có hiệu lực", "In force");
    public static readonly Phrase Relations = new("Năm mối quan hệ", "Five relations");
    public static readonly Phrase Further = new("Các nội dung khác", "Further chapters");
    public static readonly Phrase AllThere = new("đủ cả năm", "all five are settled");
    public static readonly Phrase AllFurther = new("đủ các nội dung thường có", "all usual ones are there");
    public static readonly Phrase NoVersion = new(
        "Chưa có bản nào được soạn trong chương trình.",
        "No version was written in the program yet."
    );
    public static readonly Phrase Lead = new(
        "Chi ủy xây dựng quy chế, chi bộ thông qua, đảng ủy phê duyệt; quy chế phải nêu đủ năm mối quan hệ (II.2.a).",
        "The cell committee draws regulations up, the cell approves them, then the committee above; they settle five relations (II.2.a)."
    );
    public static readonly Phrase Begin = new("Bắt đầu bản mới", "Begin a version");
    public static readonly Phrase BeginFrom = new("Bắt đầu từ", "Begin with");
    public static readonly Phrase Model = new("Lời văn gợi ý", "The model wording");
    public static readonly Phrase ModelMeans = new(
        "Lời văn gợi ý là của chương trình, không phải văn bản của cấp trên; chi ủy sửa cho hợp với địa phương. Chỗ trong ngoặc vuông là để điền.",
        "The model wording is that of the program, not a rule from above; the committee makes it fit. What is in brackets is to be filled in."
    );
    public static readonly Phrase FromMissing = new("Hãy chọn bắt đầu từ đâu.", "Choose what to begin with.");
    public static readonly Phrase Edit = new("Soạn tiếp", "Write on");
    public static readonly Phrase EditTitle = new("Soạn quy chế", "Write the regulations");
    public static readonly Phrase Read = new("Đọc bản này", "Read this version");
    public static readonly Phrase Compare = new("So với", "Compare with");
    public static readonly Phrase CompareTitle = new("So hai bản quy chế", "Two versions compared");
    public static readonly Phrase Docx = new("Tải tệp DOCX", "DOCX file");
    public static readonly Phrase Print = new("Bản để in", "Page to print");
    public static readonly Phrase Done = new("Đã ghi.", "Recorded.");
    public static readonly Phrase Save = new("Lưu dự thảo", "Save the draft");
    public static readonly Phrase Mandatory = new(
        "Bắt buộc phải có (II.2.a). Mỗi dòng là một điểm.",
        "Must be settled (II.2.a). Each line is a point."
    );
    public static readonly Phrase Usual = new("Thường có. Mỗi dòng là một điểm.", "Usual. Each line is a point.");
    public static readonly Phrase Stored = new("Bản đang lưu của phần này", "What is kept of this chapter");
    public static readonly Phrase Numbers = new("Các mốc mà quy chế đặt ra", "What the regulations set");
    public static readonly Phrase AnswerDays = new("Số ngày để trả lời kiến nghị", "Days for an answer to a proposal");
    public static readonly Phrase AnswerDaysHint = new(
        "Khi quy chế có hiệu lực, hạn trả lời kiến nghị mới lấy số này; phần «Quan hệ với …» ghi số khác cho cơ quan nào thì theo phần đó.",
        "Once in force, deadlines of new proposals follow it, unless the chapter of the body gives another."
    );
    public static readonly Phrase ReportDays = new(
        "Địa bàn báo cáo trước buổi sinh hoạt mấy ngày",
        "Days before the meeting by which areas report"
    );
    public static readonly Phrase UsualDay = new("Ngày sinh hoạt thường lệ", "Usual day of the meeting");
    public static readonly Phrase UsualDayHint = new(
        "Từ 1 đến 31; tháng ngắn hơn thì là ngày cuối tháng. Kế hoạch tháng lấy ngày này khi quy chế có hiệu lực.",
        "1 to 31; the last day in a shorter month. Months are planned by it once the regulations are in force."
    );
    public static readonly Phrase NoNumber = new("Ghi một số, hoặc để trống.", "Give a number, or leave it empty.");
    public static readonly Phrase NoText = new("Chưa có nội dung.", "Nothing is said yet.");
    public static readonly Phrase CellApproved = new("Chi bộ thông qua", "Approved by the cell");
    public static readonly Phrase CommitteeApproved = new("Đảng ủy phê duyệt", "Approved by the committee");
    public static readonly Phrase Document = new("Văn bản", "Document");
    public static readonly Phrase Reason = new("Lý do rút lại", "Why it was withdrawn");
    public static readonly Phrase Cell = new("Chi bộ", "Cell");
    public static readonly Phrase ByCell = new("Ghi chi bộ thông qua", "Record the approval of the cell");
    public static readonly Phrase CellOn = new("Ngày chi bộ thông qua", "Day of the approval");
    public static readonly Phrase Votes = new("Số đảng viên chính thức tán thành", "Official members in favour");
    public static readonly Phrase VotesMissing = new("Ghi số phiếu tán thành.", "Give the votes in favour.");
    public static readonly Phrase DayMissing = new("Hãy ghi ngày.", "Give the day.");
    public static readonly Phrase Alone = new(
        "Nơi này không cần đảng ủy phê duyệt quy chế của chi bộ",
        "The committee need not approve regulations of cells here"
    );
    public static readonly Phrase AloneFrom = new("Có hiệu lực từ ngày", "In force from");
    public static readonly Phrase AloneFromHint = new(
        "Chỉ khi không cần đảng ủy phê duyệt; văn phòng đảng ủy chọn. Để trống thì là ngày chi bộ thông qua.",
        "Only where the committee need not approve, which its office says. Empty: the day of the cell's approval."
    );
    public static readonly Phrase ByCommittee = new("Ghi đảng ủy phê duyệt", "Record the approval of the committee");
    public static readonly Phrase CommitteeOn = new("Ngày đảng ủy phê duyệt", "Day of the committee's approval");
    public static readonly Phrase InForceFrom = new("Có hiệu lực từ ngày", "In force from");
    public static readonly Phrase ApprovalWill = new(
        "Quy chế vào sổ, có số văn bản, và thay bản đang có hiệu lực từ ngày này.",
        "The regulations enter the register, get their number, and take the place of those in force from that day."
    );
    public static readonly Phrase WaitsForCommittee = new(
        "Chi bộ đã thông qua; đang chờ đảng ủy phê duyệt. Văn phòng đảng ủy ghi việc này.",
        "The cell has approved; the committee above has not yet. Its office records that."
    );
    public static readonly Phrase Withdraw = new("Rút lại bản này", "Withdraw this version");
    public static readonly Phrase WithdrawWill = new(
        "Bản này không được thông qua nữa; lời văn vẫn được lưu và có thể dùng để bắt đầu bản khác.",
        "This version is not approved any more; its words are kept and may begin another one."
    );
    public static readonly Phrase Notes = new("Góp ý", "Comments");
    public static readonly Phrase NoNotes = new("Chưa có góp ý.", "There are no comments.");
    public static readonly Phrase Comment = new("Gửi góp ý", "Send a comment");
    public static readonly Phrase CommentText = new("Nội dung góp ý", "The comment");
    public static readonly Phrase CommentMissing = new("Hãy ghi nội dung góp ý.", "Write the comment.");
    public static readonly Phrase OnChapter = new("Về phần", "On which chapter");
    public static readonly Phrase Whole = new("Toàn bản", "The whole");
    public static readonly Phrase Answer = new("Ghi tiếp thu, giải trình", "Record the answer");
    public static readonly Phrase AnswerText = new("Tiếp thu, giải trình", "How it is taken up");
    public static readonly Phrase AnswerMissing = new("Hãy ghi tiếp thu thế nào.", "Say how it is taken up.");
    public static readonly Phrase NoteMissing = new("Hãy chọn góp ý.", "Choose the comment.");
    public static readonly Phrase WhichNote = new("Góp ý của", "Comment of");
    public static readonly Phrase Added = new("thêm:", "added:");
    public static readonly Phrase Removed = new("bỏ:", "removed:");
    public static readonly Phrase End = new("hết phần sửa", "end of change");
    public static readonly Phrase Same = new("Không khác nhau.", "No difference.");
    public static readonly Phrase NothingToCompare = new(
        "Chi bộ chưa có bản nào khác để so.",
        "The cell has no other version to compare with."
    );
    public static readonly Phrase Legend = new(
        "Chữ gạch chân là phần thêm, chữ gạch ngang là phần bỏ.",
        "Underlined words were added, struck-through words removed."
    );
    public static readonly Phrase OnPaper = new(
        "Ghi quy chế đã ban hành trên giấy",
        "Record regulations adopted on paper"
    );
    public static readonly Phrase OnPaperHint = new(
        "Dành cho quy chế đã ban hành trước khi dùng chương trình. Bản mới thì soạn ở trên.",
        "For regulations that were adopted before the program was in use. New ones are written above."
    );
    public static readonly Phrase Recorded = new("Trong sổ", "In the register");
    public static readonly Phrase NotInForce = new("Trong sổ không còn bản này.", "The register no longer has it.");

    public static Phrase Of(RegulationState state) =>
        state switch
        {
            RegulationState.Drafted => new Phrase("Dự thảo", "Draft"),
            RegulationState.ApprovedByCell => new Phrase("Chi bộ đã thông qua, chờ phê duyệt", "Approved by the cell"),
            RegulationState.Approved => new Phrase("Đã thông qua", "Approved"),
            _ => new Phrase("Đã rút lại", "Withdrawn"),
        };

    public static Phrase Of(RegulationChapter chapter) =>
        new(RegulationNames.In(Language.Vietnamese, chapter), RegulationNames.In(Language.English, chapter));

    public static Phrase Of(int version) => new($"Bản {version}", FormattableString.Invariant($"Version {version}"));

    public static Phrase Missing(IReadOnlyList<RegulationChapter> missing) =>
        new(
            $"còn thiếu: {RegulationNames.In(Language.Vietnamese, missing)}",
            $"missing: {RegulationNames.In(Language.English, missing)}"
        );

    public static Phrase VotesHint(int members) =>
        new(
            $"Chi bộ hiện có {members} đảng viên chính thức; cần quá nửa.",
            $"The cell has {members} official members now; more than half of them are needed."
        );

    public static Phrase VotesOf(int? votes, int? members) =>
        new($"{votes}/{members} đảng viên chính thức tán thành", $"{votes} of {members} official members in favour");

    public static Phrase Between(string from, string? to) =>
        to is null
            ? new Phrase($"từ {from}", $"from {from}")
            : new Phrase($"từ {from} đến trước {to}", $"from {from} until before {to}");
}
