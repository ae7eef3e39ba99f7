using ChiBo.App.CommandLine;
using ChiBo.Planning.Rearrangement;

namespace ChiBo.App.Features.Rearrangement;

internal static class RearrangementTexts
{
    public static readonly Phrase Title = new("Phương án gần nhất", "Nearest plan");
    public static readonly Phrase Lead = new(
        "Ít việc phải làm nhất để xã đúng Hướng dẫn 28-HD/BTCTW, hoặc không còn chi bộ cơ quan (III.2-b). Máy chỉ đề xuất; không có gì được ghi cho đến khi cấp ủy quyết định.",
        "The least that has to be done for the commune to conform to 28-HD/BTCTW, or to have no agency cell (III.2-b). Only proposed: nothing is recorded before the committee decides."
    );
    public static readonly Phrase NothingToDo = new("Không phải sắp xếp gì", "Nothing has to be done");
    public static readonly Phrase NothingToDoMeans = new(
        "Ngày này xã đã đúng Hướng dẫn, hoặc không có chi bộ cơ quan.",
        "On this day the commune conforms, or has no agency cell."
    );
    public static readonly Phrase Undecided = new("Chưa tìm ra phương án", "No plan was found yet");
    public static readonly Phrase UndecidedMeans = new(
        "Máy chưa tìm ra phương án, cũng chưa chứng minh được là không có. Hãy cho máy tìm lâu hơn.",
        "Neither a plan nor a proof that there is none was found. Let the program search longer."
    );
    public static readonly Phrase Impossible = new("Không có phương án nào", "There is no plan");
    public static readonly Phrase ImpossibleMeans = new(
        "Các điểm sau không khắc phục được cùng nhau; gỡ được một điểm thì có lối ra:",
        "These cannot be mended together; each is a way out when it is removed:"
    );
    public static readonly Phrase Proven = new(
        "Đã chứng minh: không có phương án nào ít tốn kém hơn.",
        "Proven: no plan costs less."
    );
    public static readonly Phrase NotProven = new(
        "Chưa chứng minh được là tốt nhất: máy đã dùng hết thời gian tìm. Hãy cho máy tìm lâu hơn.",
        "Not proven to be the best: the effort ran out. Let the program search longer."
    );
    public static readonly Phrase HasMore = new(
        "Còn phương án khác cùng chi phí, không hiện ở đây.",
        "There are more plans of the same cost than are shown."
    );
    public static readonly Phrase Compared = new("Các phương án cùng chi phí", "Plans of the same cost");
    public static readonly Phrase Plan = new("Phương án", "Plan");
    public static readonly Phrase Moves = new("Việc phải làm", "Moves");
    public static readonly Phrase CostWord = new("Chi phí", "Cost");
    public static readonly Phrase Then = new("Sau khi làm", "After it");
    public static readonly Phrase Now = new("Hiện nay", "As it is");
    public static readonly Phrase Effect = new("Điểm nào thay đổi", "What changes");
    public static readonly Phrase Record = new("Ghi nhận như một lần sắp xếp", "Record as one reorganisation");
    public static readonly Phrase RecordMeans = new(
        "Mở kế hoạch sắp xếp: xem từng dòng, ghi lý do, rồi mới ghi. Ghi thành một việc, hoàn tác được cả việc.",
        "Opens the plan of the reorganisation: look at each line, give the reason, then record. One act, undone whole."
    );
    public static readonly Phrase OpenCase = new("Lập hồ sơ", "Open a case");
    public static readonly Phrase CaseMeans = new(
        "Trình cấp ủy: thẩm định, quyết định có số, ngày, rồi mới ghi vào sổ. Chưa có gì thay đổi khi lập hồ sơ.",
        "For the committee: appraised, decided with number and date, then recorded. Opening the case changes nothing yet."
    );
    public static readonly Phrase NoPlanChosen = new("Chưa chọn phương án", "No plan was chosen");
    public static readonly Phrase NoPlanChosenMeans = new(
        "Hãy mở phương án của xã và bấm «Lập hồ sơ» ở phương án muốn trình.",
        "Open the plans of the commune and press \"Open a case\" at the one to apply for."
    );
    public static readonly Phrase Settings = new("Cách tính của ban", "What the board sets");
    public static readonly Phrase SettingsLead = new(
        "Chỉ cho lần xem này; các giá trị nằm trong địa chỉ của trang nên có thể gửi cho người khác.",
        "For this look only; the values stand in the address of the page, which can be passed on."
    );
    public static readonly Phrase NotAllowed = new("Việc không được làm", "Moves that are not to be made");
    public static readonly Phrase NearHint = new(
        "Không ghi cặp nào: coi mọi khu dân cư trong xã đều giáp nhau.",
        "With no pair, any two areas of the commune count as neighbours."
    );
    public static readonly Phrase NearOne = new("Khu dân cư", "Residential area");
    public static readonly Phrase NearOther = new("Giáp với", "Borders on");
    public static readonly Phrase Near = new("Khu dân cư giáp nhau", "Neighbouring areas");
    public static readonly Phrase Remove = new("Bỏ", "Take away");
    public static readonly Phrase Effort = new("Máy tìm bao lâu", "How long to search");
    public static readonly Phrase Again = new("Tìm lại", "Search again");
    public static readonly Phrase Presumed = new(
        "Chưa ghi nơi cư trú; coi là ở địa bàn của chi bộ. Hãy xác minh trước.",
        "No residence is on record: taken to live where the cell works. Verify first."
    );
    public static readonly Phrase CostFault = new(
        $"Chi phí là số nguyên từ 0 đến {MoveCosts.Most}.",
        $"A cost is a whole number from 0 to {MoveCosts.Most}."
    );
    public static readonly Phrase PairFault = new(
        "Hãy chọn hai khu dân cư khác nhau của xã.",
        "Choose two different areas of the commune."
    );

    public static Phrase CostOf(Phrase move) => new($"Chi phí: {move.Vietnamese}", $"Cost: {move.English}");

    public static Phrase EffortOf(int effort) => new($"khoảng {effort * 2} giây", $"some {effort * 2} seconds");

    public static Phrase Numbered(int number, long cost) =>
        new($"Phương án {number} (chi phí {cost})", $"Plan {number} (cost {cost})");

    public static Phrase Instead(IReadOnlyList<string> names, int all)
    {
        string named = string.Join(", ", names);
        int more = all - names.Count;
        return more > 0
            ? new Phrase($"Có thể thay bằng: {named} và {more} người khác.", $"Or instead: {named} and {more} others.")
            : new Phrase($"Có thể thay bằng: {named}.", $"Or instead: {named}.");
    }

    public static Phrase Of(PlacementReason reason) =>
        reason switch
        {
            PlacementReason.Chosen => new Phrase("do cấp ủy chọn", "chosen"),
            PlacementReason.Residence => new Phrase("chi bộ nơi cư trú", "cell of residence"),
            PlacementReason.Suitable => new Phrase(
                "cán bộ luân chuyển, trạm y tế: chi bộ phù hợp",
                "rotated cadre or health station: a suitable cell"
            ),
            PlacementReason.RegisteredElsewhere => new Phrase(
                "nơi cư trú không có chi bộ: chi bộ yếu nhận",
                "no cell where registered: a weak cell"
            ),
            _ => new Phrase("chưa rõ nơi cư trú", "residence not known"),
        };
}
