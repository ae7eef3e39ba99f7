using ChiBo.Documents.Months;
using ChiBo.Documents.PartyDocuments;

namespace ChiBo.Documents.Establishments;

/// <summary>Quyết định: to set up, rename, merge, split or dissolve, by the committee that is competent (Charter 10.3).</summary>
/// <param name="Case">The case.</param>
public sealed record DecisionPaper(CasePaper Case)
{
    /// <summary>The number as the office typed it: «12-QĐ/ĐU»; nothing when it is to be filled in.</summary>
    public string? Number { get; init; }

    /// <summary>Its day; nothing when it is to be filled in.</summary>
    public DateOnly? On { get; init; }

    /// <summary>The consent of the level above, by number and day; nothing when it was not asked.</summary>
    public string? Consent { get; init; }

    /// <summary>The paper.</summary>
    public PartyDocument ToDocument() =>
        Case.Make(
            "Quyết định",
            "QĐ",
            On,
            NumberOf(Number),
            Body(),
            "Như Điều 3",
            "Ban Tổ chức cấp trên (để báo cáo)",
            "Lưu Văn phòng Đảng ủy"
        );

    /// <summary>«12» and «12-QĐ/ĐU» stand as they were typed; what is written otherwise is filled in by hand.</summary>
    private static (int? Number, string? Symbol) NumberOf(string? typed)
    {
        string text = (typed ?? "").Trim();
        string digits = string.Concat(text.TakeWhile(char.IsAsciiDigit));
        string rest = text[digits.Length..];
        bool isPlain = rest.Length == 0 || (rest[0] == '-' && rest.Length > 1);
        return
            isPlain
            && int.TryParse(digits, System.Globalization.CultureInfo.InvariantCulture, out int number)
            && number > 0
            ? (number, rest.Length > 1 ? rest[1..] : null)
            : (null, null);
    }

    private IEnumerable<BodyBlock> Body() =>
        [
            new ParagraphBlock("Căn cứ Điều lệ Đảng (Điều 10, khoản 3);"),
            new ParagraphBlock("Căn cứ Hướng dẫn số 28-HD/BTCTW ngày 10/10/2014 của Ban Tổ chức Trung ương;"),
            .. Consent is { } consent
                ? [new ParagraphBlock($"Căn cứ ý kiến của cấp trên tại văn bản {consent};")]
                : Array.Empty<BodyBlock>(),
            new ParagraphBlock($"Xét tờ trình ngày {PaperWords.ShortDay(Case.AppliedOn)},"),
            new HeadingBlock(1, "Ban Thường vụ Đảng ủy quyết định"),
            new ParagraphBlock($"Điều 1. {PaperWords.First(Case.About)}, kể từ {PaperWords.Day(Case.EffectiveOn)}."),
            new ParagraphBlock("Điều 2. Tổ chức, đảng viên và chức vụ thay đổi như sau:"),
            .. Case.ChangeItems(),
            new ParagraphBlock(
                "Điều 3. Văn phòng Đảng ủy, các chi bộ và đảng viên có tên tại Điều 2 chịu trách nhiệm thi hành Quyết định này."
            ),
        ];
}
