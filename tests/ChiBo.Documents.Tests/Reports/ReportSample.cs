using ChiBo.Documents.Months;
using ChiBo.Documents.Reports;
using ChiBo.Documents.YearReviews;

namespace ChiBo.Documents.Tests.Reports;

/// <summary>A yearly report and the papers of a yearly review, of an invented cell.</summary>
internal static class ReportSample
{
    private static readonly DateOnly Day = new(2026, 12, 21);

    public static PaperHead Head { get; } =
        new()
        {
            Superior = "Đảng bộ xã Mẫu Hòa",
            Issuer = "Chi bộ cơ quan xã Mẫu Hòa",
            Place = "Mẫu Hòa",
            Number = 9,
            Date = Day,
            MadeOn = Day,
        };

    public static CellReportPaper Report { get; } =
        new()
        {
            Head = Head,
            Period = "năm 2026",
            AsOf = Day,
            Parts =
            [
                new ReportPart(
                    "Sinh hoạt chi bộ và quy chế làm việc",
                    [
                        "Chi bộ đã họp 12 buổi: thường kỳ 11, chuyên đề 1, bất thường 0, đại hội 0.",
                        "Điểm danh ghi 196 lượt có mặt, 14 lượt vắng có lý do, 2 lượt vắng không lý do.",
                    ]
                ),
                new ReportPart("Không có gì", []),
                new ReportPart(
                    "Chương trình năm theo tám nhiệm vụ",
                    [
                        "Công tác dân vận: 2 mục tiêu; đạt 1, không đạt 1, đang thực hiện 0 (quá hạn 0), thôi thực hiện 0.",
                    ]
                ),
            ],
            Signer = PaperSigner.ForCell("Bí thư", "Nguyễn Mẫu Bình"),
        };

    public static MemberSelfReviewPaper Member { get; } =
        new()
        {
            Head = Head with { Number = null },
            Year = 2026,
            Member = "Trần Mẫu Hoa",
            FormNote = "Dùng cho mẫu 2A, 2B, 2C của 43-HD/BTCTW; chưa có bản mẫu, giấy tự soạn của chương trình.",
            Recorded = ["Dự sinh hoạt: 11/12 buổi.", "Nhiệm vụ: xong 3/4, quá hạn 1."],
            Words = "Hoàn thành các việc được giao.\nCòn chậm một báo cáo địa bàn.",
            SelfLevel = "Hoàn thành tốt nhiệm vụ",
        };

    public static CellSelfReviewPaper Cell { get; } =
        new()
        {
            Head = Head,
            Year = 2026,
            FormNote = "Dùng cho mẫu 01 của 43-HD/BTCTW; chưa có bản mẫu, giấy tự soạn của chương trình.",
            Recorded = Report.Parts[0].Sentences,
            Words = "Sinh hoạt đều, đúng thứ tự.",
            Proposed = "Hoàn thành tốt nhiệm vụ (15/18 phiếu)",
            Signer = PaperSigner.ForCell("Bí thư", "Nguyễn Mẫu Bình"),
        };

    public static ReviewSummaryPaper Summary { get; } =
        new()
        {
            Head = Head,
            Year = 2026,
            FormNote = "Theo 366-QĐ/TW; chưa có bản mẫu, giấy tự soạn của chương trình.",
            Members =
            [
                new SummaryRow("Trần Mẫu Hoa", "Hoàn thành tốt nhiệm vụ", "Hoàn thành tốt nhiệm vụ (15/18 phiếu)", ""),
                new SummaryRow("Lê Mẫu An", "Hoàn thành nhiệm vụ", "", ""),
            ],
            Totals = ["Hoàn thành tốt nhiệm vụ: 1 đảng viên."],
            CapNote = "Số «xuất sắc» vượt 20% số «tốt» (tỷ lệ chưa chắc chắn, chỉ nhắc).",
            Proposed = "Hoàn thành tốt nhiệm vụ (15/18 phiếu)",
            Signer = PaperSigner.ForCell("Bí thư", "Nguyễn Mẫu Bình"),
        };
}
