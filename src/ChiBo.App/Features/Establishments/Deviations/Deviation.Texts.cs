using ChiBo.App.CommandLine;
using ChiBo.Domain.Establishments;

namespace ChiBo.App.Features.Establishments.Deviations;

internal static class DeviationTexts
{
    public static readonly Phrase Title = new("Ngoại lệ", "Deviations");
    public static readonly Phrase Lead = new(
        "Ngoại lệ do cấp trên duyệt, có lý do và hạn. Ngoại lệ đứng cạnh kết quả rà soát, không thay kết quả.",
        "A deviation is approved by the level above, with a reason and for a time. It stands beside the verdict and never changes it."
    );
    public static readonly Phrase Mark = new("Có ngoại lệ", "Has a deviation");
    public static readonly Phrase None = new("Không có ngoại lệ nào", "There is no deviation");
    public static readonly Phrase NoneText = new(
        "Đảng ủy xã đề nghị khi có lý do; ban tổ chức cấp trên duyệt.",
        "The commune committee proposes one when there is a reason; the board above approves it."
    );
    public static readonly Phrase Rule = new("Điểm của hướng dẫn", "Point of the guidance");
    public static readonly Phrase Cell = new("Chi bộ", "Cell");
    public static readonly Phrase WholeCommune = new(
        "Cả xã, hoặc chi bộ sẽ lập",
        "The commune, or a cell that is yet to come"
    );
    public static readonly Phrase Reason = new("Lý do", "Reason");
    public static readonly Phrase From = new("Từ ngày", "From");
    public static readonly Phrase Expires = new("Hết hạn ngày", "Expires on");
    public static readonly Phrase State = new("Tình trạng", "State");
    public static readonly Phrase ApprovedBy = new("Người duyệt, số, ngày", "Approved by, number, day");
    public static readonly Phrase Propose = new("Đề nghị ngoại lệ", "Propose a deviation");
    public static readonly Phrase Which = new("Ngoại lệ", "Deviation");
    public static readonly Phrase Decide = new("Quyết định về ngoại lệ", "Decide on a deviation");
    public static readonly Phrase Decision = new("Quyết định", "Decision");
    public static readonly Phrase Approve = new("Duyệt", "Approve");
    public static readonly Phrase Refuse = new("Không duyệt", "Do not approve");
    public static readonly Phrase Withdraw = new("Rút ngoại lệ đã duyệt", "Take an approved one back");
    public static readonly Phrase Number = new("Số văn bản duyệt", "Number of the approval");
    public static readonly Phrase Day = new("Ngày", "Day");
    public static readonly Phrase DayHint = new(
        "Ngày duyệt; khi rút: ngày đầu tiên không còn hiệu lực.",
        "Day of the approval; to take back: the first day on which it no longer holds."
    );
    public static readonly Phrase Submit = new("Ghi", "Record");
    public static readonly Phrase Missing = new("Hãy điền mục này.", "Fill this in.");
    public static readonly Phrase Done = new("Đã ghi.", "Recorded.");
    public static readonly Phrase Proposed = new("chờ duyệt", "waits");
    public static readonly Phrase Holding = new("đang có hiệu lực", "holds");
    public static readonly Phrase Ahead = new("đã duyệt, chưa đến ngày", "approved, not yet begun");
    public static readonly Phrase Expired = new("đã hết hạn", "expired");
    public static readonly Phrase Refused = new("không được duyệt", "not approved");
    public static readonly Phrase Withdrawn = new("đã rút", "taken back");

    /// <summary>How a deviation stands on a day.</summary>
    public static Phrase Of(ShownDeviation shown, DateOnly day) =>
        shown.Row.State switch
        {
            DeviationState.Proposed => Proposed,
            DeviationState.Refused => Refused,
            _ when shown.Row.HoldsOn(day) => Holding,
            _ when shown.Row.WithdrawnOn <= day => Withdrawn,
            _ => day < shown.Row.BeginsOn ? Ahead : Expired,
        };
}
