using ChiBo.Documents.Life;
using ChiBo.Documents.Months;
using ChiBo.Documents.PartyDocuments;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace ChiBo.Documents.Tests.Life;

/// <summary>Papers of contact with the residence (II.2.d).</summary>
public sealed class ResidencePapersTests
{
    private static readonly PaperHead Head = new()
    {
        Issuer = "Chi bộ cơ quan xã Mẫu",
        Date = new DateOnly(2026, 11, 2),
        MadeOn = new DateOnly(2026, 11, 2),
    };

    private static ResidenceLetterPaper Letter =>
        new()
        {
            Head = Head,
            Regulation = "213-QĐ/TW",
            Form = "1-76",
            IsFormSure = false,
            Addressee = "Chi bộ thôn 3",
            Member = "Nguyễn Mẫu Bình",
            ReceiptBy = new DateOnly(2026, 12, 2),
            Signer = PaperSigner.ForCellCommittee("Bí thư", null),
        };

    private static ResidenceCommentFormPaper Form =>
        new()
        {
            Head = Head with { Date = null },
            Year = 2026,
            Member = "Nguyễn Mẫu Bình",
            Levels = ["Hoàn thành", "Một phần", "Chưa hoàn thành"],
        };

    public static TheoryData<string> Papers => ["letter", "request", "nobody", "form"];

    [Theory]
    [MemberData(nameof(Papers))]
    public void The_file_is_valid(string paper)
    {
        using var stream = new MemoryStream();
        PartyDocumentWriter.Write(Of(paper), stream);
        stream.Position = 0;
        using var file = WordprocessingDocument.Open(stream, isEditable: false);
        new OpenXmlValidator(FileFormatVersions.Office2019)
            .Validate(file, TestContext.Current.CancellationToken)
            .Select(fault => fault.Description)
            .ShouldBeEmpty();
    }

    [Fact]
    public void A_letter_says_that_its_form_is_a_draft_and_asks_for_the_receipt()
    {
        string text = PaperText.OfDocx(Letter.ToDocument());
        text.ShouldContain("dự thảo theo mẫu 1-76");
        text.ShouldContain("213-QĐ/TW");
        text.ShouldContain("Chi bộ thôn 3");
        text.ShouldContain("giới thiệu đồng chí Nguyễn Mẫu Bình về giữ mối liên hệ với cấp ủy và nhân dân nơi cư trú.");
        text.ShouldContain("ngày 02 tháng 12 năm 2026");
        text.ShouldNotContain("Diện:");
        PaperText.OfDocx((Letter with { Exempt = "ở doanh trại" }).ToDocument()).ShouldContain("Diện: ở doanh trại.");
    }

    [Fact]
    public void A_letter_of_a_form_that_is_at_hand_is_no_draft_of_it()
    {
        string text = PaperText.OfDocx((Letter with { IsFormSure = true }).ToDocument());
        text.ShouldContain("(mẫu 1-76)");
        text.ShouldNotContain("dự thảo theo mẫu");
    }

    [Fact]
    public void A_form_numbers_its_places_in_the_order_of_the_levels() =>
        Form.Fields().Select(field => field.Number).ShouldBe(Enumerable.Range(1, 6));

    [Fact]
    public void A_list_without_anybody_says_so() =>
        PaperText.OfDocx(Of("nobody")).ShouldContain("Không có đồng chí nào cần nhận xét.");

    private static PartyDocument Of(string paper) =>
        paper switch
        {
            "letter" => Letter.ToDocument(),
            "form" => Form.ToDocument(),
            "request" => Request(new AskedMember("Nguyễn Mẫu Bình", null, "chưa xin ý kiến")),
            _ => Request(),
        };

    private static PartyDocument Request(params AskedMember[] members) =>
        new CommentRequestPaper
        {
            Head = Head with { Date = null },
            Year = 2026,
            Members = members,
        }.ToDocument();
}
