using ChiBo.App.CommandLine;

namespace ChiBo.App.Features.Home;

internal static class HomeTexts
{
    public static readonly Phrase Title = new("Việc của tôi", "My work");
    public static readonly Phrase SetUpDone = new("Đã thiết lập xong.", "The program is set up.");

    public static readonly Phrase SampleMeans = new(
        "Có sẵn tài khoản mẫu cho từng vai trò, cùng mật khẩu với tài khoản của đồng chí:",
        "There is a sample account for each role, with the same password as yours:"
    );

    public static readonly Phrase Review = new("Rà soát", "Review");
    public static readonly Phrase OpenReview = new("Mở rà soát", "Open the review");
    public static readonly Phrase Transfers = new("Chuyển sinh hoạt chờ tiếp nhận", "Transfers to be received");
    public static readonly Phrase OpenTransfers = new("Xem và tiếp nhận", "Look and receive");
    public static readonly Phrase Members = new("Đảng viên", "Members");
    public static readonly Phrase OpenMembers = new("Tìm đảng viên", "Find a member");
    public static readonly Phrase MembersMean = new(
        "Tìm theo tên, có dấu hoặc không dấu; xem hồ sơ và lịch sử.",
        "Search by name, with or without tone marks; see records and history."
    );
    public static readonly Phrase Organisations = new("Tổ chức đảng", "Organisations");
    public static readonly Phrase OpenOrganisations = new("Mở cây tổ chức", "Open the tree");
    public static readonly Phrase OrganisationsMean = new(
        "Các chi bộ, người giữ chức vụ, lịch sử từng tổ chức.",
        "Cells, who holds which position, the history of each."
    );
    public static readonly Phrase Own = new("Hồ sơ của tôi", "My record");
    public static readonly Phrase OpenOwn = new("Mở hồ sơ", "Open my record");
    public static readonly Phrase OwnMeans = new(
        "Số liệu về đồng chí, và những ai đã xem.",
        "What is recorded of you, and who has looked at it."
    );
    public static readonly Phrase Users = new("Người dùng", "Users");
    public static readonly Phrase OpenUsers = new("Mở danh sách tài khoản", "Open the accounts");
    public static readonly Phrase UsersMean = new(
        "Thêm, đóng tài khoản; đặt lại mật khẩu.",
        "Add and close accounts; reset passwords."
    );
    public static readonly Phrase Roles = new("Phân vai trò", "Roles");
    public static readonly Phrase OpenRoles = new("Mở bảng vai trò", "Open the roles");
    public static readonly Phrase RolesMean = new(
        "Ai được làm gì, ở tổ chức nào, từ ngày nào đến ngày nào.",
        "Who may do what, where, from when to when."
    );
    public static readonly Phrase Account = new("Tài khoản", "Account");
    public static readonly Phrase OpenAccount = new("Mở tài khoản", "Open my account");
    public static readonly Phrase AccountMeans = new(
        "Mật khẩu, xác thực hai bước, vai trò.",
        "Password, second step, roles."
    );

    public static Phrase ReviewMeans(int communes, int failing, int undecided) =>
        new(
            $"{communes} xã, phường, thị trấn; {failing} chưa đạt, {undecided} chưa đủ dữ liệu.",
            $"{communes} communes; {failing} do not conform, {undecided} cannot be told."
        );

    public static Phrase TransfersMean(int count) =>
        new($"{count} đảng viên được giới thiệu chuyển đến.", $"{count} members have been sent here.");
}
