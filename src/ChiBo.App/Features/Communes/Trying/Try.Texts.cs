using ChiBo.App.CommandLine;

namespace ChiBo.App.Features.Communes.Trying;

internal static class TryTexts
{
    public static readonly Phrase Title = new("Thử thay đổi", "What if");

    public static readonly Phrase Lead = new(
        "Thử trước khi làm: kết quả rà soát sẽ ra sao. Không có gì được ghi vào sổ bộ.",
        "Try it before it is done: what would the review say? Nothing is recorded."
    );

    public static readonly Phrase Tried = new("Các thay đổi đang thử", "What is tried");
    public static readonly Phrase Remove = new("Bỏ", "Take away");
    public static readonly Phrase RemoveAll = new("Bỏ tất cả", "Take all away");
    public static readonly Phrase Now = new("Hiện nay", "As it is");
    public static readonly Phrase Then = new("Sau thay đổi", "After the changes");
    public static readonly Phrase Effect = new("Điểm nào thay đổi", "What changes");
    public static readonly Phrase NoEffect = new(
        "Các thay đổi này không làm đổi kết quả điểm nào.",
        "These changes alter the result of no clause."
    );
    public static readonly Phrase OfMembers = new("Thử với một đảng viên", "Try with a member");
    public static readonly Phrase OfCells = new("Thử với một chi bộ", "Try with a cell");
    public static readonly Phrase What = new("Việc", "What");
    public static readonly Phrase Member = new("Đảng viên", "Member");
    public static readonly Phrase Cell = new("Chi bộ", "Cell");
    public static readonly Phrase ToCell = new("Đến chi bộ", "To the cell");

    public static readonly Phrase ToCellOfMember = new("Chỉ cần khi chuyển chi bộ.", "Only for a move.");

    public static readonly Phrase ToCellOfCell = new(
        "Khi giải thể mà để trống: mỗi người về chi bộ nơi cư trú.",
        "When dissolved and left empty: everybody goes to the cell of the home."
    );

    public static readonly Phrase TryIt = new("Thử", "Try");
    public static readonly Phrase NotKnown = new(
        "Hãy chọn việc, đảng viên hoặc chi bộ có trong danh sách.",
        "Choose what to try, and a member or cell of the list."
    );
    public static readonly Phrase TargetMissing = new("Hãy chọn chi bộ đến.", "Choose the cell to go to.");
    public static readonly Phrase TargetSame = new("Hãy chọn chi bộ khác.", "Choose another cell.");

    public static Phrase Of(TriedKind kind) =>
        kind switch
        {
            TriedKind.Move => new Phrase("chuyển sang chi bộ khác", "moves to another cell"),
            TriedKind.Official => new Phrase("được công nhận chính thức", "becomes official"),
            TriedKind.Leave => new Phrase("ra khỏi Đảng hoặc từ trần", "leaves the Party, or dies"),
            TriedKind.Merge => new Phrase("nhập vào chi bộ khác", "joins another cell"),
            _ => new Phrase("giải thể", "is dissolved"),
        };

    public static Phrase Sentence(TriedChange change, TryableCommune commune)
    {
        string whom = change.IsOfMember ? commune.NameOfMember(change.Whom) : commune.NameOfCell(change.Whom);
        string to = change.To.Length == 0 ? "" : $" → {commune.NameOfCell(change.To)}";
        Phrase what = Of(change.Kind);
        return new Phrase($"{whom}: {what.Vietnamese}{to}", $"{whom}: {what.English}{to}");
    }
}
