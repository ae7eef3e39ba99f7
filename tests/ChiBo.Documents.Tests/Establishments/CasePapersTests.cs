using ChiBo.Documents.Establishments;
using ChiBo.Documents.PartyDocuments;

namespace ChiBo.Documents.Tests.Establishments;

/// <summary>The papers of a case: application, appraisal sheet, decision.</summary>
public sealed class CasePapersTests : IDisposable
{
    private static readonly CasePaper Case = new()
    {
        Superior = "Đảng bộ huyện Mẫu",
        Committee = "Đảng ủy xã Mẫu Hòa",
        About = "thành lập Chi bộ cơ quan xã Mẫu Hòa",
        Grounds = "Các khu dân cư đã đủ chi bộ, mỗi chi bộ có chín đảng viên chính thức trở lên.",
        AppliedOn = new DateOnly(2026, 11, 2),
        EffectiveOn = new DateOnly(2026, 12, 1),
        Changes =
        [
            "Tổ chức đảng mới: Chi bộ cơ quan xã Mẫu Hòa.",
            "Đảng viên chuyển chi bộ: Nguyễn Mẫu Bình, Chi bộ thôn 1 → Chi bộ cơ quan xã Mẫu Hòa.",
        ],
        MadeOn = new DateOnly(2026, 11, 28),
    };

    private readonly string folder = Directory.CreateTempSubdirectory("chibo-cases").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void An_application_says_who_asks_for_what_from_when_and_why()
    {
        string text = Shown(new ApplicationPaper(Case).ToDocument());
        text.ShouldContain("TỜ TRÌNH");
        text.ShouldContain("thành lập Chi bộ cơ quan xã Mẫu Hòa, có hiệu lực từ ngày 01 tháng 12 năm 2026");
        text.ShouldContain("mỗi chi bộ có chín đảng viên chính thức trở lên");
        text.ShouldContain("Nguyễn Mẫu Bình");
    }

    [Fact]
    public void An_appraisal_sheet_tells_each_point_and_whether_it_may_be_decided()
    {
        var paper = new AppraisalPaper(Case, [new AppraisedPoint("II.1.1.b", "không đạt", "Chi bộ thôn 1 còn 8.")])
        {
            On = new DateOnly(2026, 11, 10),
            Strengths = [("Chi bộ thôn 1", "9", "8")],
        };
        string text = Shown((paper with { Unlawful = "Chưa đủ điều kiện (III.2-c)." }).ToDocument());
        text.ShouldContain("Chi bộ thôn 1 còn 8.");
        text.ShouldContain("Chưa đủ điều kiện (III.2-c).");
        text.ShouldNotContain("có thể trình");
        Shown(paper.ToDocument()).ShouldContain("có thể trình cấp có thẩm quyền quyết định");
    }

    [Fact]
    public void A_decision_bears_its_number_and_day_and_dots_while_there_are_none()
    {
        var paper = new DecisionPaper(Case)
        {
            Number = "12-QĐ/ĐU",
            On = new DateOnly(2026, 11, 20),
            Consent = "số 5-CV/BTCHU ngày 15/11/2026",
        };
        PartyDocument document = paper.ToDocument();
        (document.Number, document.Date, document.IsDraft).ShouldBe((12, new DateOnly(2026, 11, 20), true));
        string text = Shown(document);
        text.ShouldContain("Số 12-QĐ/ĐU");
        text.ShouldContain("Điều 1. Thành lập Chi bộ cơ quan xã Mẫu Hòa, kể từ ngày 01 tháng 12 năm 2026.");
        text.ShouldContain("5-CV/BTCHU");
        (paper with { Number = null, On = null }).ToDocument().Number.ShouldBeNull();
    }

    [Fact]
    public void A_record_of_what_is_handed_over_names_each_file_and_the_books_of_a_cell_that_ends()
    {
        var paper = new HandOverPaper
        {
            Superior = Case.Superior,
            Committee = Case.Committee,
            About = "giải thể Chi bộ cơ quan xã Mẫu Hòa",
            EffectiveOn = Case.EffectiveOn,
            Cells =
            [
                new HandingCell(
                    "Chi bộ cơ quan xã Mẫu Hòa",
                    Ends: true,
                    [new HandedFile("Nguyễn Mẫu Bình", "Chi bộ thôn 1"), new HandedFile("Trần Mẫu An", "Chi bộ thôn 2")]
                ),
                new HandingCell("Chi bộ trường học", Ends: false, [new HandedFile("Lê Mẫu Chi", "Chi bộ thôn 2")]),
            ],
            MadeOn = Case.MadeOn,
        };
        string text = Shown(paper.ToDocument());
        text.ShouldContain("BIÊN BẢN");
        text.ShouldContain("Bàn giao khi giải thể Chi bộ cơ quan xã Mẫu Hòa");
        text.ShouldContain("2 bộ");
        text.ShouldContain("Trần Mẫu An");
        text.ShouldContain("Sổ sách, tài liệu của Chi bộ cơ quan xã Mẫu Hòa");
        text.ShouldNotContain("Sổ sách, tài liệu của Chi bộ trường học");
    }

    private string Shown(PartyDocument document)
    {
        OfficeTools.Require();
        return OfficeTools.TextOf(OfficeTools.ToPdf(folder, Sample.Write(document)));
    }
}
