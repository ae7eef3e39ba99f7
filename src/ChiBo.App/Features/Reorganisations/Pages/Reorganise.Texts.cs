using ChiBo.App.CommandLine;

namespace ChiBo.App.Features.Reorganisations.Pages;

internal static class ReorganiseTexts
{
    public static readonly Phrase Title = new("Sắp xếp lại tổ chức", "Reorganise");
    public static readonly Phrase Which = new("Việc cần làm", "What is done");
    public static readonly Phrase Dissolve = new("Giải thể", "Dissolve");
    public static readonly Phrase Merge = new("Hợp nhất, sáp nhập", "Merge");
    public static readonly Phrase Split = new("Chia tách", "Split");

    public static readonly Phrase CommitteesByFile = new(
        "Nhập các xã cùng đảng ủy và chi bộ cơ quan của chúng được làm bằng tệp: chibo reorganise, xem docs/reorganisation.md.",
        "Communes are merged, with their committees and agency cells, from a file: chibo reorganise, see docs/reorganisation.md."
    );

    public static readonly Phrase OthersTo = new(
        "Chi bộ nhận những người chưa rõ nơi cư trú",
        "Cell for those whose residence is not known"
    );

    public static readonly Phrase OthersToHint = new(
        "Để trống thì chọn cho từng người ở bước sau.",
        "Left empty, a cell is chosen for each of them in the next step."
    );

    public static readonly Phrase On = new("Có hiệu lực từ ngày", "From the day");

    public static readonly Phrase OnHint = new(
        "Ngày ghi trong quyết định; có thể là ngày đã qua hoặc sắp tới.",
        "The day that the decision names; it may lie back or ahead."
    );

    public static readonly Phrase DayMissing = new("Hãy ghi ngày có hiệu lực.", "Give the day.");
    public static readonly Phrase DecisionNumber = new("Số quyết định", "Number of the decision");
    public static readonly Phrase DecisionDate = new("Ngày quyết định", "Day of the decision");
    public static readonly Phrase Look = new("Xem trước toàn bộ", "Look at all of it first");
    public static readonly Phrase LookOnceMore = new("Xem lại kế hoạch", "Look at the plan again");
    public static readonly Phrase LookAgain = new(
        "Trang xem trước đã quá cũ: hãy chọn lại.",
        "The plan is too old: choose again."
    );
    public static readonly Phrase Optional = new("(không bắt buộc)", "(optional)");
    public static readonly Phrase With = new("Nhập với", "Merged with");
    public static readonly Phrase WithMissing = new(
        "Hãy chọn ít nhất một tổ chức khác để nhập.",
        "Choose another organisation at least."
    );
    public static readonly Phrase NothingAlike = new(
        "Không có tổ chức cùng loại nào khác trong phần việc của đồng chí.",
        "There is no other organisation of this kind within your duties."
    );
    public static readonly Phrase Into = new("Thành", "They become");
    public static readonly Phrase IntoHint = new(
        "Một tổ chức đang có tiếp tục (sáp nhập), hoặc lập tổ chức mới (hợp nhất).",
        "One of them goes on and takes the others in, or a new one is set up."
    );
    public static readonly Phrase NewOne = new("Tổ chức mới", "A new one");
    public static readonly Phrase NewCode = new("Mã của tổ chức mới", "Code of the new one");
    public static readonly Phrase NewCodeHint = new(
        "Mã chưa ai dùng, ví dụ X99001-C20.",
        "A code that nobody has, as in X99001-C20."
    );
    public static readonly Phrase CodeMissing = new("Hãy ghi mã của tổ chức mới.", "Give the code of the new one.");
    public static readonly Phrase NewName = new("Tên", "Name");
    public static readonly Phrase NameMissing = new("Hãy ghi tên của tổ chức mới.", "Give the name of the new one.");
    public static readonly Phrase Units = new("Địa bàn tách ra", "Units that go with it");
    public static readonly Phrase UnitsHint = new(
        "Không chọn thì tổ chức mới cùng phục vụ địa bàn như tổ chức cũ.",
        "With none, the new one serves the same units as the old one."
    );
    public static readonly Phrase ByResidence = new(
        "Người cư trú ở địa bàn tách ra chuyển theo",
        "Whoever lives in these units goes with it"
    );
    public static readonly Phrase Members = new("Đảng viên chuyển theo", "Members who go with it");
    public static readonly Phrase MembersHint = new("Những người còn lại ở nguyên.", "All others stay.");
    public static readonly Phrase MembersMissing = new(
        "Hãy chọn đảng viên chuyển theo, hoặc chọn theo nơi cư trú.",
        "Choose members, or choose by residence."
    );
    public static readonly Phrase What = new("Tên", "What");
    public static readonly Phrase From = new("Từ", "From");
    public static readonly Phrase To = new("Đến", "To");
    public static readonly Phrase Continue = new("Tiếp tục giữ", "Goes on");
    public static readonly Phrase Verdicts = new("Kết quả rà soát trước và sau", "The review before and after");
    public static readonly Phrase Commune = new("Xã", "Commune");
    public static readonly Phrase Before = new("Trước", "Before");
    public static readonly Phrase After = new("Sau", "After");
    public static readonly Phrase Changes = new("Thay đổi", "What changes");
    public static readonly Phrase WillDo = new("Bấm «Ghi» thì", "When you record it");
    public static readonly Phrase Record = new("Ghi", "Record");
    public static readonly Phrase NotACommune = new("không phải là xã", "no commune");

    public static Phrase Lead(string kind) =>
        kind switch
        {
            "merge" => new Phrase(
                "Đảng viên của các bên về một chi bộ; chức vụ ở bên kết thúc thì hết, trừ người được chọn giữ tiếp.",
                "The members of all are on one roll; positions in those that end are over, but for those who are chosen to go on."
            ),
            "split" => new Phrase(
                "Một phần đảng viên và địa bàn tách ra thành tổ chức mới; phần còn lại ở nguyên.",
                "Some members and units leave for a new one; the rest stays."
            ),
            _ => new Phrase(
                "Mỗi đảng viên về chi bộ nơi cư trú; chức vụ, quy chế và phân công của chi bộ giải thể kết thúc cùng ngày.",
                "Each member goes to the cell of residence; positions, regulations and assignments of the cell end on the same day."
            ),
        };

    public static Phrase PlanOf(string vietnamese, string english) =>
        new($"Kế hoạch từ ngày {vietnamese}", $"The plan from {english}");

    public static Phrase Unplaced(int count) =>
        new(
            $"Chưa rõ chi bộ nơi cư trú của {count} đảng viên: hãy chọn",
            $"No cell of residence is known of {count} members: choose"
        );

    public static Phrase ContinueOf(string name) =>
        new($"{name} tiếp tục giữ chức vụ", $"{name} goes on in the position");
}
