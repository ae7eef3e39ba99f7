using ChiBo.App.CommandLine;
using ChiBo.Domain.Meetings;

namespace ChiBo.App.Features.Organisations.Work;

internal static class WorkTexts
{
    public static readonly Phrase Meetings = new("Sinh hoạt", "Meetings");
    public static readonly Phrase Areas = new("Địa bàn", "Areas");
    public static readonly Phrase Regulations = new("Quy chế làm việc", "Regulations");
    public static readonly Phrase Done = new("Đã ghi.", "Recorded.");
    public static readonly Phrase NoMeetings = new("Chưa ghi cuộc họp nào.", "No meeting is recorded.");
    public static readonly Phrase NoAreas = new(
        "Chưa phân công ai phụ trách địa bàn.",
        "Nobody is in charge of an area."
    );
    public static readonly Phrase NoRegulations = new("Chưa có quy chế làm việc.", "There are no working regulations.");
    public static readonly Phrase RecordMeeting = new("Ghi cuộc họp", "Record a meeting");
    public static readonly Phrase RecordArea = new("Phân công phụ trách địa bàn", "Put somebody in charge of an area");
    public static readonly Phrase RecordRegulations = new(
        "Ban hành hoặc sửa đổi quy chế",
        "Adopt or amend the regulations"
    );
    public static readonly Phrase Month = new("Tháng", "Month");
    public static readonly Phrase Day = new("Ngày họp", "Day of the meeting");
    public static readonly Phrase DayHint = new(
        "Nếu không họp: một ngày bất kỳ của tháng đó.",
        "When it was not held: any day of that month."
    );
    public static readonly Phrase DayMissing = new("Hãy ghi ngày họp.", "Give the day of the meeting.");
    public static readonly Phrase Kind = new("Loại", "Kind");
    public static readonly Phrase KindMissing = new("Hãy chọn loại cuộc họp.", "Choose the kind of meeting.");
    public static readonly Phrase State = new("Tình trạng", "State");
    public static readonly Phrase StateMissing = new("Hãy chọn tình trạng.", "Choose what became of it.");
    public static readonly Phrase StartsAt = new("Bắt đầu lúc", "Starts at");
    public static readonly Phrase StartMissing = new(
        "Cuộc họp đã diễn ra thì cần giờ bắt đầu.",
        "A meeting that was held needs its hour."
    );
    public static readonly Phrase EndsAt = new("Kết thúc lúc", "Ends at");
    public static readonly Phrase NoTime = new(
        "Giờ này không đúng; gõ như 08:30.",
        "This is no hour; type it as 08:30."
    );
    public static readonly Phrase Why = new("Lý do không họp", "Why it was not held");
    public static readonly Phrase WhyMissing = new("Không họp thì cần ghi lý do.", "Say why it was not held.");
    public static readonly Phrase Member = new("Đảng viên phụ trách", "Member in charge");
    public static readonly Phrase MemberMissing = new("Hãy chọn đảng viên.", "Choose the member.");
    public static readonly Phrase Unit = new("Địa bàn (khu dân cư)", "Area");
    public static readonly Phrase UnitMissing = new("Hãy chọn địa bàn.", "Choose the area.");
    public static readonly Phrase From = new("Từ ngày", "From");
    public static readonly Phrase FromMissing = new("Hãy ghi ngày bắt đầu.", "Give the day on which it begins.");
    public static readonly Phrase Number = new("Số và ngày quyết định ban hành", "Number and date of the decision");
    public static readonly Phrase ChapterHint = new(
        "Nội dung hoặc tóm tắt mối quan hệ này; để trống nếu quy chế chưa có.",
        "The text of this relation, or its gist; empty when the regulations have none."
    );
    public static readonly Phrase NoChapter = new("Hãy ghi ít nhất một mối quan hệ.", "Fill in one relation at least.");
    public static readonly Phrase PartyCommittee = new("Quan hệ với cấp ủy", "With the Party committee");
    public static readonly Phrase Government = new("Quan hệ với chính quyền", "With the government");
    public static readonly Phrase Front = new("Quan hệ với Mặt trận Tổ quốc", "With the Fatherland Front");
    public static readonly Phrase Unions = new("Quan hệ với các đoàn thể", "With the socio-political organisations");
    public static readonly Phrase Cells = new("Quan hệ với các chi bộ", "With the cells");
    public static readonly Phrase Covered = new("Mối quan hệ đã quy định", "Relations that are settled");
    public static readonly Phrase StrikeMeans = new(
        "Coi như chưa từng có nội dung này; bản đã ghi vẫn được lưu, kèm lý do.",
        "It is as if it had never been so; what was recorded is kept, with the reason."
    );
    public static readonly Phrase EndOn = new("Không còn từ ngày", "No longer from");
    public static readonly Phrase EndMissing = new("Hãy ghi ngày kết thúc.", "Give the day on which it ends.");

    public static Phrase Of(MeetingKind kind) =>
        kind switch
        {
            MeetingKind.Regular => new Phrase("Thường kỳ", "Regular"),
            MeetingKind.Thematic => new Phrase("Chuyên đề", "Thematic"),
            MeetingKind.Extraordinary => new Phrase("Bất thường", "Extraordinary"),
            _ => new Phrase("Đại hội", "Congress"),
        };

    public static Phrase Of(MeetingState state) =>
        state switch
        {
            MeetingState.Planned => new Phrase("Dự kiến", "Planned"),
            MeetingState.Held => new Phrase("Đã họp", "Held"),
            MeetingState.Excused => new Phrase("Không họp, có lý do được chấp nhận", "Not held, excused"),
            _ => new Phrase("Đã hủy", "Called off"),
        };
}
