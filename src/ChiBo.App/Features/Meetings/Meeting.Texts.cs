using ChiBo.App.CommandLine;
using ChiBo.App.Features.Organisations.Work;
using ChiBo.Domain.Areas;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Proposals;

namespace ChiBo.App.Features.Meetings;

internal static class MeetingTexts
{
    public static readonly Phrase Title = new("Cuộc họp", "Meetings");
    public static readonly Phrase TitleMeans = new(
        "Các cuộc họp đang chuẩn bị, đang họp hoặc đã có biên bản.",
        "Meetings that are being prepared, in session or minuted."
    );
    public static readonly Phrase None = new("Chưa có cuộc họp nào", "No meetings yet");
    public static readonly Phrase NoneMeans = new(
        "Mở trang sinh hoạt của một chi bộ để chuẩn bị cuộc họp hoặc ghi lại cuộc họp đã diễn ra.",
        "Open the meetings of a cell to prepare one, or to record one that was held."
    );
    public static readonly Phrase Overview = new("Tổng quan", "Overview");
    public static readonly Phrase Agenda = new("Chương trình", "Agenda");
    public static readonly Phrase Attendance = new("Điểm danh", "Attendance");
    public static readonly Phrase Items = new("Nội dung và biểu quyết", "Items and votes");
    public static readonly Phrase Minutes = new("Biên bản", "Minutes");
    public static readonly Phrase Papers = new("Giấy tờ", "Papers");
    public static readonly Phrase Cell = new("Chi bộ", "Cell");
    public static readonly Phrase When = new("Thời gian", "When");
    public static readonly Phrase Place = new("Địa điểm", "Place");
    public static readonly Phrase Stage = new("Đang ở bước", "Stage");
    public static readonly Phrase Chair = new("Chủ trì", "Chair");
    public static readonly Phrase Secretary = new("Thư ký", "Secretary");
    public static readonly Phrase Present = new("Có mặt", "Present");
    public static readonly Phrase Quorum = new("Tỷ lệ dự họp", "Quorum");
    public static readonly Phrase NextStep = new("Việc tiếp theo", "Next step");
    public static readonly Phrase NotPlanned = new("chưa lên lịch", "not planned yet");
    public static readonly Phrase StruckOut = new(
        "Bản ghi cuộc họp này đã bị bỏ; ở đây chỉ còn xem lại.",
        "The record of this meeting was struck out; what is here can only be looked at."
    );
    public static readonly Phrase Done = new("Đã ghi.", "Recorded.");
    public static readonly Phrase Open = new("Mở cuộc họp", "Open the meeting");
    public static readonly Phrase OpenList = new("Mở danh sách cuộc họp", "Open the meetings");
    public static readonly Phrase Prepare = new("Chuẩn bị cuộc họp", "Prepare a meeting");
    public static readonly Phrase TypeBack = new("Ghi lại cuộc họp đã diễn ra", "Record a meeting that was held");
    public static readonly Phrase TypeBackMeans = new(
        "Một dòng là đủ: ngày nào, bao nhiêu người có mặt, ai vắng theo số thứ tự trong danh sách điểm danh đã in.",
        "A line is enough: which day, how many were there, who was not by the numbers of the printed attendance list."
    );
    public static readonly Phrase Plan = new("Cuộc họp", "Meeting");
    public static readonly Phrase Another = new("Cuộc họp khác, chưa có trong lịch", "Another, not planned yet");
    public static readonly Phrase PlanMissing = new("Hãy chọn cuộc họp.", "Choose the meeting.");
    public static readonly Phrase OnlyAnother = new(
        "Chỉ điền phần dưới khi chọn «Cuộc họp khác».",
        "Fill in what follows only for another meeting."
    );
    public static readonly Phrase PresentCount = new("Số người có mặt", "How many were there");
    public static readonly Phrase PresentMissing = new(
        "Hãy ghi số người có mặt bằng chữ số.",
        "Give in figures how many were there."
    );
    public static readonly Phrase NotThere = new("Ai vắng (số thứ tự)", "Who was not (numbers)");
    public static readonly Phrase NotThereHint = new(
        "Cách nhau bằng dấu cách, như 3 11k: số 3 vắng có lý do, số 11 vắng không lý do. Đủ mặt thì để trống; 12c: người được miễn mà có mặt.",
        "With spaces between, as 3 11k: number 3 excused, number 11 not. Empty when all came; 12c: somebody exempt who was there."
    );
    public static readonly Phrase OrderReason = new(
        "Lý do họp trước chi bộ khác",
        "Why it was held before the other cells"
    );
    public static readonly Phrase OrderReasonHint = new(
        "Chỉ ghi khi chương trình hỏi (II.2.b).",
        "Only when the program asks for it (II.2.b)."
    );
    public static readonly Phrase List = new("Danh sách theo số thứ tự", "The list with its numbers");
    public static readonly Phrase Settle = new("Ghi địa điểm, chủ trì, thư ký", "Record place, chair, secretary");
    public static readonly Phrase SettleOpen = new("Địa điểm, chủ trì, thư ký", "Place, chair, secretary");
    public static readonly Phrase Invite = new("Gửi giấy mời", "Send the invitation");
    public static readonly Phrase InviteMeans = new(
        "Giấy mời có sẵn ở mục Giấy tờ; sau bước này đảng viên báo vắng được.",
        "The invitation lies under Papers; from now on members can tell that they cannot come."
    );
    public static readonly Phrase Begin = new("Bắt đầu họp", "Begin the meeting");
    public static readonly Phrase BeginMeans = new(
        "Mở phần điểm danh, kết luận và biểu quyết.",
        "Opens attendance, conclusions and votes."
    );
    public static readonly Phrase End = new("Kết thúc cuộc họp", "End the meeting");
    public static readonly Phrase EndMeans = new(
        "Ghi giờ thực tế; biên bản được soạn từ những gì đã ghi.",
        "Record when it really was; the minutes are drafted from what is recorded."
    );
    public static readonly Phrase EndMissing = new("Hãy ghi giờ kết thúc thực tế.", "Give the hour at which it ended.");
    public static readonly Phrase FillAgenda = new("Lập chương trình", "Draw up the agenda");
    public static readonly Phrase OpenMinutes = new(
        "Đọc lại và thông qua biên bản",
        "Read out and approve the minutes"
    );
    public static readonly Phrase OpenPapers = new("In biên bản, nghị quyết", "Print minutes and resolution");
    public static readonly Phrase Reply = new("Báo vắng", "Say that you cannot come");
    public static readonly Phrase ReplyReason = new("Lý do vắng", "Why");
    public static readonly Phrase ReplyReasonMissing = new("Hãy ghi lý do vắng.", "Say why.");
    public static readonly Phrase ReplyBack = new("Tôi dự được", "I can come");
    public static readonly Phrase Replied = new("Đã báo vắng: ", "You have said that you cannot come: ");
    public static readonly Phrase NoItems = new("Chương trình chưa có nội dung nào.", "The agenda is empty.");
    public static readonly Phrase Choose = new("Đưa vào chương trình", "Put on the agenda");
    public static readonly Phrase Waiting = new("Đang chờ đưa ra họp", "What waits for a meeting");
    public static readonly Phrase WaitingHint = new(
        "Chỉ những nội dung được chọn mới vào chương trình.",
        "Only what is chosen comes on the agenda."
    );
    public static readonly Phrase NothingWaits = new("Không có nội dung nào đang chờ.", "Nothing is waiting.");
    public static readonly Phrase NothingChosen = new("Hãy chọn ít nhất một nội dung.", "Choose one at least.");
    public static readonly Phrase AddItem = new("Thêm nội dung", "Add an item");
    public static readonly Phrase ItemTitle = new("Nội dung", "Item");
    public static readonly Phrase ItemTitleMissing = new("Hãy ghi nội dung.", "Say what it is about.");
    public static readonly Phrase IsFromAbove = new("Văn bản của cấp trên", "A document from above");
    public static readonly Phrase Raise = new("Lên", "Up");
    public static readonly Phrase Remove = new("Bỏ", "Remove");
    public static readonly Phrase Deeds = new("Thao tác", "Actions");
    public static readonly Phrase Everybody = new("Tất cả có mặt", "Everybody is present");
    public static readonly Phrase EverybodyMeans = new(
        "Ghi có mặt cho mọi người chưa điểm danh; sau đó chỉ sửa người vắng.",
        "Records everybody not recorded yet as present; then change only those who are not."
    );
    public static readonly Phrase SaveAttendance = new("Ghi điểm danh", "Record the attendance");
    public static readonly Phrase Name = new("Họ và tên", "Name");
    public static readonly Phrase Standing = new("Đảng viên", "Standing");
    public static readonly Phrase Reason = new("Lý do", "Reason");
    public static readonly Phrase Exempt = new("được miễn hoặc ở xa", "exempt or away");
    public static readonly Phrase Suspended = new("đình chỉ sinh hoạt", "suspended");
    public static readonly Phrase Conclude = new("Ghi kết luận", "Record the conclusion");
    public static readonly Phrase Outcome = new("Kết quả", "Outcome");
    public static readonly Phrase OutcomeMissing = new("Hãy chọn kết quả.", "Choose the outcome.");
    public static readonly Phrase Conclusion = new("Kết luận của chủ trì", "The chair's conclusion");
    public static readonly Phrase ConclusionMissing = new(
        "Đã kết luận thì cần ghi nội dung kết luận.",
        "What was concluded has to be said."
    );
    public static readonly Phrase Vote = new("Biểu quyết", "Vote");
    public static readonly Phrase NoVote = new("Không biểu quyết", "No vote");
    public static readonly Phrase OpenVote = new("Giơ tay", "By raised hands");
    public static readonly Phrase SecretVote = new("Bỏ phiếu kín", "Secret ballot");
    public static readonly Phrase VotesFor = new("Tán thành", "In favour");
    public static readonly Phrase VotesAgainst = new("Không tán thành", "Against");
    public static readonly Phrase Abstained = new("Không có ý kiến, phiếu hỏng", "Neither, or spoilt");
    public static readonly Phrase NotANumber = new("Hãy ghi số bằng chữ số.", "Give a number in figures.");
    public static readonly Phrase CountFirst = new("Ghi kiểm phiếu lần thứ nhất", "Record the first count");
    public static readonly Phrase CountSecond = new("Ghi kiểm phiếu lần thứ hai", "Record the second count");
    public static readonly Phrase CountMeans = new(
        "Hai người kiểm phiếu, mỗi người ghi bằng tài khoản của mình; kết quả chỉ hiện khi hai lần khớp nhau.",
        "Two people count, each with an account of their own; the count is shown once both agree."
    );
    public static readonly Phrase Tasks = new("Nhiệm vụ được giao", "Tasks given");
    public static readonly Phrase NoTasks = new("Chưa giao nhiệm vụ nào.", "No tasks were given.");
    public static readonly Phrase GiveTask = new("Giao nhiệm vụ", "Give a task");
    public static readonly Phrase TaskTitle = new("Việc phải làm", "What is to be done");
    public static readonly Phrase TaskMember = new("Giao cho", "To whom");
    public static readonly Phrase TaskMemberMissing = new("Hãy chọn đảng viên.", "Choose the member.");
    public static readonly Phrase ForBody = new("Phục vụ cơ quan, tổ chức", "For which body");
    public static readonly Phrase ForBodyMissing = new("Hãy chọn cơ quan, tổ chức.", "Choose the body.");
    public static readonly Phrase DueOn = new("Thời hạn", "By when");
    public static readonly Phrase DueMissing = new("Hãy ghi thời hạn.", "Give the deadline.");
    public static readonly Phrase NoMinutes = new(
        "Biên bản được soạn khi cuộc họp kết thúc.",
        "The minutes are drafted when the meeting ends."
    );
    public static readonly Phrase MinutesText = new("Nội dung biên bản", "The minutes");
    public static readonly Phrase MinutesHint = new(
        "Soạn sẵn từ điểm danh, kết luận và biểu quyết; sửa, bổ sung rồi đọc lại trước chi bộ.",
        "Drafted from attendance, conclusions and votes; edit it, then read it out to the cell."
    );
    public static readonly Phrase MinutesMissing = new("Biên bản chưa có nội dung.", "The minutes are empty.");
    public static readonly Phrase SaveMinutes = new("Ghi biên bản", "Record the minutes");
    public static readonly Phrase WasReadOut = new("Đọc lại trước chi bộ", "Read out to the cell");
    public static readonly Phrase ReadOutYes = new("đã đọc lại, chi bộ nhất trí", "read out and agreed to");
    public static readonly Phrase ReadOutNo = new("chưa ghi", "not recorded");
    public static readonly Phrase ReadOut = new("Lưu và ghi: đã đọc lại", "Save and record: read out");
    public static readonly Phrase ReadOutMeans = new(
        "Đọc biên bản cho chi bộ nghe rồi ghi nhận: nội dung ở trên được lưu, thêm một câu ở phần kết thúc. Sửa lại sau đó thì câu ấy mất, cần đọc lại.",
        "Read the minutes out to the cell, then record it: what stands above is saved, with a sentence where it tells the end. Edited afterwards, that sentence goes, and they are read out again."
    );
    public static readonly Phrase ApproveUnread = new(
        "biên bản chưa ghi là đã được đọc lại trước chi bộ",
        "the minutes do not say yet that they were read out to the cell"
    );
    public static readonly Phrase DraftAnew = new("Soạn lại từ số liệu", "Draft anew");
    public static readonly Phrase DraftAnewWill = new("Soạn lại sẽ:", "Drafting anew will:");
    public static readonly Phrase DraftAnewMeans = new(
        "thay toàn bộ nội dung bằng bản soạn từ điểm danh, kết luận, biểu quyết hiện có, chưa được đọc lại",
        "replace the whole text by one that follows from attendance, conclusions and votes as recorded now, not yet read out"
    );
    public static readonly Phrase Approve = new("Thông qua biên bản", "Approve the minutes");
    public static readonly Phrase ApproveWill = new("Thông qua có nghĩa là:", "Approving means:");
    public static readonly Phrase ApproveFinal = new(
        "khi cả chủ trì và thư ký đã thông qua, biên bản không sửa được nữa và có mã SHA-256",
        "once chair and secretary have both approved, the minutes can no longer be changed and bear their SHA-256"
    );
    public static readonly Phrase ApproveWho = new(
        "chỉ chủ trì và thư ký làm được, mỗi người một lần",
        "only the chair and the secretary can, each once"
    );
    public static readonly Phrase Approved = new("đã thông qua", "approved");
    public static readonly Phrase NotApproved = new("chưa thông qua", "not yet");
    public static readonly Phrase Hash = new("Mã SHA-256", "SHA-256");
    public static readonly Phrase Correct = new("Lập bản đính chính", "Begin a correction");
    public static readonly Phrase CorrectWill = new("Đính chính sẽ:", "A correction will:");
    public static readonly Phrase CorrectMeans = new(
        "lập bản mới để sửa và thông qua lại; bản cũ vẫn được giữ nguyên",
        "begin a new version to be changed and approved once more; the earlier one is kept as it is"
    );
    public static readonly Phrase Earlier = new("Các bản trước", "Earlier versions");
    public static readonly Phrase Invitation = new("Giấy mời", "Invitation");
    public static readonly Phrase AttendanceList = new("Danh sách điểm danh", "Attendance list");
    public static readonly Phrase Ballot = new("Phiếu biểu quyết", "Ballot");
    public static readonly Phrase Resolution = new("Nghị quyết", "Resolution");
    public static readonly Phrase Print = new("Bản in", "To print");
    public static readonly Phrase Docx = new("Tải DOCX", "DOCX");
    public static readonly Phrase Issue = new("Ban hành nghị quyết, lấy số", "Issue the resolution under a number");
    public static readonly Phrase IssueMeans = new(
        "Số tiếp theo trong nhiệm kỳ của chi bộ; đã lấy thì không đổi.",
        "The next number of the cell's term; once taken it does not change."
    );
    public static readonly Phrase IssuedAs = new("Nghị quyết đã ban hành, số ", "The resolution was issued as ");
    public static readonly Phrase Notice = new("Thông báo kết luận", "Conclusion notice");
    public static readonly Phrase IssueNotice = new(
        "Ban hành thông báo kết luận, lấy số",
        "Issue the conclusion notice under a number"
    );
    public static readonly Phrase NoticeIssuedAs = new(
        "Thông báo kết luận đã ban hành, số ",
        "The conclusion notice was issued as "
    );
    public static readonly Phrase NoResolution = new(
        "Nghị quyết có khi đã ghi kết luận và một lần biểu quyết.",
        "There is a resolution once something is concluded and a vote is counted."
    );

    public static Phrase Waits(int open) =>
        open == 0
            ? TitleMeans
            : new($"{open} cuộc họp đang chờ việc tiếp theo.", $"{open} meetings wait for their next step.");

    public static Phrase Version(int version) => new($"Biên bản, bản {version}", $"Minutes, version {version}");

    public static Phrase Of(MeetingKind kind, DateOnly month) =>
        kind == MeetingKind.Congress
            ? WorkTexts.Of(kind)
            : new Phrase(
                $"Sinh hoạt {WorkTexts.Of(kind).Vietnamese.ToLowerInvariant()} tháng {month:MM/yyyy}",
                $"{WorkTexts.Of(kind).English} meeting of {month:MM/yyyy}"
            );

    public static Phrase Of(MeetingStage stage) =>
        stage switch
        {
            MeetingStage.Prepared => new("Chuẩn bị", "Being prepared"),
            MeetingStage.Invited => new("Đã mời", "Invited"),
            MeetingStage.InSession => new("Đang họp", "In session"),
            MeetingStage.Ended => new("Đã kết thúc", "Ended"),
            _ => new("Đã duyệt biên bản", "Minutes approved"),
        };

    public static Phrase Of(AttendanceKind kind) =>
        kind switch
        {
            AttendanceKind.Present => new("Có mặt", "Present"),
            AttendanceKind.Excused => new("Vắng có lý do", "Excused"),
            _ => new("Vắng không lý do", "Absent"),
        };

    public static Phrase Of(ItemOutcome outcome) =>
        outcome switch
        {
            ItemOutcome.Open => new("Chưa bàn", "Not discussed yet"),
            ItemOutcome.Concluded => new("Đã kết luận", "Concluded"),
            _ => new("Chuyển sang buổi sau", "Carried over"),
        };

    public static Phrase Of(AgendaSource source) =>
        source switch
        {
            AgendaSource.Unfinished => new("Còn lại từ buổi trước", "Left from the last meeting"),
            AgendaSource.Matter => new("Phản ánh của địa bàn", "Matter of an area"),
            AgendaSource.Answer => new("Trả lời kiến nghị", "Answer to a proposal"),
            AgendaSource.Task => new("Nhiệm vụ đến hạn", "Task due"),
            AgendaSource.FromAbove => new("Văn bản cấp trên", "From above"),
            _ => new("Bổ sung", "Added"),
        };

    public static Phrase Of(AreaTopic topic) =>
        topic switch
        {
            AreaTopic.Services => new("Dịch vụ công", "Public services"),
            AreaTopic.Works => new("Công trình, hạ tầng", "Works"),
            AreaTopic.Land => new("Đất đai, xây dựng", "Land and building"),
            AreaTopic.Livelihood => new("Việc làm, đời sống", "Livelihood"),
            AreaTopic.Safety => new("An ninh, trật tự", "Safety and order"),
            AreaTopic.Environment => new("Môi trường", "Environment"),
            _ => new("Xây dựng chi bộ", "Building of the cell"),
        };

    public static Phrase Of(Addressee body) =>
        body switch
        {
            Addressee.PartyCommittee => new("Đảng ủy", "Party committee"),
            Addressee.Government => new("Chính quyền", "Government"),
            Addressee.FatherlandFront => new("Mặt trận Tổ quốc", "Fatherland Front"),
            _ => new("Tổ chức chính trị - xã hội", "Socio-political organisation"),
        };

    public static Phrase PresentOf(int present, int all) =>
        new($"{present} trên {all} đảng viên", $"{present} of {all} members");

    public static Phrase QuorumOf(int voters, int called, int least, bool isEnough, bool isDraft) =>
        new(
            $"{voters}/{called} đảng viên chính thức được tính có mặt; cần ít nhất {least}: {(isEnough ? "đủ" : "CHƯA ĐỦ")}{(isDraft ? " (mức này chưa kiểm chứng)" : "")}",
            $"{voters}/{called} official members who count are there; at least {least} are needed: {(isEnough ? "enough" : "NOT ENOUGH")}{(isDraft ? " (not verified)" : "")}"
        );

    public static Phrase VoteOf(int yes, int no, int neither, int voters) =>
        new(
            $"{yes} tán thành, {no} không tán thành, {neither} không có ý kiến, trên {voters} người được biểu quyết có mặt",
            $"{yes} in favour, {no} against, {neither} neither, of {voters} who are there and may vote"
        );

    public static Phrase ShareOf(bool isMoreThanHalf, bool isTwoThirds) =>
        isTwoThirds ? new("từ hai phần ba trở lên của số được tính", "two thirds or more of those who count")
        : isMoreThanHalf ? new("quá nửa số được tính", "more than half of those who count")
        : new("chưa quá nửa số được tính", "not more than half of those who count");

    public static Phrase MayVote(int voters) =>
        new($"{voters} người có mặt được biểu quyết.", $"{voters} who are there may vote.");
}
