using ChiBo.App.CommandLine;

namespace ChiBo.App.Features.Areas;

internal static class DigestTexts
{
    public static readonly Phrase Title = new("Tổng hợp tình hình địa bàn", "Digest of the areas");
    public static readonly Phrase Means = new(
        "Chi bộ cơ quan bàn bản này ở cuộc họp thường kỳ (mục II.2.c): theo lĩnh vực, rồi theo địa bàn.",
        "The agency cell discusses this at its regular meeting (II.2.c): by topic, then by area."
    );
    public static readonly Phrase None = new("Tháng này chưa có vấn đề nào", "No matters in this month");
    public static readonly Phrase NoneMeans = new(
        "Khi đảng viên phụ trách gửi báo cáo hoặc chi bộ khu dân cư phản ánh, nội dung hiện ở đây.",
        "When members in charge report, or residential cells raise matters, they appear here."
    );
    public static readonly Phrase NotReported = new("Địa bàn chưa có báo cáo", "Areas without a report");
    public static readonly Phrase ProposeMeans = new(
        "Đánh dấu việc cần kiến nghị; nhiều chi bộ nêu cùng một việc thì đánh dấu cả để gộp vào một kiến nghị.",
        "Tick what is to be proposed; where several cells raise the same, tick all of it, and it becomes one proposal."
    );
    public static readonly Phrase ProposeTicked = new(
        "Lập kiến nghị từ việc đã đánh dấu",
        "Draft a proposal from what is ticked"
    );
    public static readonly Phrase Paper = new("Báo cáo để in (DOCX)", "Report to print (DOCX)");
}
