using ChiBo.App.CommandLine;
using ChiBo.Domain.Members;

namespace ChiBo.App.Features.Members;

internal static class MemberTexts
{
    public static readonly Phrase Title = new("Đảng viên", "Members");
    public static readonly Phrase FullName = new("Họ và tên", "Full name");
    public static readonly Phrase Gender = new("Giới tính", "Gender");
    public static readonly Phrase Male = new("Nam", "Male");
    public static readonly Phrase Female = new("Nữ", "Female");
    public static readonly Phrase BirthDate = new("Ngày sinh", "Born");
    public static readonly Phrase AdmittedOn = new("Ngày vào Đảng", "Admitted");
    public static readonly Phrase OfficialOn = new("Ngày chính thức", "Official since");
    public static readonly Phrase LeftOn = new("Ra khỏi Đảng từ ngày", "Left on");
    public static readonly Phrase LeftReason = new("Lý do ra khỏi Đảng", "Why he or she left");
    public static readonly Phrase Cell = new("Chi bộ", "Cell");
    public static readonly Phrase Code = new("Mã", "Code");
    public static readonly Phrase SearchName = new("Tìm theo tên", "Search by name");
    public static readonly Phrase SearchHint = new(
        "Gõ có dấu hoặc không dấu, chỉ tên cũng được.",
        "With or without tone marks; the given name is enough."
    );
    public static readonly Phrase Search = new("Tìm", "Search");
    public static readonly Phrase Standing = new("Diện", "Standing");
    public static readonly Phrase Official = new("Chính thức", "Official");
    public static readonly Phrase Probationary = new("Dự bị", "Probationary");
    public static readonly Phrase NobodyFound = new("Không tìm thấy đảng viên nào", "Nobody was found");

    public static readonly Phrase NobodyFoundMeans = new(
        "Thử bỏ bớt điều kiện, gõ không dấu, hoặc xem tại ngày khác.",
        "Try fewer conditions, no tone marks, or another day."
    );

    public static readonly Phrase EnterNew = new("Ghi đảng viên mới", "Enter a member");
    public static readonly Phrase Transfers = new("Chuyển sinh hoạt đảng", "Transfers between cells");
    public static readonly Phrase ImportList = new("Nhập danh sách (Excel, CSV…)", "Bring a list in (Excel, CSV…)");
    public static readonly Phrase Export = new("Tải danh sách này (CSV)", "Download this list (CSV)");
    public static readonly Phrase Profile = new("Hồ sơ", "Profile");
    public static readonly Phrase History = new("Lịch sử", "History");
    public static readonly Phrase Memberships = new("Sinh hoạt đảng", "Memberships");
    public static readonly Phrase Posts = new("Chức vụ chính quyền, đoàn thể", "Posts");
    public static readonly Phrase Positions = new("Chức vụ trong Đảng", "Positions");
    public static readonly Phrase Statuses = new("Miễn, đi xa, đình chỉ", "Exempt, away, suspended");
    public static readonly Phrase Residences = new("Nơi cư trú", "Residence");
    public static readonly Phrase Fact = new("Nội dung", "Fact");
    public static readonly Phrase Since = new("Từ ngày", "From");
    public static readonly Phrase Until = new("Đến ngày", "Until");
    public static readonly Phrase Recorded = new("Ghi lúc", "Recorded");
    public static readonly Phrase Reason = new("Lý do", "Reason");
    public static readonly Phrase Superseded = new("đã thay thế", "superseded");
    public static readonly Phrase NothingRecorded = new("Chưa ghi nội dung nào.", "Nothing is recorded.");
    public static readonly Phrase Deeds = new("Việc", "Actions");
    public static readonly Phrase LateEntry = new("ghi muộn", "late entry");
    public static readonly Phrase Correct = new("Sửa hồ sơ", "Correct the record");
    public static readonly Phrase Transfer = new("Giới thiệu chuyển sinh hoạt", "Send to another cell");
    public static readonly Phrase OnTheWay = new(
        "Đảng viên đang được giới thiệu chuyển đi; chi bộ nhận chưa trả lời.",
        "The member has been sent to another cell, which has not answered yet."
    );
    public static readonly Phrase OpenTransfer = new("Xem giấy chuyển", "Open the transfer");
    public static readonly Phrase Details = new("Thông tin cá nhân", "Personal details");

    public static Phrase Of(MembershipKind kind) =>
        kind == MembershipKind.Main ? new Phrase("chính thức", "main") : new Phrase("tạm thời", "temporary");

    public static Phrase Of(StatusKind status) =>
        status switch
        {
            StatusKind.Exempt => new Phrase("Miễn công tác và sinh hoạt", "Exempt"),
            StatusKind.Away => new Phrase("Đi làm ăn xa, công tác xa", "Away"),
            _ => new Phrase("Đình chỉ sinh hoạt", "Suspended"),
        };

    public static Phrase Of(PostKind kind) =>
        kind switch
        {
            PostKind.Cadre => new Phrase("cán bộ", "cadre"),
            PostKind.CivilServant => new Phrase("công chức", "civil servant"),
            _ => new Phrase("không chuyên trách", "part-time"),
        };
}
