using ChiBo.App.CommandLine;
using ChiBo.Domain.Shared;
using ChiBo.Storage.Acts;

namespace ChiBo.App.Features.Acts;

internal static class ActTexts
{
    public static readonly Phrase Log = new("Nhật ký việc", "Log of acts");
    public static readonly Phrase LogLead = new(
        "Các việc đã làm thay đổi sổ bộ, mới nhất trước.",
        "Acts that changed the register, the newest first."
    );
    public static readonly Phrase When = new("Lúc", "When");
    public static readonly Phrase Who = new("Người làm", "Who");
    public static readonly Phrase TheProgram = new("Quản trị, bằng dòng lệnh", "Administration, on the command line");
    public static readonly Phrase About = new("Tổ chức", "Organisation");
    public static readonly Phrase Reason = new("Lý do", "Reason");
    public static readonly Phrase Undoes = new("Hoàn tác", "Takes back");
    public static readonly Phrase Ended = new("Thôi hiệu lực hoặc được thay", "What it ended or replaced");
    public static readonly Phrase Entered = new("Ghi vào sổ", "What it entered");
    public static readonly Phrase Nothing = new("Không có.", "Nothing.");
    public static readonly Phrase What = new("Tên", "What");
    public static readonly Phrase Where = new("Nơi", "Where");
    public static readonly Phrase From = new("Từ ngày", "From");
    public static readonly Phrase To = new("Đến ngày", "Until");
    public static readonly Phrase Guest = new("tạm thời", "temporary");
    public static readonly Phrase UndoWill = new("Hoàn tác việc này thì", "When this is undone");
    public static readonly Phrase Undo = new("Hoàn tác", "Undo");
    public static readonly Phrase Kind = new("Loại việc", "Kind");
    public static readonly Phrase Act = new("Việc", "Act");
    public static readonly Phrase AllKinds = new("Mọi loại việc", "All kinds");
    public static readonly Phrase AllOrganisations = new("Mọi tổ chức", "All organisations");
    public static readonly Phrase Filter = new("Lọc", "Filter");
    public static readonly Phrase WasUndone = new("đã hoàn tác", "undone");
    public static readonly Phrase None = new("Chưa có việc nào", "No act yet");
    public static readonly Phrase NoneMeans = new(
        "Không có việc nào khớp với lựa chọn, trong phần việc của đồng chí.",
        "Within your duties there is no act like this."
    );

    public static Phrase Title(long number) => new($"Việc số {number}", $"Act {number}");

    public static Phrase Of(ActKind kind) =>
        kind switch
        {
            ActKind.SetUp => new Phrase("Thiết lập", "Set-up"),
            ActKind.RegisterImported => new Phrase("Nhập sổ bộ", "A register was imported"),
            ActKind.RosterImported => new Phrase("Nhập danh sách", "A list was brought in"),
            ActKind.FactsRecorded => new Phrase("Ghi số liệu", "Facts were recorded"),
            ActKind.FactsCorrected => new Phrase("Sửa số liệu", "Facts were corrected"),
            ActKind.OrganisationRecorded => new Phrase("Ghi tổ chức", "An organisation was entered"),
            ActKind.TransferReceived => new Phrase("Nhận chuyển sinh hoạt", "A transfer was received"),
            ActKind.Reorganised => new Phrase("Sắp xếp lại tổ chức", "Organisations were reorganised"),
            ActKind.AreaReported => new Phrase("Báo cáo địa bàn", "An area was reported on"),
            ActKind.Undone => new Phrase("Hoàn tác", "An act was undone"),
            ActKind.MeetingWorked => new Phrase("Việc của cuộc họp", "A meeting was worked on"),
            ActKind.RegulationsWorked => new Phrase("Quy chế làm việc", "Working regulations"),
            ActKind.ProgrammeWorked => new Phrase("Chương trình công tác năm", "Programme of the year"),
            ActKind.CaseWorked => new Phrase("Vụ việc được chỉ định người xem", "A case for those named"),
            ActKind.AdmissionMoved => new Phrase("Phát triển đảng viên", "On the way to membership"),
            ActKind.ResidenceWorked => new Phrase("Giữ mối liên hệ nơi cư trú", "Contact with the residence"),
            ActKind.YearReviewed => new Phrase("Kiểm điểm, xếp loại năm", "Yearly review"),
            ActKind.WordsErased => new Phrase("Xóa nội dung riêng đã hết hạn giữ", "Private words were erased"),
            ActKind.EstablishmentMoved => new Phrase("Hồ sơ thành lập, sắp xếp tổ chức", "A case about organisations"),
            ActKind.EstablishmentDecided => new Phrase("Quyết định hồ sơ về tổ chức", "A decision on organisations"),
            ActKind.DeviationMoved => new Phrase("Ngoại lệ", "A deviation"),
            ActKind.LocalRegulationWorked => new Phrase("Quy định của tỉnh", "A regulation of a province"),
            ActKind.CorrectionMoved => new Phrase("Đề nghị sửa dữ liệu", "A request for correction"),
            ActKind.ReviewReportWorked => new Phrase("Báo cáo rà soát", "A report of a review"),
            ActKind.TextsErased => new Phrase("Xóa lời đã hết hạn giữ", "Words whose time was over were erased"),
            ActKind.MonthPlanned => new Phrase("Xếp lịch sinh hoạt", "Meetings were planned"),
            ActKind.OrderOverridden => new Phrase("Cho phép họp trước", "The agency cell was allowed to meet before"),
            ActKind.ProposalMoved => new Phrase("Kiến nghị", "A proposal was moved on"),
            ActKind.TaskMoved => new Phrase("Nhiệm vụ", "A task was moved on"),
            ActKind.Urged => new Phrase("Đôn đốc", "Somebody was urged"),
            ActKind.CampaignRun => new Phrase("Đợt rà soát", "Review campaign"),
            ActKind.CampaignMoved => new Phrase(
                "Nộp, trả lại, chấp nhận rà soát",
                "Review submitted, returned, accepted"
            ),
            ActKind.CellRemedied => new Phrase("Xử lý chi bộ chưa đạt", "Remedy for a cell that does not conform"),
            _ => new Phrase("Việc", "Act"),
        };

    /// <summary>What a table keeps.</summary>
    public static Phrase Table(string table) =>
        table switch
        {
            "unit_versions" => new Phrase("đơn vị", "units"),
            "organisation_versions" => new Phrase("tổ chức đảng", "organisations"),
            "member_details" => new Phrase("hồ sơ đảng viên", "records of members"),
            "memberships" => new Phrase("sinh hoạt đảng", "memberships"),
            "statuses" => new Phrase("tình trạng sinh hoạt", "statuses"),
            "posts" => new Phrase("chức vụ chính quyền, đoàn thể", "posts"),
            "positions" => new Phrase("chức vụ trong Đảng", "positions"),
            "residences" => new Phrase("nơi cư trú", "residences"),
            "meetings" => new Phrase("kỳ sinh hoạt", "meetings"),
            "usual_days" => new Phrase("ngày sinh hoạt thường lệ", "usual days"),
            "order_overrides" => new Phrase("quyết định cho phép họp trước", "decisions about the order"),
            "meeting_sheets" => new Phrase("chuẩn bị cuộc họp", "preparation of meetings"),
            "agenda_items" => new Phrase("nội dung cuộc họp", "items of meetings"),
            "attendances" => new Phrase("điểm danh", "attendance"),
            "minutes" => new Phrase("biên bản", "minutes"),
            "proposals" => new Phrase("kiến nghị", "proposals"),
            "work_tasks" => new Phrase("nhiệm vụ", "tasks"),
            "issued_documents" => new Phrase("văn bản", "documents"),
            "urgings" => new Phrase("đôn đốc", "urgings"),
            "working_regulations" => new Phrase("quy chế làm việc", "working regulations"),
            "area_reports" => new Phrase("báo cáo địa bàn", "reports on areas"),
            "area_matters" => new Phrase("vấn đề của địa bàn", "matters of areas"),
            "review_campaigns" => new Phrase("đợt rà soát", "review campaigns"),
            "campaign_communes" => new Phrase("xã trong đợt rà soát", "communes of campaigns"),
            "campaign_submissions" => new Phrase("kết quả xã đã nộp", "what communes submitted"),
            "cell_remedies" => new Phrase("phương án xử lý chi bộ", "remedies for cells"),
            _ => new Phrase("phân công phụ trách địa bàn", "area assignments"),
        };

    public static Phrase EnteredOf(string table) => Join(new Phrase("Ghi", "Entered"), table);

    public static Phrase EndedOf(string table) => Join(new Phrase("Thay, thôi", "Ended"), table);

    public static Phrase More(int count) => new($"và {count} dòng nữa.", $"and {count} more.");

    public static Phrase Undone(long act) =>
        new($"Việc này đã được hoàn tác (việc số {act}).", $"This was undone by act {act}.");

    public static Phrase TakesAway(string table, int count) =>
        new(
            $"{count} số liệu về {Table(table).Vietnamese} đã ghi không còn hiệu lực.",
            $"{count} facts about {Table(table).English} that were entered hold no longer."
        );

    public static Phrase PutsBack(string table, int count) =>
        new(
            $"{count} số liệu về {Table(table).Vietnamese} trở lại như trước.",
            $"{count} facts about {Table(table).English} are as they were before."
        );

    private static Phrase Join(Phrase first, string table) =>
        new(
            $"{first.Vietnamese} {Table(table).In(Language.Vietnamese)}",
            $"{first.English} {Table(table).In(Language.English)}"
        );
}
