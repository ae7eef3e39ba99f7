using ChiBo.App.CommandLine;
using ChiBo.Domain.Establishments;
using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Establishments;

internal static class CaseTexts
{
    public static readonly Phrase Title = new("Hồ sơ tổ chức", "Cases about organisations");
    public static readonly Phrase Lead = new(
        "Thành lập, đổi tên, sáp nhập, chia tách, giải thể chi bộ: trình, thẩm định, quyết định của đảng ủy xã (Điều lệ 10.3), rồi ghi vào sổ bộ trong một lần.",
        "Cells are set up, renamed, merged, split and dissolved by cases: application, appraisal, decision of the commune committee (Charter 10.3), and then the register changes in one act."
    );
    public static readonly Phrase New = new("Lập hồ sơ thành lập chi bộ", "Apply to set up a cell");
    public static readonly Phrase NewRename = new("Lập hồ sơ đổi tên", "Apply to rename");
    public static readonly Phrase NewDissolve = new("Lập hồ sơ giải thể", "Apply to dissolve");
    public static readonly Phrase NewMerge = new("Lập hồ sơ sáp nhập", "Apply to merge");
    public static readonly Phrase NewSplit = new("Lập hồ sơ chia tách", "Apply to split");
    public static readonly Phrase None = new("Chưa có hồ sơ nào", "There is no case yet");
    public static readonly Phrase NoneText = new(
        "Khi đảng ủy xem xét thành lập hay sắp xếp chi bộ, hồ sơ được lập và theo dõi ở đây.",
        "When the committee considers setting up or rearranging cells, the case is opened and followed here."
    );
    public static readonly Phrase What = new("Nội dung", "What");
    public static readonly Phrase Commune = new("Xã", "Commune");
    public static readonly Phrase Stage = new("Tình trạng", "Stage");
    public static readonly Phrase AppliedOn = new("Ngày tờ trình", "Day of the application");
    public static readonly Phrase EffectiveOn = new("Có hiệu lực từ", "Takes effect on");
    public static readonly Phrase Grounds = new("Lý do", "Grounds");
    public static readonly Phrase GroundsHint = new(
        "Một hai câu; không ghi việc riêng của đảng viên.",
        "A sentence or two; nothing private about members."
    );
    public static readonly Phrase Kind = new("Loại chi bộ", "Kind of cell");
    public static readonly Phrase Name = new("Tên chi bộ", "Name of the cell");
    public static readonly Phrase NewName = new("Tên mới", "New name");
    public static readonly Phrase PartUnits = new("Khu dân cư chuyển sang chi bộ mới", "Areas that go to the new cell");
    public static readonly Phrase PartUnitsHint = new(
        "Chỉ khu dân cư mà chi bộ này đang phục vụ; để trống khi tách chi bộ khác.",
        "Areas that this cell serves now; none when it is not a residential cell."
    );
    public static readonly Phrase PartMembersHint = new(
        "Chỉ đảng viên của chi bộ được chia tách; người không được đánh dấu ở lại chi bộ cũ.",
        "Members of the cell that is split; those not ticked stay in it."
    );
    public static readonly Phrase Units = new("Khu dân cư phục vụ", "Areas that it serves");
    public static readonly Phrase UnitsHint = new(
        "Chỉ chọn cho chi bộ khu dân cư; chi bộ khác phục vụ cả xã.",
        "For a residential cell alone; others serve the whole commune."
    );
    public static readonly Phrase Officials = new("Cán bộ, công chức xã", "Cadres and civil servants of the commune");
    public static readonly Phrase Members = new("Đảng viên của chi bộ mới", "Members of the new cell");
    public static readonly Phrase MembersHint = new(
        "Đánh dấu từng người; họ rời chi bộ cũ vào ngày có hiệu lực.",
        "Tick each; they leave their present cell on the day on which it takes effect."
    );
    public static readonly Phrase Secretary = new("Bí thư", "Secretary");
    public static readonly Phrase Deputy = new("Phó bí thư", "Deputy secretary");
    public static readonly Phrase Cell = new("Chi bộ", "Cell");
    public static readonly Phrase Cells = new("Các chi bộ nhập vào nhau", "Cells that are merged");
    public static readonly Phrase OthersTo = new(
        "Chi bộ nhận người chưa rõ nơi cư trú",
        "Cell for those whose residence is not known"
    );
    public static readonly Phrase Missing = new("Hãy điền mục này.", "Fill this in.");
    public static readonly Phrase Submit = new("Trình hồ sơ", "Hand it in");
    public static readonly Phrase Opened = new("Đã ghi tờ trình.", "The application is recorded.");
    public static readonly Phrase Moved = new("Đã ghi.", "Recorded.");
    public static readonly Phrase Checks = new(
        "Kiểm tra trạng thái sau khi thực hiện",
        "The state that it would leave, checked"
    );
    public static readonly Phrase ChecksLead = new(
        "Theo Hướng dẫn 28-HD/BTCTW, tính cho ngày có hiệu lực, trên sổ bộ hiện nay (II.1, III.2-c).",
        "By guidance 28-HD/BTCTW for the day on which it takes effect, on the register as it is now (II.1, III.2-c)."
    );
    public static readonly Phrase ChecksThen = new(
        "Theo Hướng dẫn 28-HD/BTCTW, tính cho ngày có hiệu lực, trên sổ bộ ngay trước khi hồ sơ kết thúc (II.1, III.2-c).",
        "By guidance 28-HD/BTCTW for the day on which it takes effect, on the register as it was just before the case ended (II.1, III.2-c)."
    );
    public static readonly Phrase CannotPlan = new(
        "Theo sổ bộ hiện nay, hồ sơ này không thực hiện được",
        "By the register as it is now this cannot be done"
    );
    public static readonly Phrase NotLawful = new("Chưa được phép quyết định", "It may not be decided");
    public static readonly Phrase NearestPlan = new(
        "Xem phương án gần nhất để đủ điều kiện",
        "See the nearest conforming plan"
    );
    public static readonly Phrase AllMet = new(
        "Sau khi thực hiện, xã đạt mọi điểm của II.1.",
        "Afterwards the commune meets every point of II.1."
    );
    public static readonly Phrase OfficialBefore = new("Đảng viên chính thức trước", "Official members before");
    public static readonly Phrase OfficialAfter = new("Sau", "After");
    public static readonly Phrase Strength = new(
        "Đảng viên chính thức của từng chi bộ khu dân cư",
        "Official members of each residential cell"
    );
    public static readonly Phrase Changes = new("Sổ bộ sẽ thay đổi", "What changes in the register");
    public static readonly Phrase ChangesThen = new("Những thay đổi mà hồ sơ đề nghị", "What the case asked to change");
    public static readonly Phrase Next = new("Việc tiếp theo", "What comes next");
    public static readonly Phrase Appraise = new("Ghi thẩm định", "Record the appraisal");
    public static readonly Phrase AppraiseAgain = new("Thẩm định lại", "Appraise again");
    public static readonly Phrase Appraisal = new("Ý kiến thẩm định", "What the appraisal says");
    public static readonly Phrase AppraisedOn = new("Ngày thẩm định", "Appraised on");
    public static readonly Phrase AskConsent = new("Gửi xin ý kiến cấp trên", "Ask the level above");
    public static readonly Phrase Consent = new("Ghi ý kiến của cấp trên", "Record the answer of the level above");
    public static readonly Phrase Consents = new("Đồng ý", "Consents");
    public static readonly Phrase ConsentsNot = new("Không đồng ý", "Does not consent");
    public static readonly Phrase Answer = new("Ý kiến", "Answer");
    public static readonly Phrase Number = new("Số văn bản", "Number of the paper");
    public static readonly Phrase Day = new("Ngày văn bản", "Day of the paper");
    public static readonly Phrase Decide = new(
        "Ghi quyết định và thay đổi sổ bộ",
        "Record the decision, change the register"
    );
    public static readonly Phrase Decision = new("Quyết định", "Decision");
    public static readonly Phrase Refuse = new("Đảng ủy không chấp thuận", "The committee refuses");
    public static readonly Phrase Withdraw = new("Rút hồ sơ", "Withdraw the case");
    public static readonly Phrase Reason = new("Lý do", "Reason");
    public static readonly Phrase ReasonOfEnd = new("Lý do kết thúc", "Why it ended");
    public static readonly Phrase Act = new("Việc đã ghi", "The act");
    public static readonly Phrase Papers = new("Văn bản", "Papers");
    public static readonly Phrase Application = new("Tờ trình", "Application");
    public static readonly Phrase AppraisalSheet = new("Phiếu thẩm định", "Appraisal sheet");
    public static readonly Phrase HandOver = new("Biên bản bàn giao", "Record of what is handed over");
    public static readonly Phrase Waits = new("Hồ sơ chờ xử lý", "Cases that wait");
    public static readonly Phrase Open = new("Mở hồ sơ", "Open the cases");

    public static Phrase Of(OrganisationCaseKind kind) =>
        new(CaseNames.In(Language.Vietnamese, kind), CaseNames.In(Language.English, kind));

    public static Phrase Of(CaseStage stage) =>
        new(CaseNames.In(Language.Vietnamese, stage), CaseNames.In(Language.English, stage));

    public static Phrase Waiting(int cases) =>
        new($"{cases} hồ sơ về tổ chức đang chờ đồng chí.", $"{cases} cases about organisations wait for you.");
}
