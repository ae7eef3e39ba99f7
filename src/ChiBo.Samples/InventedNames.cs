using ChiBo.Domain.Members;

namespace ChiBo.Samples;

/// <summary>Names of people who do not exist: the middle word of each is «Mẫu» (sample).</summary>
internal static class InventedNames
{
    private static readonly string[] Families =
    [
        "Nguyễn",
        "Trần",
        "Lê",
        "Phạm",
        "Hoàng",
        "Phan",
        "Vũ",
        "Đặng",
        "Bùi",
        "Đỗ",
        "Hồ",
        "Ngô",
        "Dương",
        "Lý",
        "Lò",
        "Vàng",
        "Hà",
        "Đinh",
        "Trịnh",
        "Mai",
    ];

    private static readonly string[] Women =
    [
        "An",
        "Bình",
        "Chi",
        "Dung",
        "Giang",
        "Hà",
        "Hạnh",
        "Hoa",
        "Hồng",
        "Huệ",
        "Hương",
        "Lan",
        "Liên",
        "Loan",
        "Mai",
        "Nga",
        "Ngọc",
        "Nhung",
        "Oanh",
        "Phương",
        "Quyên",
        "Thảo",
        "Thu",
        "Thủy",
        "Trang",
        "Tuyết",
        "Vân",
        "Xuân",
        "Yến",
        "Ánh",
    ];

    private static readonly string[] Men =
    [
        "Anh",
        "Bảo",
        "Cường",
        "Dũng",
        "Đức",
        "Hải",
        "Hiếu",
        "Hòa",
        "Hùng",
        "Khánh",
        "Kiên",
        "Lâm",
        "Long",
        "Minh",
        "Nam",
        "Nghĩa",
        "Phong",
        "Phúc",
        "Quân",
        "Quang",
        "Sơn",
        "Tâm",
        "Thành",
        "Thắng",
        "Tiến",
        "Toàn",
        "Trung",
        "Tuấn",
        "Việt",
        "Ước",
    ];

    /// <summary>A full name; the same numbers give the same name.</summary>
    public static string Of(Gender gender, int family, int given)
    {
        string[] givenNames = gender == Gender.Female ? Women : Men;
        return $"{Families[family % Families.Length]} Mẫu {givenNames[given % givenNames.Length]}";
    }
}
