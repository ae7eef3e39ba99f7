using ChiBo.Domain.Meetings;
using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Meetings;

/// <summary>There is no such meeting, or not for this person.</summary>
internal sealed record NoSuchMeeting()
    : Refusal(RefusalKind.NotFound, "no-such-meeting", "Không có cuộc họp này.", "There is no such meeting.");

/// <summary>The record of the meeting was struck out, so that there is nothing to work on.</summary>
internal sealed record MeetingWasStruckOut()
    : Refusal(
        RefusalKind.Conflict,
        "meeting-was-struck-out",
        "Bản ghi cuộc họp này đã bị bỏ. Hãy chuẩn bị lại từ trang sinh hoạt của chi bộ.",
        "The record of this meeting was struck out. Prepare it anew from the meetings of the cell."
    );

/// <summary>Somebody else has moved the meeting on in the meantime.</summary>
internal sealed record MeetingMovedOn(MeetingStage Stage)
    : Refusal(
        RefusalKind.Conflict,
        "meeting-moved-on",
        $"Người khác vừa làm bước này: cuộc họp đang ở bước «{MeetingTexts.Of(Stage).Vietnamese}». Không có gì được ghi thêm.",
        $"Somebody else has just done this: the meeting is at \"{MeetingTexts.Of(Stage).English}\". Nothing more was recorded."
    );

/// <summary>Somebody else has changed what was read.</summary>
internal sealed record MeetingChangedSince()
    : Refusal(
        RefusalKind.Conflict,
        "meeting-changed-since",
        "Người khác vừa sửa nội dung này. Phần đồng chí gõ vẫn còn bên dưới; hãy mở lại trang ở cửa sổ khác để so rồi ghi lại.",
        "Somebody else has just changed this. What you typed is still below; open the page in another window, compare, and send again."
    );

/// <summary>What a form tells of a meeting cannot be so: beside which field it is said, and why.</summary>
internal sealed record MeetingNotPossible(string Field, string Code, string Vietnamese, string English)
    : Refusal(RefusalKind.NotPossible, Code, Vietnamese, English)
{
    public static MeetingNotPossible NotActive { get; } =
        new(
            "Day",
            "not-active-then",
            "Ngày này chi bộ chưa có hoặc không còn hoạt động.",
            "The cell is not active on this day."
        );

    public static MeetingNotPossible NoDayYet { get; } =
        new(
            "Day",
            "meeting-without-day",
            "Cuộc họp chưa có ngày, giờ. Hãy lên lịch trước khi mời.",
            "The meeting has no day and hour yet. Plan it before inviting."
        );

    public static MeetingNotPossible NoPlaceYet { get; } =
        new("Place", "meeting-without-place", "Hãy ghi địa điểm trước khi mời.", "Give the place before inviting.");

    public static MeetingNotPossible NoAgendaYet { get; } =
        new(
            "Agenda",
            "meeting-without-agenda",
            "Chương trình chưa có nội dung nào. Hãy chọn ít nhất một nội dung trước khi mời.",
            "The agenda is empty. Choose one item at least before inviting."
        );

    public static MeetingNotPossible InTheFuture { get; } =
        new(
            "Day",
            "meeting-in-the-future",
            "Ngày này chưa đến, nên cuộc họp chưa thể diễn ra.",
            "This day has not come, so the meeting cannot have taken place."
        );

    public static MeetingNotPossible IsOver(DateOnly day) =>
        new(
            "Day",
            "planned-into-the-past",
            $"Ngày {day:dd/MM/yyyy} đã qua, không chuẩn bị cuộc họp vào ngày đó được. Nếu đã họp, hãy dùng «Ghi lại cuộc họp đã diễn ra».",
            $"{day:d MMM yyyy} is over; no meeting is prepared for it. If it took place, use \"Record a meeting that was held\"."
        );

    public static MeetingNotPossible EndsBeforeItStarts { get; } =
        new("EndsAt", "ends-before-it-starts", "Giờ kết thúc phải sau giờ bắt đầu.", "It must end after it starts.");

    public static MeetingNotPossible ChairIsSecretary { get; } =
        new(
            "Secretary",
            "chair-is-secretary",
            "Chủ trì và thư ký phải là hai người: biên bản cần hai chữ ký.",
            "Chair and secretary must be two people: minutes bear two signatures."
        );

    public static MeetingNotPossible NoOfficers { get; } =
        new(
            "Chair",
            "chair-or-secretary-missing",
            "Hãy chọn chủ trì và thư ký trước, hai người khác nhau.",
            "Choose chair and secretary first, two different people."
        );

    public static MeetingNotPossible NobodyCame { get; } =
        new(
            "Attendance",
            "nobody-came",
            "Chưa ghi ai có mặt. Hãy điểm danh trước khi kết thúc.",
            "Nobody is recorded as present. Take the attendance before ending it."
        );

    public static MeetingNotPossible MonthIsRecorded(DateOnly month) =>
        new(
            "Day",
            "meeting-month-already-recorded",
            $"Tháng {month:MM/yyyy} đã ghi cuộc họp thường kỳ rồi (II.2.b: mỗi tháng một lần). Nếu bản đó sai, hãy bỏ nó trước.",
            $"A regular meeting of {month:MM/yyyy} is recorded already (II.2.b: one a month). If that is wrong, strike it out first."
        );

    public static MeetingNotPossible HasPlan(DateOnly month) =>
        new(
            "Day",
            "meeting-is-planned-already",
            $"Cuộc họp thường kỳ tháng {month:MM/yyyy} đã có trong lịch. Hãy mở cuộc họp đó.",
            $"The regular meeting of {month:MM/yyyy} is planned already. Open that one."
        );

    public static MeetingNotPossible HasSheet { get; } =
        new(
            "Plan",
            "meeting-is-being-prepared",
            "Cuộc họp này đã có người chuẩn bị. Hãy mở nó từ danh sách.",
            "Somebody is preparing this meeting already. Open it from the list."
        );

    public static MeetingNotPossible NotOnTheRoll(string field, string who, DateOnly day) =>
        new(
            field,
            "not-on-the-roll-then",
            $"Ngày {day:dd/MM/yyyy} {who} không có tên trong danh sách chi bộ, nên không điểm danh, không giao việc được.",
            $"On {day:d MMM yyyy} {who} is not on the roll of the cell: neither attendance nor a task can be recorded."
        );

    public static MeetingNotPossible NoSuchRow(string field, string row, int last) =>
        new(
            field,
            "no-such-row",
            $"«{row}» không phải số thứ tự trong danh sách điểm danh (1 đến {last}).",
            $"\"{row}\" is no number of the attendance list (1 to {last})."
        );

    public static MeetingNotPossible CountDiffers(int present, int expected) =>
        new(
            "Present",
            "present-count-differs",
            $"Ghi {present} người có mặt, nhưng theo các số vắng đã ghi thì có mặt {expected} người. Hãy xem lại.",
            $"{present} are said to be present, but by the numbers of those absent it is {expected}. Look once more."
        );

    public static MeetingNotPossible TooManyPresent(int present, int all) =>
        new(
            "Present",
            "more-present-than-members",
            $"Có mặt {present} người, nhưng ngày đó chi bộ chỉ có {all} đảng viên.",
            $"{present} are said to be present, but the cell had {all} members on that day."
        );

    public static MeetingNotPossible TooManyVotes(int votes, int voters) =>
        new(
            "VotesFor",
            "more-votes-than-voters",
            $"Tổng {votes} phiếu, nhưng chỉ có {voters} đảng viên chính thức có mặt và được biểu quyết.",
            $"{votes} votes, but only {voters} official members are there and may vote."
        );

    public static MeetingNotPossible CountedByYourself { get; } =
        new(
            "VotesFor",
            "ballot-counted-by-one",
            "Đồng chí đã ghi kết quả lần thứ nhất; lần thứ hai phải do người khác ghi bằng tài khoản của mình.",
            "You recorded the first count; the second must be recorded by somebody else with an account of their own."
        );

    public static MeetingNotPossible CountsDiffer { get; } =
        new(
            "VotesFor",
            "ballot-counts-differ",
            "Hai lần kiểm phiếu không khớp. Không có gì được ghi: hãy kiểm lại phiếu, người ghi lần thứ nhất sửa số của mình nếu sai.",
            "The two counts differ. Nothing was recorded: count the papers once more; whoever recorded the first count may put it right."
        );

    public static MeetingNotPossible CountedTwice { get; } =
        new(
            "VotesFor",
            "ballot-counted-twice",
            "Hai người đã ghi cùng một kết quả; không sửa được nữa.",
            "Two people have recorded the same count; it can no longer be changed."
        );

    public static MeetingNotPossible NothingResolved { get; } =
        new(
            "Resolution",
            "nothing-resolved",
            "Chưa có nội dung nào được kết luận và biểu quyết, nên chưa có nghị quyết.",
            "Nothing was concluded and voted upon, so there is no resolution."
        );

    public static MeetingNotPossible WrongStage(MeetingStage stage) =>
        new(
            "Stage",
            "not-at-this-stage",
            $"Cuộc họp đang ở bước «{MeetingTexts.Of(stage).Vietnamese}», việc này không làm ở bước đó.",
            $"The meeting is at \"{MeetingTexts.Of(stage).English}\"; this is not done at that stage."
        );

    public static MeetingNotPossible HasLeft(string name) =>
        new(
            "Member",
            "member-has-left",
            $"{name} không còn trong Đảng, nên không giao nhiệm vụ được (II.1.3.b).",
            $"{name} has left the Party and can be given no task (II.1.3.b)."
        );

    public static MeetingNotPossible DueBefore(DateOnly day) =>
        new(
            "DueOn",
            "deadline-in-the-past",
            $"Thời hạn không thể trước ngày họp ({day:dd/MM/yyyy}).",
            $"The deadline cannot be before the day of the meeting ({day:d MMM yyyy})."
        );

    /// <summary>The order of II.2.b stands in the way; what really happened is recorded with a reason.</summary>
    public static MeetingNotPossible NotYetMet(Refusal blocked) =>
        new(
            "Reason",
            blocked.Code,
            $"{blocked.Vietnamese} Nếu cuộc họp đã thực sự diễn ra, hãy ghi lý do rồi gửi lại; rà soát sẽ nêu việc này.",
            $"{blocked.English} If it really took place, give the reason and send it again; the review will tell of it."
        );
}

/// <summary>Minutes are approved by chair and secretary, each once.</summary>
internal sealed record MinutesNotApproved(string Code, string Vietnamese, string English)
    : Refusal(RefusalKind.NotPossible, Code, Vietnamese, English)
{
    public static MinutesNotApproved ByOthers(string? chair, string? secretary) =>
        new(
            "minutes-approved-by-the-wrong-person",
            $"Biên bản do chủ trì ({chair}) và thư ký ({secretary}) thông qua, bằng tài khoản của chính mình, hoặc văn phòng nhập thay "
                + "với đúng tên người đó.",
            $"Minutes are approved by the chair ({chair}) and the secretary ({secretary}), with their own accounts, or by the office "
                + "acting for them under their very names."
        );

    public static MinutesNotApproved Already { get; } =
        new(
            "minutes-approved-already",
            "Người này đã thông qua biên bản rồi; mỗi người một lần.",
            "This person has approved the minutes already; each does so once."
        );

    public static MinutesNotApproved IsFinal { get; } =
        new(
            "minutes-are-final",
            "Biên bản đã được chủ trì và thư ký thông qua, không sửa được nữa. Nếu có sai sót, hãy lập bản đính chính.",
            "Chair and secretary have approved these minutes; they can no longer be changed. For a mistake, begin a correction."
        );

    public static MinutesNotApproved Empty { get; } =
        new("minutes-are-empty", "Biên bản chưa có nội dung.", "The minutes are empty.");
}

/// <summary>The resolution bears a number already.</summary>
internal sealed record ResolutionIsIssued(string Symbol)
    : Refusal(
        RefusalKind.Conflict,
        "resolution-is-issued",
        $"Nghị quyết của cuộc họp này đã ban hành, số {Symbol}. Không lấy thêm số nào.",
        $"The resolution of this meeting was issued as {Symbol}. No other number was taken."
    );
