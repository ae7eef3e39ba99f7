using ChiBo.App.CommandLine;

namespace ChiBo.App.Features.Accounts.Users;

internal static class UserTexts
{
    public static readonly Phrase Title = new("Tài khoản người dùng", "Accounts");
    public static readonly Phrase Lead = new(
        "Người quản trị kỹ thuật mở, đóng tài khoản và đặt lại mật khẩu; vai trò do văn phòng hoặc ban tổ chức cấp.",
        "The technical administrator opens and closes accounts and resets passwords; the office or the board gives roles."
    );
    public static readonly Phrase UserName = new("Tên đăng nhập", "User name");
    public static readonly Phrase DisplayName = new("Họ và tên", "Full name");
    public static readonly Phrase State = new("Tình trạng", "State");
    public static readonly Phrase Open = new("đang dùng", "in use");
    public static readonly Phrase Waiting = new("chờ đổi mật khẩu lần đầu", "password to be changed first");
    public static readonly Phrase Closed = new("đã đóng", "closed");
    public static readonly Phrase New = new("Thêm tài khoản", "Add an account");
    public static readonly Phrase UserNameHint = new(
        "Chữ không dấu, chữ số, dấu chấm hoặc gạch nối, ví dụ: nguyen.van.a",
        "Plain letters, digits, dot or hyphen, as in nguyen.van.a"
    );
    public static readonly Phrase MemberCode = new("Mã đảng viên", "Code of the member");
    public static readonly Phrase MemberCodeHint = new(
        "Nếu người này có trong sổ bộ: để họ xem được hồ sơ của mình.",
        "When the person is in the register, so that they can see their own record."
    );
    public static readonly Phrase UserNameMissing = new("Chưa có tên đăng nhập.", "There is no user name yet.");
    public static readonly Phrase DisplayNameMissing = new("Chưa có họ và tên.", "There is no full name yet.");
    public static readonly Phrase PasswordOnce = new(
        "Mật khẩu dưới đây chỉ hiện một lần. Giao tận tay hoặc đọc qua điện thoại; người dùng phải đổi ở lần đăng nhập đầu.",
        "The password below is shown once. Hand it over or read it out; it has to be changed at the first sign-in."
    );
    public static readonly Phrase HandedOver = new("Đã giao mật khẩu", "The password is handed over");
    public static readonly Phrase Reset = new("Đặt lại mật khẩu", "Reset the password");
    public static readonly Phrase Close = new("Đóng tài khoản", "Close the account");
    public static readonly Phrase Reopen = new("Mở lại tài khoản", "Open the account again");
    public static readonly Phrase Done = new("Đã ghi.", "Recorded.");
    public static readonly Phrase Roles = new("Vai trò đã cấp", "Roles given");
    public static readonly Phrase RolesLead = new(
        "Ai được làm gì, ở tổ chức nào, từ ngày nào đến ngày nào, trong phạm vi của đồng chí.",
        "Who may do what, where, from when to when, as far as your role reaches."
    );
    public static readonly Phrase Account = new("Tài khoản", "Account");
    public static readonly Phrase Role = new("Vai trò", "Role");
    public static readonly Phrase Organisation = new("Tổ chức", "Organisation");
    public static readonly Phrase From = new("Từ ngày", "From");
    public static readonly Phrase To = new("Đến trước ngày", "Until before");
    public static readonly Phrase NoRoles = new("Chưa cấp vai trò nào.", "No role has been given.");
    public static readonly Phrase Give = new("Cấp vai trò", "Give a role");
    public static readonly Phrase AnswersFor = new("Trả lời kiến nghị thay cho", "Answers proposals for");
    public static readonly Phrase AnswersForHint = new(
        "Chỉ với vai trò cơ quan trả lời kiến nghị.",
        "Only of a body that answers."
    );
    public static readonly Phrase AnswersForOthers = new(
        "Chỉ vai trò cơ quan trả lời kiến nghị mới trả lời thay cho một cơ quan; bỏ chọn, hoặc đổi vai trò.",
        "Only a body that answers does so for a body; leave this empty, or choose that role."
    );
    public static readonly Phrase AccountMissing = new("Chưa chọn tài khoản.", "No account is chosen.");
    public static readonly Phrase RoleMissing = new("Chưa chọn vai trò.", "No role is chosen.");
    public static readonly Phrase OrganisationMissing = new("Chưa chọn tổ chức.", "No organisation is chosen.");
    public static readonly Phrase FromMissing = new("Chưa có ngày bắt đầu.", "There is no first day yet.");
    public static readonly Phrase EndsBefore = new(
        "Ngày thôi phải sau ngày bắt đầu.",
        "The role has to end after it begins."
    );
    public static readonly Phrase End = new("Thôi vai trò", "End the role");
    public static readonly Phrase EndOn = new("Thôi từ ngày", "No longer from");
    public static readonly Phrase EndMissing = new("Chưa có ngày thôi.", "There is no day on which it ends.");

    public static Phrase EndOf(string name) => new($"Thôi vai trò của {name}", $"End the role of {name}");
}
