using System.Xml.Linq;
using ChiBo.Documents.Months;
using ChiBo.Documents.PartyDocuments;
using ChiBo.Documents.Supervision;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace ChiBo.Documents.Tests.Supervision;

/// <summary>The decision on discipline and the conclusion of an inspection have the form of Party documents (II.1.3.b-8).</summary>
public sealed class SupervisionPapersTests
{
    private const string Hostile = "<script>alert(1)</script>";
    private static readonly DateOnly Day = new(2026, 3, 2);

    private static readonly DisciplineDecisionPaper Decision = new()
    {
        Head = Head(4),
        Member = "đồng chí Lê Mẫu An",
        Form = "khiển trách",
        VotedOn = Day,
        VotesFor = 9,
        OfficialMembers = 14,
        Violation = "Vắng sinh hoạt nhiều lần không có lý do.",
        AppealBy = Day.AddDays(30),
        Signer = PaperSigner.ForCell("Bí thư", "Nguyễn Mẫu Bình"),
    };

    private static readonly InspectionConclusionPaper Conclusion = new()
    {
        Head = Head(2),
        Kind = "giám sát chuyên đề",
        Member = "đồng chí Lê Mẫu An",
        Scope = "Thực hiện nhiệm vụ đảng viên.",
        BegunOn = Day.AddDays(-9),
        ConcludedOn = Day,
        Team = ["Trần Mẫu Hoa", "Hồ Mẫu Ân"],
        Findings = "Có hai buổi vắng.",
        Conclusion = "Cơ bản hoàn thành nhiệm vụ.",
        ToMend = "Bổ sung sổ ghi chép.",
        MendBy = Day.AddDays(20),
        Signer = PaperSigner.ForCellCommittee("Bí thư", "Nguyễn Mẫu Bình"),
    };

    [Fact]
    public void Both_files_are_valid()
    {
        foreach (PartyDocument paper in (PartyDocument[])[Decision.ToDocument(), Conclusion.ToDocument()])
        {
            using WordprocessingDocument file = WordprocessingDocument.Open(Sample.Write(paper), false);
            new OpenXmlValidator(FileFormatVersions.Microsoft365)
                .Validate(file, TestContext.Current.CancellationToken)
                .Select(fault => fault.Description)
                .ShouldBeEmpty();
            paper.IsDraft.ShouldBeFalse();
        }
    }

    [Fact]
    public void The_decision_names_form_vote_effect_and_appeal()
    {
        string text = PaperText.OfDocx(Decision.ToDocument());
        foreach (
            string said in (string[])
                [
                    "Số 04-QĐ/CB",
                    "Quyết định",
                    "thi hành kỷ luật đảng viên bằng hình thức khiển trách",
                    "9 trên tổng số 14 đảng viên chính thức",
                    "hiệu lực ngay khi công bố kết quả biểu quyết, ngày 02 tháng 3 năm 2026",
                    "khiếu nại đến cấp ủy cấp trên, chậm nhất ngày 01 tháng 4 năm 2026.",
                    "T/M Chi bộ",
                    "Nguyễn Mẫu Bình",
                ]
        )
        {
            text.ShouldContain(said);
        }
    }

    [Fact]
    public void The_conclusion_names_what_has_to_be_mended_by_when_or_that_there_is_nothing()
    {
        string text = PaperText.OfDocx(Conclusion.ToDocument());
        text.ShouldContain("Số 02-KL/CB");
        text.ShouldContain("giám sát chuyên đề đối với đồng chí Lê Mẫu An");
        text.ShouldContain("Bổ sung sổ ghi chép. Khắc phục xong chậm nhất ngày 22 tháng 3 năm 2026");
        PaperText
            .OfDocx((Conclusion with { MendBy = null, Member = null }).ToDocument())
            .ShouldContain("Không có nội dung phải khắc phục.");
    }

    [Fact]
    public void A_window_for_an_appeal_that_is_not_sure_is_left_to_the_rules() =>
        PaperText
            .OfDocx((Decision with { AppealBy = null }).ToDocument())
            .ShouldContain("khiếu nại đến cấp ủy cấp trên theo quy định của Đảng.");

    [Fact]
    public void Without_a_number_of_the_book_it_is_a_draft() =>
        (Decision with { Head = Head(null) }).ToDocument().IsDraft.ShouldBeTrue();

    [Fact]
    public void The_page_says_the_same_and_markup_stays_text()
    {
        string html = PaperText.OfHtml((Decision with { Violation = Hostile }).ToDocument());
        html.ShouldNotContain("<script");
        XElement page = XElement.Parse(html);
        page.Value.ShouldContain(Hostile);
        page.Value.ShouldContain("bằng hình thức khiển trách");
    }

    private static PaperHead Head(int? number) =>
        new()
        {
            Superior = "Đảng bộ xã Mẫu Hòa",
            Issuer = "Chi bộ cơ quan xã Mẫu Hòa",
            Place = "Mẫu Hòa",
            Number = number,
            Date = Day,
            MadeOn = Day,
        };
}
