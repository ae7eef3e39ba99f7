using ChiBo.Documents.Months;
using ChiBo.Documents.PartyDocuments;

namespace ChiBo.Documents.Establishments;

/// <summary>Tờ trình: what is applied for, from which day, with whom, and why.</summary>
/// <param name="Case">The case.</param>
public sealed record ApplicationPaper(CasePaper Case)
{
    /// <summary>The paper.</summary>
    public PartyDocument ToDocument() =>
        Case.Make("Tờ trình", "TTr", Case.AppliedOn, default, Body(), "Ban Thường vụ Đảng ủy", "Lưu Văn phòng Đảng ủy");

    private IEnumerable<BodyBlock> Body() =>
        [
            new AddresseeBlock("Kính gửi", [$"Ban Thường vụ {Case.Committee}"]),
            new ParagraphBlock("Căn cứ Điều lệ Đảng (Điều 10, khoản 3);"),
            new ParagraphBlock("Căn cứ Hướng dẫn số 28-HD/BTCTW ngày 10/10/2014 của Ban Tổ chức Trung ương;"),
            new HeadingBlock(1, "1. Nội dung trình"),
            new ParagraphBlock(
                $"Đề nghị xem xét, quyết định {Case.About}, có hiệu lực từ {PaperWords.Day(Case.EffectiveOn)}."
            ),
            new HeadingBlock(1, "2. Lý do"),
            new ParagraphBlock(Case.Grounds),
            new HeadingBlock(1, "3. Tổ chức và nhân sự"),
            .. Case.ChangeItems(),
            new ParagraphBlock("Kính trình Ban Thường vụ Đảng ủy xem xét, quyết định."),
        ];
}
