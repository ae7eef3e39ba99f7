using ChiBo.App.CommandLine;

namespace ChiBo.App.Features.Documents;

internal static class DocumentTexts
{
    public static readonly Phrase Title = new("Văn bản", "Documents");
    public static readonly Phrase Number = new("Số, ký hiệu", "Number");
    public static readonly Phrase On = new("Ngày", "Day");
    public static readonly Phrase About = new("Trích yếu", "About");
    public static readonly Phrase TakeAway = new("Tải về (DOCX)", "Download (DOCX)");
    public static readonly Phrase Print = new(
        "Để in, dùng lệnh in của trình duyệt: chỉ văn bản được in ra.",
        "To print it, use the print command of the browser: only the document is printed."
    );
    public static readonly Phrase Proposal = new("Kiến nghị", "The proposal");
    public static readonly Phrase None = new("Chưa có văn bản nào", "No document yet");
    public static readonly Phrase NoneMeans = new(
        "Văn bản được đánh số khi gửi kiến nghị hoặc khi biên bản cuộc họp được duyệt.",
        "Documents get their numbers when a proposal is sent or the minutes of a meeting are approved."
    );

    public static Phrase Term(string from) => new($"Nhiệm kỳ từ {from}", $"Term since {from}");
}
