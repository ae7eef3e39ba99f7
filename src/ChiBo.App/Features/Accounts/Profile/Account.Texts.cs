using ChiBo.App.CommandLine;
using ChiBo.Domain.Access;

namespace ChiBo.App.Features.Accounts.Profile;

internal static class AccountTexts
{
    public static readonly Phrase Title = new("Tài khoản của tôi", "My account");
    public static readonly Phrase Done = new("Đã ghi.", "Recorded.");
    public static readonly Phrase Roles = new("Vai trò", "Roles");
    public static readonly Phrase NoRoles = new("Chưa có vai trò nào.", "There is no role yet.");
    public static readonly Phrase Until = new("đến ngày", "until");
    public static readonly Phrase Security = new("Đăng nhập", "Signing in");
    public static readonly Phrase ChangePassword = new("Đổi mật khẩu", "Change the password");
    public static readonly Phrase TurnSecondOn = new("Bật xác thực hai bước", "Turn the second step on");
    public static readonly Phrase ManageSecond = new("Xác thực hai bước", "The second step");
    public static readonly Phrase Keys = new("Khóa cho chương trình khác (API)", "Keys for other programs (API)");
    public static readonly Phrase Data = new("Dữ liệu", "Data");
    public static readonly Phrase MyData = new("Dữ liệu về tôi", "Data about me");
    public static readonly Phrase WhatIsKept = new("Dữ liệu được giữ", "What is kept");
    public static readonly Phrase Acting = new("Làm thay", "Acting for somebody");
    public static readonly Phrase ActingFor = new("Làm thay cho", "Acting for");

    public static readonly Phrase ActingHint = new(
        "Họ tên người không tự nhập được, ví dụ bí thư cao tuổi. Mỗi việc ghi cả hai tên. Để trống khi thôi làm thay.",
        "Name of somebody who cannot enter it himself or herself. Every act records both names. Leave it empty to stop."
    );

    public static readonly Phrase Save = new("Ghi", "Record");
    public static readonly Phrase Looks = new("Ai đã xem hồ sơ của tôi", "Who has looked at my record");
    public static readonly Phrase NoLooks = new("Chưa có ai xem.", "Nobody has looked yet.");
    public static readonly Phrase When = new("Lúc", "When");
    public static readonly Phrase Who = new("Người xem", "Who");

    public static Phrase Of(Role role) =>
        role switch
        {
            Role.CellCommittee => new Phrase("Chi ủy", "Cell committee"),
            Role.ResidentialSecretary => new Phrase("Bí thư chi bộ khu dân cư", "Secretary of a residential cell"),
            Role.AreaOfficer => new Phrase("Đảng viên phụ trách địa bàn", "Member in charge of an area"),
            Role.PartyCommitteeOffice => new Phrase("Văn phòng, thường trực đảng ủy", "Office of the Party committee"),
            Role.AnsweringBody => new Phrase("Cơ quan trả lời kiến nghị", "Body that answers"),
            Role.Member => new Phrase("Đảng viên", "Member"),
            Role.OrganisationBoard => new Phrase("Ban tổ chức", "Organisation board"),
            _ => new Phrase("Quản trị kỹ thuật", "Technical administrator"),
        };
}
