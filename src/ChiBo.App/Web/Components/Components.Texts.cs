using ChiBo.App.CommandLine;

namespace ChiBo.App.Web.Components;

internal static class ComponentTexts
{
    public static readonly Phrase Breadcrumbs = new("Đường dẫn đến trang này", "The way to this page");
    public static readonly Phrase Optional = new("(không bắt buộc)", "(optional)");
    public static readonly Phrase Error = new("Lỗi:", "Error:");
    public static readonly Phrase Choose = new("Chọn…", "Choose…");
    public static readonly Phrase FileLimit = new("Tệp tối đa 20 MB.", "A file of at most 20 MB.");
    public static readonly Phrase Back = new("Quay lại", "Back");
    public static readonly Phrase Pages = new("Các trang của danh sách", "Pages of the list");
    public static readonly Phrase Previous = new("Trang trước", "Previous");
    public static readonly Phrase Next = new("Trang sau", "Next");
    public static readonly Phrase Why = new("Vì sao?", "Why?");
    public static readonly Phrase NoConsequences = new("Không có gì khác bị thay đổi.", "Nothing else changes.");
    public static readonly Phrase Reason = new("Lý do", "Reason");

    public static readonly Phrase ReasonHint = new(
        "Lý do được ghi lại cùng tên người thực hiện.",
        "The reason is recorded with the name of who acts."
    );

    public static readonly Phrase TypedThen = new("Điều bạn đã ghi", "What you had written");
    public static readonly Phrase NotKnown = new("chưa có", "not known");
    public static readonly Phrase AsOf = new("Xem tại ngày", "As of");
    public static readonly Phrase KnownOn = new("Như đã biết đến ngày", "As known on");
    public static readonly Phrase Show = new("Xem", "Show");
    public static readonly Phrase BackToToday = new("Xem tình hình hôm nay", "See today");
}
