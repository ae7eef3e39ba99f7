using ChiBo.App.CommandLine;

namespace ChiBo.App.Features.Accounts.SetUp;

internal static class SetUpTexts
{
    public static readonly Phrase Title = new("Thiết lập ChiBo", "Set ChiBo up");

    public static readonly Phrase Lead = new(
        "Trang này chỉ hiện một lần. Xong trang này là dùng được ngay.",
        "This page is shown once. After it, the program is ready."
    );

    public static readonly Phrase You = new("Tài khoản đầu tiên", "The first account");
    public static readonly Phrase DisplayName = new("Họ và tên", "Full name");
    public static readonly Phrase DisplayNameHint = new(
        "Hiện bên cạnh mỗi việc đã làm.",
        "Shown beside whatever you do."
    );
    public static readonly Phrase UserName = new("Tên đăng nhập", "User name");

    public static readonly Phrase UserNameHint = new(
        "Chữ không dấu, chữ số, dấu chấm hoặc gạch nối, ví dụ: nguyen.van.a",
        "Plain letters, digits, dot or hyphen, as in nguyen.van.a"
    );

    public static readonly Phrase Password = new("Mật khẩu", "Password");

    public static readonly Phrase PasswordHint = new(
        "Từ 10 ký tự trở lên, ví dụ bốn từ không liên quan đến nhau.",
        "Ten characters or more, such as four words that have nothing to do with one another."
    );

    public static readonly Phrase PasswordMissing = new(
        "Chưa có mật khẩu. Nhập từ 10 ký tự trở lên.",
        "There is no password yet. Type ten characters or more."
    );

    public static readonly Phrase Again = new("Gõ lại mật khẩu", "Password once more");
    public static readonly Phrase What = new("Bắt đầu với gì", "What to begin with");
    public static readonly Phrase Begin = new("Số liệu ban đầu", "First data");

    public static readonly Phrase WithSample = new(
        "Xã mẫu (không có thật): xem thử mọi thứ ngay",
        "The sample commune (invented): try everything at once"
    );

    public static readonly Phrase WithOwn = new(
        "Đơn vị của tôi: bắt đầu sổ bộ trống",
        "My own unit: begin with an empty register"
    );
    public static readonly Phrase Organisation = new("Đơn vị của tôi", "My unit");

    public static readonly Phrase OrganisationMeans = new(
        "Bỏ qua phần này nếu chọn xã mẫu.",
        "Leave this out when you begin with the sample commune."
    );

    public static readonly Phrase Level = new("Cấp", "Level");
    public static readonly Phrase Commune = new(
        "Xã, phường, thị trấn, đặc khu",
        "Commune, ward, township, special zone"
    );
    public static readonly Phrase District = new("Huyện, quận, thị xã", "District");
    public static readonly Phrase Province = new("Tỉnh, thành phố", "Province");
    public static readonly Phrase UnitName = new("Tên đơn vị hành chính", "Name of the administrative unit");
    public static readonly Phrase UnitNameHint = new("Ví dụ: Xã An Bình", "As in Xã An Bình");
    public static readonly Phrase OrganisationName = new("Tên tổ chức đảng", "Name of the Party organisation");
    public static readonly Phrase OrganisationNameHint = new("Ví dụ: Đảng ủy xã An Bình", "As in Đảng ủy xã An Bình");
    public static readonly Phrase UnitCode = new("Mã đơn vị", "Code of the unit");

    public static readonly Phrase UnitCodeHint = new(
        "Mã trong danh mục đơn vị hành chính, ví dụ 00123; không có thì đặt mã riêng.",
        "The code in the catalogue of units, as in 00123; one of your own when there is none."
    );

    public static readonly Phrase Works = new("Tôi cũng làm việc với sổ bộ", "I work with the register as well");

    public static readonly Phrase WorksHint = new(
        "Bỏ chọn nếu chỉ quản trị kỹ thuật: tài khoản này sẽ không xem được hồ sơ nào.",
        "Leave it out if you only see to the program: the account will then see no record."
    );

    public static readonly Phrase Submit = new("Thiết lập", "Set up");
    public static readonly Phrase NotTheSame = new("Hai lần gõ mật khẩu khác nhau.", "The two passwords differ.");
    public static readonly Phrase DisplayNameMissing = new("Hãy gõ họ và tên.", "Type your full name.");
    public static readonly Phrase UserNameMissing = new("Hãy gõ tên đăng nhập.", "Type a user name.");
    public static readonly Phrase UnitNameMissing = new("Hãy gõ tên đơn vị hành chính.", "Type the name of the unit.");
    public static readonly Phrase OrganisationNameMissing = new(
        "Hãy gõ tên tổ chức đảng.",
        "Type the name of the organisation."
    );
    public static readonly Phrase UnitCodeMissing = new("Hãy gõ mã đơn vị.", "Type the code of the unit.");

    public static readonly Phrase UnitCodeFaulty = new(
        "Mã không được chứa khoảng trắng hoặc các ký tự ; | / ? # %",
        "A code has no blanks and none of ; | / ? # %"
    );
}
