using ChiBo.App.CommandLine;

namespace ChiBo.App.Features.Rearrangement;

internal static class DissolutionTexts
{
    public static readonly Phrase Title = new("Phương án giải thể", "Dissolution plan");
    public static readonly Phrase Lead = new(
        "Khi giải thể chi bộ cơ quan, mỗi đảng viên về chi bộ nơi cư trú. Máy chỉ đề xuất; không có gì được ghi cho đến khi cấp ủy quyết định.",
        "When agency cells are dissolved each member goes to the cell of residence. Only proposed: nothing is recorded before the committee decides."
    );
    public static readonly Phrase Rule = new(
        "Quy tắc bố trí theo Thông báo 558-TB/HU ngày 17/11/2014 của Huyện ủy Hàm Thuận Bắc (chỉ ràng buộc huyện ấy): về chi bộ nơi đăng ký thường trú; chi bộ yếu có thể nhận người đăng ký nơi khác; cán bộ luân chuyển và trạm y tế về chi bộ phù hợp, trừ bí thư đảng ủy xã (chương trình hiểu là bí thư về chi bộ nơi cư trú).",
        "The placement rule of notice 558-TB/HU of Hàm Thuận Bắc, 17 November 2014 (it binds that district alone): to the cell of permanent residence; weak cells may receive others; rotated cadres and members of health stations go to suitable cells, except the commune secretary (read so that the secretary goes to the cell of residence)."
    );
    public static readonly Phrase None = new("Không có chi bộ cơ quan nào", "There is no agency cell");
    public static readonly Phrase NoneMeans = new(
        "Ngày này không có chi bộ cơ quan nào để giải thể.",
        "On this day there is no agency cell to dissolve."
    );
    public static readonly Phrase Member = new("Đảng viên", "Member");
    public static readonly Phrase To = new("Về chi bộ", "Goes to");
    public static readonly Phrase Why = new("Vì sao", "Why");
    public static readonly Phrase Receiving = new("Các chi bộ tiếp nhận, đếm lại", "Receiving cells, counted again");
    public static readonly Phrase Cell = new("Chi bộ", "Cell");
    public static readonly Phrase Comes = new("Số người về", "Come");
    public static readonly Phrase Before = new("Chính thức trước", "Official before");
    public static readonly Phrase After = new("Chính thức sau", "Official after");
    public static readonly Phrase Least = new("Tối thiểu", "At least");
    public static readonly Phrase Unplaced = new("Chưa rõ về đâu: hãy chọn chi bộ", "Not placed yet: choose a cell");
    public static readonly Phrase UnplacedMeans = new(
        "Chưa ghi nơi cư trú của những người này. Chưa chọn đủ thì chưa ghi được.",
        "No residence of these is on record. Nothing can be recorded before all are placed."
    );
    public static readonly Phrase Suitable = new(
        "Cán bộ luân chuyển, đảng viên trạm y tế",
        "Rotated cadres and members of health stations"
    );
    public static readonly Phrase SuitableHint = new(
        "Sổ bộ không cho biết là ai; những người được chọn về chi bộ phù hợp của xã: nơi cư trú nếu ở trong xã, không thì chi bộ ít đảng viên nhất.",
        "The register does not tell who they are; they go to a suitable cell of the commune: that of residence, else the weakest."
    );
    public static readonly Phrase Again = new("Tính lại", "Plan again");
    public static readonly Phrase Files = new("Hồ sơ bàn giao", "Files handed over");
    public static readonly Phrase FilesMeans = new(
        "Chi bộ giải thể bàn giao cho đảng ủy; hồ sơ của từng đảng viên theo người về chi bộ tiếp nhận:",
        "The cell that ends hands over to the committee; the files of each member go along to the receiving cell:"
    );
    public static readonly Phrase HandOver = new("Biên bản bàn giao (DOCX)", "Record of what is handed over (DOCX)");
    public static readonly Phrase FilesOfMembers = new(
        "hồ sơ đảng viên, giấy giới thiệu sinh hoạt đảng của từng người",
        "files and letters of introduction of each member"
    );
    public static readonly Phrase FilesOfCell = new(
        "sổ ghi biên bản, nghị quyết, sổ đảng phí và tài liệu khác của chi bộ",
        "minutes, resolutions, the book of fees and other papers of the cell"
    );
    public static readonly Phrase NotKnownChoice = new(
        "Chi bộ đã chọn không có trong danh sách; hãy chọn lại.",
        "The chosen cell is not on the list; choose again."
    );

    public static Phrase DissolvedIs(string cell) => new($"Giải thể {cell}", $"{cell} is dissolved");

    public static Phrase Sum(int cells, int members) =>
        new($"{cells} chi bộ cơ quan, {members} đảng viên.", $"{cells} agency cells, {members} members.");
}
