using ChiBo.App.CommandLine;
using ChiBo.Domain.Access;

namespace ChiBo.App.Features.Privacy;

internal static class PrivacyTexts
{
    public static readonly Phrase Title = new("Dữ liệu được giữ", "What is kept");

    public static readonly Phrase Lead = new(
        "Chương trình giữ những gì, để làm gì, giữ bao lâu và ai được xem. Mỗi cột của cơ sở dữ liệu đều có tên ở đây.",
        "What the program keeps, what for, how long, and who may see it. Every column of the database is named here."
    );

    public static readonly Phrase OwnData = new("Dữ liệu về tôi", "Data about me");
    public static readonly Phrase Levels = new("Mức nhạy cảm", "Levels of sensitivity");
    public static readonly Phrase Level = new("Mức", "Level");
    public static readonly Phrase Readers = new(
        "Gồm những gì, và ai được xem trong phạm vi của mình.",
        "What each holds, and who may see it within reach."
    );

    public static readonly Phrase HowLong = new("Giữ bao lâu, vì sao", "How long, and why");
    public static readonly Phrase Kept = new("Thời gian giữ", "Kept");
    public static readonly Phrase ErasedDaily = new("Máy chủ tự xóa mỗi ngày:", "The server erases every day:");
    public static readonly Phrase Tables = new("Từng bảng, từng cột", "Table by table, column by column");
    public static readonly Phrase Table = new("Bảng", "Table");
    public static readonly Phrase Columns = new("Tên cột", "Columns");

    public static Phrase TablesLead(int columns, int tables) =>
        new(
            $"{columns} cột trong {tables} bảng, xếp theo mục đích. Cột nào chưa khai báo thì chương trình không qua kiểm thử.",
            $"{columns} columns in {tables} tables, by purpose. With a column that is not declared the program fails its tests."
        );

    /// <summary>As it stands in docs/adr/0007-access.md.</summary>
    public static string Short(Sensitivity level) => $"S{(int)level + 1}";

    public static Phrase Of(Sensitivity level) =>
        level switch
        {
            Sensitivity.Internal => new Phrase(
                "Tên tổ chức, con số, kết quả rà soát; không nói về riêng người nào.",
                "Names of organisations, numbers, verdicts; nothing about one person."
            ),
            Sensitivity.Personal => new Phrase(
                "Dữ liệu của đảng viên: họ tên, ngày sinh, ngày vào Đảng, chi bộ, chức vụ, nhiệm vụ.",
                "Data of members: name, birth, admission, cell, posts, tasks."
            ),
            Sensitivity.Evaluation => new Phrase(
                "Tự kiểm điểm, xếp loại, nhận xét nơi cư trú, quá trình kết nạp, địa chỉ thư.",
                "Self-review, classification, comments of the residence, the way to membership, mail address."
            ),
            _ => new Phrase(
                "Kỷ luật, kiểm tra, phản ánh về cơ quan.",
                "Discipline, inspections, signals about the agency."
            ),
        };

    public static Phrase ReadersOf(Sensitivity level) =>
        level switch
        {
            Sensitivity.Internal => new Phrase("", ""),
            Sensitivity.Personal or Sensitivity.Evaluation => new Phrase(
                "Chính người đó; mỗi lần người khác xem đều được ghi lại cho người đó biết;",
                "The person; whenever somebody else looks it is logged for him or her;"
            ),
            _ => new Phrase(
                "Chỉ người được chỉ định của từng vụ việc, chọn trong số",
                "Only those named for each case, chosen among"
            ),
        };
}
