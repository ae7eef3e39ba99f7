using ChiBo.App.CommandLine;
using ChiBo.Domain.Reports;
using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Reports;

internal static class ReportTexts
{
    public static readonly Phrase Tab = new("Báo cáo", "Reports");
    public static readonly Phrase Title = new("Báo cáo quý, năm", "Quarterly and yearly reports");
    public static readonly Phrase Lead = new(
        "Báo cáo tự soạn từ những gì đã ghi trong kỳ; mỗi câu kèm căn cứ, người sửa được từng câu (II.1.3.a).",
        "The report drafts itself from what was recorded in the period; each sentence has its grounds and can be edited (II.1.3.a)."
    );
    public static readonly Phrase Period = new("Kỳ", "Period");
    public static readonly Phrase Issued = new("Đã ban hành", "Issued");
    public static readonly Phrase NotIssued = new("chưa ban hành", "not issued yet");
    public static readonly Phrase TakeAway = new("Tải dự thảo (DOCX)", "Download the draft (DOCX)");
    public static readonly Phrase Grounds = new("Căn cứ", "What it rests on");
    public static readonly Phrase NoGrounds = new("Không có bản ghi nào trong kỳ.", "No record in the period.");
    public static readonly Phrase Edit = new("Sửa câu này", "Edit this sentence");
    public static readonly Phrase Add = new("Thêm câu vào phần này", "Add a sentence to this part");
    public static readonly Phrase Issue = new("Ban hành báo cáo", "Issue the report");
    public static readonly Phrase IssueHint = new(
        "Báo cáo được đánh số và đảng viên trong chi bộ đọc được. Ban hành lại được khi nội dung đã khác.",
        "The report gets its number and members of the cell can read it. It can be issued again once it says something else."
    );
    public static readonly Phrase Done = new("Đã ghi.", "Recorded.");
    public static readonly Phrase Words = new("Lời trong báo cáo", "Words of the report");
    public static readonly Phrase WordsHint = new(
        "Không nêu tên người dân, vụ việc kiểm tra, kỷ luật. Để trống là bỏ câu này.",
        "No names of residents, no inspection or discipline. Empty leaves the sentence out."
    );
    public static readonly Phrase OwnHint = new(
        "Không nêu tên người dân, vụ việc kiểm tra, kỷ luật.",
        "No names of residents, no inspection or discipline."
    );
    public static readonly Phrase Save = new("Lưu câu", "Save the sentence");
    public static readonly Phrase Accept = new("Nhận bản dự thảo mới", "Accept the new draft");
    public static readonly Phrase Keep = new("Giữ lời đã sửa", "Keep the words");
    public static readonly Phrase Restore = new("Trở về bản dự thảo", "Back to the draft");
    public static readonly Phrase DraftNow = new("Dự thảo hiện nay", "Draft now");
    public static readonly Phrase DraftThen = new("Dự thảo khi sửa", "Draft when it was edited");
    public static readonly Phrase Stands = new("Đang ghi trong báo cáo", "In the report");
    public static readonly Phrase Changed = new("số liệu đã thay đổi", "the figures have changed");
    public static readonly Phrase Left = new("(đã bỏ khỏi báo cáo)", "(left out of the report)");
    public static readonly Phrase State = new("Tình trạng", "State");
    public static readonly Phrase Clause = new("Điều khoản", "Clause");
    public static readonly Phrase SeenAlone = new(
        "Kiểm tra, giám sát: chỉ những cuộc bạn được xem, không đưa vào báo cáo (II.1.3.b-8)",
        "Inspection and supervision: only those that you see, never part of the report (II.1.3.b-8)"
    );

    public static Phrase Of(ReportPeriod period) =>
        new(
            char.ToUpperInvariant(period.Words[0]) + period.Words[1..],
            period.Quarter is { } quarter
                ? FormattableString.Invariant($"Quarter {quarter} of {period.Year}")
                : FormattableString.Invariant($"Year {period.Year}")
        );

    public static Phrase TitleOf(ReportPeriod period) =>
        new($"Báo cáo kết quả công tác {period.Words}", $"Report on {Of(period).English.ToLowerInvariant()}");

    public static Phrase Of(ReportSection section) =>
        new(ReportSections.In(Language.Vietnamese, section), ReportSections.In(Language.English, section));

    public static Phrase Of(SentenceState state) =>
        state switch
        {
            SentenceState.Drafted => new Phrase("Chương trình soạn", "Drafted by the program"),
            SentenceState.Edited => new Phrase("Người sửa", "Edited"),
            SentenceState.LeftOut => new Phrase("Đã bỏ", "Left out"),
            SentenceState.ChangedSince => new Phrase(
                "Người sửa; số liệu đã thay đổi",
                "Edited; the figures have changed"
            ),
            _ => new Phrase("Người thêm", "Added by a person"),
        };

    public static Phrase TooLong(int letters) =>
        new(
            FormattableString.Invariant($"Dài quá {letters:N0} chữ.").Replace(',', '.'),
            FormattableString.Invariant($"Longer than {letters:N0} letters.")
        );

    public static Phrase ChangedCount(int count) =>
        new(
            $"{count} câu do người sửa có số liệu đã thay đổi: nhận bản mới hoặc giữ lời đã sửa rồi mới ban hành.",
            $"The figures under {count} edited sentences have changed: accept the new draft or keep the words before issuing."
        );

    public static Phrase Closed(int count) =>
        new($"và {count} bản ghi mà bạn không mở được", $"and {count} records that you may not open");

    public static Phrase Cases(SeenCases seen) =>
        new(
            $"theo kế hoạch trong kỳ {seen.Planned}, đã kết luận trong kỳ {seen.Concluded}",
            $"planned for the period {seen.Planned}, concluded in it {seen.Concluded}"
        );
}
