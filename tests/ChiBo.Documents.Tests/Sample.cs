using ChiBo.Documents.PartyDocuments;

namespace ChiBo.Documents.Tests;

/// <summary>An invented document, and what was written of it.</summary>
internal static class Sample
{
    public static PartyDocument Document { get; } =
        new()
        {
            TopOrganisation = "Đảng bộ huyện Mẫu",
            Organisation = "Đảng ủy xã Mẫu Hòa",
            Number = 7,
            Symbol = "BC/ĐU",
            Place = "Mẫu Hòa",
            Date = new DateOnly(2015, 2, 3),
            TypeName = "Báo cáo",
            Summary = "kết quả công tác tháng 01 năm 2015",
            Body =
            [
                new HeadingBlock(1, "I. TÌNH HÌNH"),
                new ParagraphBlock("Chi bộ đã tổ chức sinh hoạt thường kỳ với đầy đủ đảng viên."),
                new HeadingBlock(2, "1. Nhiệm vụ"),
                new ItemBlock("a)", "Phân công đồng chí phụ trách địa bàn."),
                new TableBlock(
                    [new TableColumn("TT", 10, IsCentred: true), new TableColumn("Nội dung", 90)],
                    [
                        [new TableCell("1"), new TableCell("Hoàn thành đúng hạn.", "Không có ý kiến khác.")],
                    ]
                ),
                new NoteBlock("Số liệu tính đến ngày 31/01/2015."),
            ],
            SignedFor = "Ban Chấp hành",
            Post = "Bí thư",
            SignerName = "Nguyễn Văn Mẫu",
            Recipients = ["Huyện ủy Mẫu", "Lưu Văn phòng"],
            Annex = [new AnnexHeadingBlock("Phụ lục", "bảng kê"), new ParagraphBlock("Không có nội dung bổ sung.")],
            MadeOn = new DateOnly(2015, 2, 3),
        };

    public static MemoryStream Write(PartyDocument document)
    {
        var file = new MemoryStream();
        PartyDocumentWriter.Write(document, file);
        file.Position = 0;
        return file;
    }
}
