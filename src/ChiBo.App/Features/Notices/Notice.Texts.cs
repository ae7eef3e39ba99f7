using ChiBo.App.CommandLine;
using ChiBo.Storage.Notices;

namespace ChiBo.App.Features.Notices;

internal static class NoticeTexts
{
    public static readonly Phrase Title = new("Thông báo", "Notices");
    public static readonly Phrase OpenList = new("Mở thông báo", "Open notices");
    public static readonly Phrase Lead = new(
        "Những việc chờ đồng chí, mới nhất ở trên. Chỉ đồng chí thấy danh sách này.",
        "What waits for you, the newest first. Nobody else sees this list."
    );
    public static readonly Phrase None = new("Chưa có thông báo", "There is no notice yet");
    public static readonly Phrase NoneMeans = new(
        "Khi có giấy mời, nhiệm vụ, kiến nghị hay việc khác chờ đồng chí, thông báo hiện ở đây.",
        "When an invitation, a task, a proposal or something else waits for you, it is told here."
    );
    public static readonly Phrase At = new("Lúc", "When");
    public static readonly Phrase What = new("Việc", "What");
    public static readonly Phrase About = new("Chi bộ, tổ chức", "Cell, organisation");
    public static readonly Phrase OnDay = new("Ngày", "Day");
    public static readonly Phrase State = new("Trạng thái", "State");
    public static readonly Phrase Read = new("Đã đọc", "Read");
    public static readonly Phrase Unread = new("Chưa đọc", "Not read");
    public static readonly Phrase MarkRead = new("Đánh dấu đã đọc", "Mark as read");
    public static readonly Phrase MarkAll = new("Đánh dấu tất cả đã đọc", "Mark all as read");
    public static readonly Phrase Marked = new("Đã đánh dấu.", "Marked.");

    /// <summary>What waits, without anybody's name and without any content.</summary>
    public static Phrase Of(NoticeKind kind) =>
        kind switch
        {
            NoticeKind.MeetingPlanned => new("Lịch sinh hoạt được lên hoặc đổi", "A meeting is planned or moved"),
            NoticeKind.MeetingStruck => new("Buổi sinh hoạt đã lên lịch được hủy", "A planned meeting is struck"),
            NoticeKind.MeetingInvitation => new("Giấy mời sinh hoạt", "Invitation to a meeting"),
            NoticeKind.MinutesWaiting => new("Biên bản chờ duyệt", "Minutes wait for approval"),
            NoticeKind.ReportUrged => new("Đôn đốc báo cáo địa bàn", "The report of an area is urged"),
            NoticeKind.ProposalToAnswer => new("Kiến nghị cần trả lời", "A proposal is to be answered"),
            NoticeKind.ProposalAnswered => new("Kiến nghị đã được trả lời", "A proposal is answered"),
            NoticeKind.ProposalReminded => new("Nhắc trả lời kiến nghị", "Reminder of an answer to a proposal"),
            NoticeKind.ProposalEscalated => new(
                "Kiến nghị quá hạn, đã trình thường trực cấp ủy",
                "A late proposal is put before the standing body"
            ),
            NoticeKind.TaskGiven => new("Nhiệm vụ mới", "A new task"),
            NoticeKind.TaskUrged => new("Đôn đốc nhiệm vụ", "A task is urged"),
            NoticeKind.CorrectionAsked => new(
                "Đảng viên đề nghị sửa dữ liệu của mình",
                "A member asks for a correction"
            ),
            NoticeKind.CorrectionDecided => new(
                "Đề nghị sửa dữ liệu đã có trả lời",
                "A request for correction is decided"
            ),
            NoticeKind.TransferArrived => new("Đảng viên chuyển đến chờ tiếp nhận", "A transfer waits to be received"),
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
}
