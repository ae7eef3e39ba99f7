using ChiBo.App.CommandLine;

namespace ChiBo.App.Features.Privacy;

/// <summary>What a table holds, in words.</summary>
internal static class TableTexts
{
    private static readonly Dictionary<string, Phrase> Names = new(StringComparer.Ordinal)
    {
        ["units"] = new("Mã địa bàn", "Codes of units"),
        ["unit_versions"] = new("Đơn vị hành chính, địa bàn", "Units"),
        ["organisations"] = new("Mã tổ chức đảng", "Codes of organisations"),
        ["organisation_versions"] = new("Tổ chức đảng", "Organisations"),
        ["served_units"] = new("Địa bàn của tổ chức", "Units served"),
        ["members"] = new("Mã đảng viên", "Codes of members"),
        ["member_details"] = new("Hồ sơ đảng viên", "Records of members"),
        ["memberships"] = new("Sinh hoạt đảng", "Memberships"),
        ["statuses"] = new("Tình trạng sinh hoạt", "Statuses"),
        ["posts"] = new("Chức vụ chính quyền, đoàn thể", "Posts"),
        ["positions"] = new("Chức vụ trong Đảng", "Positions"),
        ["residences"] = new("Nơi cư trú", "Residences"),
        ["transfers"] = new("Chuyển sinh hoạt", "Transfers"),
        ["commune_verdicts"] = new("Kết quả rà soát xã", "Verdicts of communes"),
        ["meetings"] = new("Kỳ sinh hoạt", "Meetings"),
        ["usual_days"] = new("Ngày sinh hoạt thường lệ", "Usual days"),
        ["order_overrides"] = new("Quyết định cho phép họp trước", "Decisions about the order"),
        ["meeting_sheets"] = new("Chuẩn bị cuộc họp", "Preparation of meetings"),
        ["attendances"] = new("Điểm danh", "Attendance"),
        ["agenda_items"] = new("Nội dung cuộc họp", "Items of meetings"),
        ["minutes"] = new("Biên bản", "Minutes"),
        ["issued_documents"] = new("Văn bản", "Documents"),
        ["area_assignments"] = new("Phân công phụ trách địa bàn", "Area assignments"),
        ["area_reports"] = new("Báo cáo địa bàn", "Reports on areas"),
        ["area_matters"] = new("Vấn đề của địa bàn", "Matters of areas"),
        ["matter_texts"] = new("Lời phản ánh của địa bàn", "Words about areas"),
        ["proposals"] = new("Kiến nghị", "Proposals"),
        ["work_tasks"] = new("Nhiệm vụ", "Tasks"),
        ["urgings"] = new("Đôn đốc", "Urgings"),
        ["working_regulations"] = new("Quy chế làm việc", "Working regulations"),
        ["regulation_drafts"] = new("Bản quy chế", "Versions of regulations"),
        ["regulation_parts"] = new("Chương của bản quy chế", "Chapters of versions"),
        ["regulation_notes"] = new("Góp ý quy chế", "Comments on regulations"),
        ["programme_goals"] = new("Mục tiêu năm", "Goals of the year"),
        ["goal_tasks"] = new("Nhiệm vụ của mục tiêu", "Tasks of goals"),
        ["report_edits"] = new("Câu báo cáo đã sửa", "Edited sentences of reports"),
        ["admission_cases"] = new("Hồ sơ kết nạp", "Cases of admission"),
        ["admission_steps"] = new("Bước kết nạp", "Steps of admission"),
        ["conduct_signals"] = new("Phản ánh về cơ quan", "Signals"),
        ["inspections"] = new("Kiểm tra, giám sát", "Inspections"),
        ["inspection_teams"] = new("Tổ kiểm tra", "Teams of inspections"),
        ["discipline_cases"] = new("Kỷ luật", "Discipline"),
        ["case_readers"] = new("Người được xem vụ việc", "Readers of cases"),
        ["residence_letters"] = new("Giấy giới thiệu nơi cư trú", "Letters to residence cells"),
        ["residence_attendances"] = new("Dự họp nơi cư trú", "Attendance at the residence"),
        ["residence_years"] = new("Nhận xét nơi cư trú", "Comments of the residence"),
        ["year_reviews"] = new("Kiểm điểm năm của chi bộ", "Yearly reviews of cells"),
        ["member_reviews"] = new("Kiểm điểm năm của đảng viên", "Yearly reviews of members"),
        ["correction_requests"] = new("Đề nghị sửa dữ liệu", "Requests for correction"),
        ["private_texts"] = new("Lời riêng", "Private words"),
        ["accounts"] = new("Tài khoản", "Accounts"),
        ["account_claims"] = new("Thuộc tính tài khoản", "Claims of accounts"),
        ["account_logins"] = new("Đăng nhập bên ngoài", "Outside sign-ins"),
        ["account_tokens"] = new("Mã xác thực hai bước", "Tokens of the second step"),
        ["account_passkeys"] = new("Khóa truy cập", "Passkeys"),
        ["role_grants"] = new("Vai trò", "Roles"),
        ["saved_filters"] = new("Bộ lọc đã đặt tên", "Saved filters"),
        ["form_burdens"] = new("Số ô đã gõ, đã dùng lại", "Fields typed and reused"),
        ["mail_choices"] = new("Cách nhận thư", "Choice of mail"),
        ["notices"] = new("Thông báo", "Notices"),
        ["outgoing_mails"] = new("Thư chờ gửi", "Mails"),
        ["personal_looks"] = new("Ai đã xem hồ sơ", "Looks at records"),
        ["acts"] = new("Việc đã làm", "Acts"),
        ["audit_entries"] = new("Chuỗi kiểm toán", "Entries of the audit"),
        ["api_keys"] = new("Khóa cho chương trình", "Keys for programs"),
        ["answered_requests"] = new("Câu trả lời cho chương trình", "Answers to programs"),
        ["installations"] = new("Bản cài đặt", "The installation"),
        ["data_protection_keys"] = new("Khóa mã hóa phiên", "Keys of sessions"),
    };

    /// <summary>Tables that have words.</summary>
    public static IReadOnlyCollection<string> Named => Names.Keys;

    public static Phrase Of(string table) => Names[table];
}
