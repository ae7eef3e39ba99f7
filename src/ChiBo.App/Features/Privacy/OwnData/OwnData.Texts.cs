using ChiBo.App.CommandLine;

namespace ChiBo.App.Features.Privacy.OwnData;

internal static class OwnDataTexts
{
    public static readonly Phrase Title = new("Dữ liệu về tôi", "Data about me");

    public static readonly Phrase Lead = new(
        "Tất cả dữ liệu chương trình giữ về đồng chí, mọi bản đã ghi, kể cả bản đã thay. Không ai khác mở được trang này.",
        "All that the program keeps about you, in every version that was recorded, superseded ones too. Nobody else can open this page."
    );

    public static readonly Phrase AccountOnly = new(
        "Tài khoản này chưa gắn với đảng viên nào trong sổ bộ, nên ở đây chỉ có dữ liệu của tài khoản.",
        "This account is not tied to a member of the register, so that there are the data of the account alone."
    );

    public static readonly Phrase Download = new("Tải tệp JSON", "Download as JSON");
    public static readonly Phrase Correct = new("Có điều ghi sai", "Something is wrong");
    public static readonly Phrase None = new("Không có dòng nào về đồng chí trong", "There is nothing about you in");
    public static readonly Phrase LeftOut = new("Không có ở đây, vì sao", "What is not here, and why");

    public static readonly Phrase OthersAreLeftOut = new(
        "Dữ liệu của người khác trong cùng một dòng: người giúp đỡ, lời người khác nói trong biên bản, đảng viên mà đồng chí đã xem hồ sơ. Phản ánh của địa bàn là về địa bàn, xem ở trang địa bàn.",
        "Data of others in the same row: helpers, what others said in minutes, members whose records you looked at. Words about areas are about the area: see its page."
    );

    public static readonly Phrase Yes = new("có", "yes");
    public static readonly Phrase No = new("không", "no");

    public static Phrase Heading(Phrase because) =>
        new($"Về {because.Vietnamese}", $"{char.ToUpperInvariant(because.English[0])}{because.English[1..]}");

    public static Phrase More(int shown) =>
        new(
            $"Ở đây có {shown} dòng mới nhất; tệp JSON có tất cả.",
            $"These are the latest {shown}; the JSON file has all."
        );
}
