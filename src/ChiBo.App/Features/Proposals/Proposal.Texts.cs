using ChiBo.App.CommandLine;
using ChiBo.Domain.Areas;
using ChiBo.Domain.Proposals;

namespace ChiBo.App.Features.Proposals;

internal static class ProposalTexts
{
    public static readonly Phrase Title = new("Kiến nghị", "Proposals");
    public static readonly Phrase TitleOfBody = new("Kiến nghị gửi đến", "What was proposed to you");
    public static readonly Phrase Lead = new(
        "Chi bộ cơ quan kiến nghị; cơ quan được gửi xem xét, giải quyết và trả lời (II.2.c).",
        "The agency cell proposes; the body addressed considers, settles and answers (II.2.c)."
    );
    public static readonly Phrase New = new("Lập kiến nghị", "Draft a proposal");
    public static readonly Phrase NewMeans = new(
        "Chọn vấn đề của các địa bàn; nhiều chi bộ nêu cùng một chủ đề thì gộp vào một kiến nghị.",
        "Choose matters of the areas; where several cells raise the same topic, join them in one proposal."
    );
    public static readonly Phrase None = new("Không có kiến nghị nào", "No proposal");
    public static readonly Phrase NoneMeans = new(
        "Kiến nghị được lập từ vấn đề mà địa bàn phản ánh (II.2.c).",
        "Proposals are made from the matters that areas raise (II.2.c)."
    );
    public static readonly Phrase OnlyAgencyCell = new(
        "Kiến nghị do chi bộ cơ quan lập (II.2.c); chi bộ khác nêu vấn đề của địa bàn.",
        "Proposals are made by the agency cell (II.2.c); other cells raise matters of their areas."
    );
    public static readonly Phrase What = new("Nội dung", "What");
    public static readonly Phrase Cell = new("Chi bộ", "Cell");
    public static readonly Phrase To = new("Gửi", "To");
    public static readonly Phrase State = new("Tình trạng", "State");
    public static readonly Phrase AnswerBy = new("Hạn trả lời", "Answer due");
    public static readonly Phrase Filter = new("Lọc theo tình trạng", "By state");
    public static readonly Phrase All = new("Tất cả", "All");
    public static readonly Phrase Owed = new("Chờ trả lời", "Waiting");
    public static readonly Phrase Late = new("Quá hạn", "Late");
    public static readonly Phrase Escalated = new("đã chuyển thường trực Đảng ủy", "before the standing body");
    public static readonly Phrase Matters = new("Vấn đề của địa bàn", "Matters of the areas");
    public static readonly Phrase NoMatters = new("Không còn vấn đề nào chờ kiến nghị", "No matter waits");
    public static readonly Phrase NoMattersMeans = new(
        "Vấn đề do đảng viên phụ trách địa bàn hoặc bí thư chi bộ khu dân cư nêu sẽ có ở đây.",
        "What members in charge and residential secretaries raise will stand here."
    );
    public static readonly Phrase Subject = new("Kiến nghị về việc gì", "What is proposed, in a line");
    public static readonly Phrase Text = new("Tình hình và đề nghị", "How things are, and what is asked for");
    public static readonly Phrase NoNames = new(
        "Không ghi tên người dân, không ghi ý kiến của ai có thể nhận ra.",
        "No names of residents, and nothing by which anybody could be told."
    );
    public static readonly Phrase SubjectMissing = new("Ghi ngắn gọn kiến nghị về việc gì.", "Say what it is about.");
    public static readonly Phrase TextMissing = new("Ghi tình hình và điều đề nghị.", "Say what is asked for.");
    public static readonly Phrase ToMissing = new("Chọn cơ quan nhận.", "Choose the body.");
    public static readonly Phrase AnswerByMissing = new("Chọn hạn trả lời.", "Choose the last day.");
    public static readonly Phrase DayMissing = new("Chọn ngày.", "Choose the day.");
    public static readonly Phrase Draft = new("Ghi dự thảo", "Save the draft");
    public static readonly Phrase Rewrite = new("Sửa dự thảo", "Change the draft");
    public static readonly Phrase RewriteMeans = new(
        "Sửa được mọi mục, thêm hoặc bớt vấn đề; vấn đề bỏ ra lại chờ kiến nghị khác.",
        "All of it can be changed, and matters joined or taken off; what is taken off waits for another proposal."
    );
    public static readonly Phrase Rewritten = new("Sửa dự thảo", "Draft changed");
    public static readonly Phrase SentIsFixed = new(
        "Chỉ sửa được dự thảo chưa gửi.",
        "Only a draft that was not sent can be changed."
    );
    public static readonly Phrase Withdraw = new("Rút dự thảo", "Withdraw the draft");
    public static readonly Phrase WithdrawMeans = new(
        "Dự thảo không gửi nữa nhưng vẫn được lưu; các vấn đề lại chờ kiến nghị khác.",
        "It will not be sent and stays on record; its matters wait for another proposal."
    );
    public static readonly Phrase WithdrawReason = new("Vì sao rút", "Why it is withdrawn");
    public static readonly Phrase WithdrawnMatters = new(
        "Kiến nghị đã rút; các vấn đề của nó đã được mở lại.",
        "The proposal was withdrawn; its matters are open again."
    );
    public static readonly Phrase Send = new("Gửi kiến nghị", "Send it");
    public static readonly Phrase SendWill = new(
        "Gửi là ra văn bản có số; nội dung đã gửi không sửa được.",
        "Sending issues a document with a number; what was sent cannot be changed."
    );
    public static readonly Phrase Receive = new("Xác nhận đã nhận", "Confirm that it is there");
    public static readonly Phrase Answer = new("Trả lời", "Answer");
    public static readonly Phrase TypesIn = new(
        "Văn phòng ghi lại trả lời mà cơ quan gửi bằng giấy; nhật ký lưu cả hai.",
        "The office types in what the body handed over on paper; both are on record."
    );
    public static readonly Phrase How = new("Kết quả xem xét", "The answer is");
    public static readonly Phrase HowMissing = new("Chọn kết quả xem xét.", "Choose what the answer is.");
    public static readonly Phrase AnsweredOn = new("Ngày trả lời", "Day of the answer");
    public static readonly Phrase AnswerText = new("Nội dung trả lời", "The answer in words");
    public static readonly Phrase AnswerTextHint = new(
        "Tiếp thu một phần hoặc không tiếp thu thì nêu lý do.",
        "What is refused, or a part of it, needs a ground."
    );
    public static readonly Phrase GoesNextTo = new("Nếu không tiếp thu: chuyển đến", "If refused, it goes next to");
    public static readonly Phrase WentOnTo = new("Chuyển tiếp đến", "It goes next to");
    public static readonly Phrase CarryOut = new("Xác nhận đã thực hiện", "Confirm that it is carried out");
    public static readonly Phrase CarriedHow = new("Thực hiện thế nào", "How it was carried out");
    public static readonly Phrase Reopen = new("Mở lại vì chưa đúng như vậy", "Reopen it, for it is not so");
    public static readonly Phrase ReopenReason = new("Vì sao mở lại", "Why it is reopened");
    public static readonly Phrase SendOn = new("Lập kiến nghị tiếp", "Draft it to the next body");
    public static readonly Phrase Remind = new("Đôn đốc", "Remind");
    public static readonly Phrase Words = new("Lời nhắn", "What is said");
    public static readonly Phrase Escalate = new("Chuyển thường trực Đảng ủy", "Put it before the standing body");
    public static readonly Phrase History = new("Quá trình", "What became of it");
    public static readonly Phrase NextStep = new("Việc tiếp theo", "Next step");
    public static readonly Phrase Waits = new("Chờ bước tiếp theo của", "The next step is taken by");
    public static readonly Phrase TheCell = new("chi bộ cơ quan", "the agency cell");
    public static readonly Phrase Document = new("Văn bản", "Document");
    public static readonly Phrase Erased = new("nội dung đã hết hạn lưu", "the words are erased");
    public static readonly Phrase Reminded = new("Đôn đốc", "Reminded");
    public static readonly Phrase Done = new("Đã ghi.", "Recorded.");
    public static readonly Phrase ByRegulations = new("theo quy chế làm việc của chi bộ", "by the working regulations");
    public static readonly Phrase BySetting = new("theo quy định của địa phương", "as set for the commune");
    public static readonly Phrase ByDefault = new("theo mặc định", "by default");

    public static Phrase DaysHint(int days, AnswerDaysFrom source)
    {
        Phrase by = source switch
        {
            AnswerDaysFrom.Regulations => ByRegulations,
            AnswerDaysFrom.Setting => BySetting,
            _ => ByDefault,
        };
        return new($"{days} ngày kể từ hôm nay, {by.Vietnamese}.", $"{days} days from today, {by.English}.");
    }

    public static Phrase Answered(AnswerKind kind) =>
        new($"Đã trả lời: {Of(kind).Vietnamese}", $"Answered: {Of(kind).English}");

    public static Phrase LateSince(string day) => new($"quá hạn từ {day}", $"late since {day}");

    public static Phrase SameTopic(string matter) => new($"{matter} (cùng chủ đề)", $"{matter} (the same topic)");

    public static Phrase ActingFor(string name) => new($"ghi thay {name}", $"for {name}");

    public static Phrase Of(Addressee body) =>
        body switch
        {
            Addressee.PartyCommittee => new Phrase("Đảng ủy", "Party committee"),
            Addressee.Government => new Phrase("Ủy ban nhân dân", "People's committee"),
            Addressee.FatherlandFront => new Phrase("Ủy ban Mặt trận Tổ quốc", "Fatherland Front"),
            _ => new Phrase("Tổ chức chính trị - xã hội", "Socio-political organisation"),
        };

    public static Phrase Of(AnswerKind kind) =>
        kind switch
        {
            AnswerKind.Accepted => new Phrase("Tiếp thu", "Accepted"),
            AnswerKind.Partly => new Phrase("Tiếp thu một phần", "Accepted in part"),
            _ => new Phrase("Không tiếp thu", "Refused"),
        };

    public static Phrase Of(ProposalState state) =>
        state switch
        {
            ProposalState.Drafted => new Phrase("Dự thảo", "Drafted"),
            ProposalState.Sent => new Phrase("Đã gửi", "Sent"),
            ProposalState.Received => new Phrase("Đã tiếp nhận", "Received"),
            ProposalState.Answered => new Phrase("Đã trả lời", "Answered"),
            ProposalState.CarriedOut => new Phrase("Đã thực hiện", "Carried out"),
            ProposalState.Withdrawn => new Phrase("Đã rút", "Withdrawn"),
            _ => new Phrase("Mở lại", "Reopened"),
        };

    public static Phrase Of(AreaTopic topic) =>
        topic switch
        {
            AreaTopic.Services => new Phrase("Dịch vụ công", "Services"),
            AreaTopic.Works => new Phrase("Công trình", "Works"),
            AreaTopic.Land => new Phrase("Đất đai, xây dựng", "Land and building"),
            AreaTopic.Livelihood => new Phrase("Sinh kế", "Livelihood"),
            AreaTopic.Safety => new Phrase("An ninh, trật tự", "Safety"),
            AreaTopic.Environment => new Phrase("Môi trường", "Environment"),
            _ => new Phrase("Xây dựng chi bộ", "Building of the cell"),
        };
}
