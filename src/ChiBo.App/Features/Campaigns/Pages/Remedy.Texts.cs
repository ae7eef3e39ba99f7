using ChiBo.App.CommandLine;
using ChiBo.Domain.Campaigns;

namespace ChiBo.App.Features.Campaigns.Pages;

/// <summary>Words of the register of cells that do not conform.</summary>
internal static class RemedyTexts
{
    public static readonly Phrase Lead = new(
        "Chi bộ cơ quan lập trước 10/10/2014, hoặc chưa rõ ngày lập, mà rà soát hôm nay chưa đạt hoặc chưa đủ dữ liệu (III.2-a, III.2-c), cùng phương án, người chịu trách nhiệm, thời hạn, kết quả.",
        "Agency cells founded before 2014-10-10, or nobody knows when, that the review of today does not find to conform (III.2-a, III.2-c), with option, owner, deadline and outcome."
    );
    public static readonly Phrase None = new("Không còn chi bộ nào", "There is none");
    public static readonly Phrase NoneMeans = new(
        "Trong phạm vi này không có chi bộ cơ quan lập trước 10/10/2014 mà chưa đạt.",
        "Within this reach no agency cell founded before 2014-10-10 fails to conform."
    );
    public static readonly Phrase Cell = new("Chi bộ", "Cell");
    public static readonly Phrase EstablishedOn = new("Ngày lập", "Founded");
    public static readonly Phrase NotKnown = new("chưa rõ", "not known");
    public static readonly Phrase Today = new("Rà soát hôm nay", "Review of today");
    public static readonly Phrase Gone = new("không còn", "no longer there");
    public static readonly Phrase Option = new("Phương án", "Option");
    public static readonly Phrase OptionMissing = new("Chọn phương án.", "Choose an option.");
    public static readonly Phrase Owner = new("Tổ chức chịu trách nhiệm", "Organisation that sees to it");
    public static readonly Phrase OwnerMissing = new("Chọn tổ chức chịu trách nhiệm.", "Choose the organisation.");
    public static readonly Phrase OwnerName = new("Người hoặc bộ phận phụ trách", "Person or office");
    public static readonly Phrase Due = new("Thời hạn", "Deadline");
    public static readonly Phrase DueMissing = new("Chọn thời hạn.", "Choose the deadline.");
    public static readonly Phrase Note = new("Ghi chú", "Note");
    public static readonly Phrase Outcome = new("Kết quả", "Outcome");
    public static readonly Phrase OutcomeHint = new(
        "Đã làm gì, theo văn bản nào. Rà soát cho biết đã đạt hay chưa, ở cột bên.",
        "What was done, by which document. Whether it conforms now, the review says beside it."
    );
    public static readonly Phrase OutcomeOn = new("Ngày có kết quả", "Day of the outcome");
    public static readonly Phrase OutcomeOnMissing = new("Chọn ngày có kết quả.", "Choose the day of the outcome.");
    public static readonly Phrase Decide = new("Ghi phương án", "Record the option");
    public static readonly Phrase End = new("Ghi kết quả", "Record the outcome");
    public static readonly Phrase Which = new("Xem", "Show");
    public static readonly Phrase Overdue = new("quá hạn", "overdue");
    public static readonly Phrase Settled = new("rà soát nay đã đạt", "the review conforms now");
    public static readonly Phrase GoneNow = new("chi bộ này không còn", "the cell is no longer there");
    public static readonly Phrase DecidedAbove = new(
        "Cấp ủy cấp trên của xã quyết phương án (III.2-a); tổ chức chịu trách nhiệm và cấp trên ghi kết quả.",
        "The committees above the commune decide (III.2-a); whoever sees to it, and those above, tell the outcome."
    );
    public static readonly Phrase DecidedOn = new("Ghi ngày", "Decided on");

    public static readonly Phrase CardTitle = new("Chi bộ chưa đạt quá hạn xử lý", "Cells whose remedy is overdue");

    public static Phrase CardText(int count) =>
        new(
            $"{count} chi bộ lập trước 10/10/2014 đã quá thời hạn xử lý.",
            count == 1 ? "The remedy of 1 cell is overdue." : $"The remedies of {count} cells are overdue."
        );

    public static Phrase Of(CellRemedyOption option) =>
        option switch
        {
            CellRemedyOption.Mend => new Phrase("Giữ và khắc phục", "Keep and mend"),
            CellRemedyOption.Rearrange => new Phrase("Sắp xếp lại", "Rearrange"),
            CellRemedyOption.Merge => new Phrase("Hợp nhất", "Merge"),
            CellRemedyOption.Dissolve => new Phrase("Giải thể", "Dissolve"),
            _ => new Phrase("Đề nghị ngoại lệ", "Ask for a deviation"),
        };

    public static Phrase Of(RemedyFilter.Sort sort) =>
        sort switch
        {
            RemedyFilter.Sort.Overdue => new Phrase("Quá hạn", "Overdue"),
            RemedyFilter.Sort.Undecided => new Phrase("Chưa có phương án", "Without an option"),
            RemedyFilter.Sort.Running => new Phrase("Đang thực hiện", "Under way"),
            _ => new Phrase("Nay đã đạt hoặc không còn", "Conforms now, or is gone"),
        };
}
