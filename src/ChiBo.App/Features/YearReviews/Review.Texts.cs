using ChiBo.App.CommandLine;
using ChiBo.Domain.Reviews;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Reviews;

namespace ChiBo.App.Features.YearReviews;

internal static class ReviewTexts
{
    public static readonly Phrase Tab = new("Kiểm điểm", "Yearly review");
    public static readonly Phrase Title = new("Kiểm điểm, xếp loại năm", "Yearly review and classification");
    public static readonly Phrase NotOpen = new(
        "Chi bộ chưa mở kiểm điểm năm này.",
        "The cell has not opened the review of this year."
    );
    public static readonly Phrase Open = new("Mở kiểm điểm", "Open the review");
    public static readonly Phrase Member = new("Đảng viên", "Member");
    public static readonly Phrase Stage = new("Bước", "Step");
    public static readonly Phrase SelfLevel = new("Tự nhận", "Self");
    public static readonly Phrase Proposed = new("Chi bộ biểu quyết", "Voted by the cell");
    public static readonly Phrase Decided = new("Mức quyết định", "Decided");
    public static readonly Phrase Basis = new("Căn cứ đã ghi", "What is recorded");
    public static readonly Phrase Meetings = new("Dự sinh hoạt", "Meetings");
    public static readonly Phrase Tasks = new("Nhiệm vụ", "Tasks");
    public static readonly Phrase Residence = new("Nhận xét nơi cư trú", "Residence comment");
    public static readonly Phrase Words = new("Nội dung", "Words");
    public static readonly Phrase SelfReview = new("Tự kiểm điểm", "Review myself");
    public static readonly Phrase SelfWords = new("Bản tự kiểm điểm", "Self-review");
    public static readonly Phrase Comments = new("Góp ý của chi bộ", "What the cell said");
    public static readonly Phrase Discuss = new("Ghi góp ý", "Record the discussion");
    public static readonly Phrase Vote = new("Ghi biểu quyết", "Record the vote");
    public static readonly Phrase VotesFor = new("Số phiếu tán thành", "Votes in favour");
    public static readonly Phrase VotesMissing = new("Ghi số phiếu tán thành.", "Write the votes in favour.");
    public static readonly Phrase Level = new("Mức xếp loại", "Level");
    public static readonly Phrase LevelMissing = new("Chọn mức xếp loại.", "Choose the level.");
    public static readonly Phrase Decide = new("Ghi quyết định", "Record the decision");
    public static readonly Phrase DecidedOn = new("Ngày quyết định", "Decided on");
    public static readonly Phrase DayMissing = new("Chọn ngày.", "Choose the day.");
    public static readonly Phrase Done = new("Đã ghi.", "Recorded.");
    public static readonly Phrase CommentMissing = new(
        "Chưa có nhận xét của nơi cư trú (II.2.d). Đây là nhắc nhở, không chặn quyết định.",
        "The comment of the residence is missing (II.2.d). This is a reminder and does not stop the decision."
    );

    public static readonly Phrase OfCell = new("Kiểm điểm, xếp loại chi bộ", "Review of the cell itself");
    public static readonly Phrase CellOpen = new("chờ chi ủy kiểm điểm", "waits for the committee of the cell");
    public static readonly Phrase CellProposes = new("Mức chi bộ đề nghị", "Proposed by the cell");
    public static readonly Phrase CellDecided = new("Cấp ủy cấp trên quyết định", "Decided by the committee above");
    public static readonly Phrase CellSelfReview = new("Ghi kiểm điểm của chi ủy", "Record the self-review");
    public static readonly Phrase CellWords = new("Báo cáo kiểm điểm", "Self-review of the cell");
    public static readonly Phrase CellWordsHint = new(
        "Ưu điểm, hạn chế, nguyên nhân, hướng khắc phục; không nêu vụ việc kỷ luật.",
        "What went well, what did not, why, what will be done; no case of discipline."
    );
    public static readonly Phrase Number = new("Số, ký hiệu quyết định", "Number of the decision");
    public static readonly Phrase YearFigures = new(
        "Căn cứ: số liệu đã ghi trong năm",
        "Grounds: what was recorded in the year"
    );
    public static readonly Phrase WholeReport = new(
        "Báo cáo năm, từng câu kèm căn cứ",
        "The yearly report with its grounds"
    );
    public static readonly Phrase NoDiscipline = new(
        "Trang này không đọc hồ sơ kỷ luật; người có quyền tự đối chiếu điều kiện đó.",
        "This page does not read cases of discipline; those entitled judge that condition themselves."
    );
    public static readonly Phrase MemberPaper = new("Bản kiểm điểm (DOCX)", "Self-review (DOCX)");
    public static readonly Phrase CellPaper = new(
        "Báo cáo kiểm điểm của chi bộ (DOCX)",
        "Self-review of the cell (DOCX)"
    );
    public static readonly Phrase SummaryPaper = new(
        "Biên bản tổng hợp xếp loại (DOCX)",
        "Summary of classification (DOCX)"
    );

    public static Phrase OfCellStage(ReviewStage stage) => stage == ReviewStage.Open ? CellOpen : Of(stage);

    public static Phrase Votes(string of) => new($"{of} phiếu", $"{of} votes");

    public static Phrase Excellent(DatedExcellentCell excellent, TasksOfYear tasks) =>
        excellent.Condition.IsSure
            ? new Phrase(
                $"Mức xuất sắc đòi {excellent.Condition.TasksInTimePercent}% nhiệm vụ đúng tiến độ ({excellent.Origin.Source}); sổ ghi {tasks.InTime}/{tasks.Due}. Người xem xét thêm: {excellent.ForPeople}.",
                $"Excellent asks for {excellent.Condition.TasksInTimePercent} per cent of the tasks in time ({excellent.Origin.Source}); on record {tasks.InTime} of {tasks.Due}. For people to judge: {excellent.ForPeople}."
            )
            : new Phrase(
                $"Mức xuất sắc có thể đòi {excellent.Condition.TasksInTimePercent}% nhiệm vụ đúng tiến độ (chưa chắc chắn, chỉ nhắc); sổ ghi {tasks.InTime}/{tasks.Due}.",
                $"Excellent may ask for {excellent.Condition.TasksInTimePercent} per cent of the tasks in time (not sure; a reminder only); on record {tasks.InTime} of {tasks.Due}."
            );

    public static Phrase Waiting(int members) =>
        new(
            $"{members} đảng viên chưa được chi bộ biểu quyết mức xếp loại.",
            $"The cell has not voted on the level of {members} members."
        );

    public static Phrase Of(ReviewLevel level) =>
        level switch
        {
            ReviewLevel.Excellent => new Phrase("Hoàn thành xuất sắc nhiệm vụ", "Excellent"),
            ReviewLevel.Good => new Phrase("Hoàn thành tốt nhiệm vụ", "Good"),
            ReviewLevel.Fulfilled => new Phrase("Hoàn thành nhiệm vụ", "Fulfilled"),
            _ => new Phrase("Không hoàn thành nhiệm vụ", "Not fulfilled"),
        };

    public static Phrase Of(ReviewStage stage) =>
        stage switch
        {
            ReviewStage.Open => new Phrase("chờ tự kiểm điểm", "waits for the self-review"),
            ReviewStage.SelfReviewed => new Phrase("đã tự kiểm điểm", "self-reviewed"),
            ReviewStage.Discussed => new Phrase("đã góp ý", "discussed"),
            ReviewStage.Voted => new Phrase("đã biểu quyết", "voted"),
            _ => new Phrase("đã quyết định", "decided"),
        };

    public static Phrase Rules(YearReviewRules rules) =>
        rules.Origin.Status == GuidanceStatus.Verified
            ? new Phrase($"Theo {rules.Number}.", $"By {rules.Number}.")
            : new Phrase($"Theo {rules.Number} (chưa đối chiếu toàn văn).", $"By {rules.Number} (a draft entry).");

    public static Phrase Above(DatedCap cap) =>
        cap.Origin.Status == GuidanceStatus.Verified
            ? new Phrase(
                $"Số «xuất sắc» vượt {cap.Cap.Percent}% số «tốt».",
                $"More are excellent than {cap.Cap.Percent} per cent of those rated good."
            )
            : new Phrase(
                $"Số «xuất sắc» vượt {cap.Cap.Percent}% số «tốt» (tỷ lệ chưa chắc chắn, chỉ nhắc).",
                $"More are excellent than {cap.Cap.Percent} per cent of those rated good (not sure; a reminder only)."
            );

    public static Phrase Begun(int count) =>
        new($"Đã mở kiểm điểm cho {count} đảng viên.", $"The review of {count} members was opened.");

    public static Phrase At(int came, int called) => new($"{came}/{called} buổi", $"{came} of {called}");

    public static Phrase TaskWords(ReviewBasis basis) =>
        new(
            $"xong {basis.TasksDone}/{basis.Tasks}, quá hạn {basis.TasksLate}",
            $"{basis.TasksDone} of {basis.Tasks} done, {basis.TasksLate} late"
        );

    public static Phrase Votes(int votes, int members) =>
        new($"{votes}/{members} phiếu", $"{votes} of {members} votes");
}
