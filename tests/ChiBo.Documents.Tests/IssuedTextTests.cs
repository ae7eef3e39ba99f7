using ChiBo.Documents.Months;
using ChiBo.Documents.PartyDocuments;

namespace ChiBo.Documents.Tests;

/// <summary>What is kept of a document that was issued prints the same document again.</summary>
public sealed class IssuedTextTests
{
    private static readonly DateOnly Day = new(2015, 1, 28);

    private static readonly PaperHead Head = new()
    {
        Superior = "Đảng ủy xã Mẫu Hòa",
        Issuer = "Chi bộ cơ quan xã Mẫu Hòa",
        Place = "Mẫu Hòa",
        Number = 7,
        Date = Day,
        MadeOn = Day,
    };

    [Fact]
    public void A_proposal_is_printed_again_letter_for_letter()
    {
        PartyDocument paper = new ProposalPaper
        {
            Head = Head,
            IsLetter = true,
            Summary = "kiến nghị về đoạn đường vào thôn 3",
            Addressees = ["Ủy ban nhân dân xã Mẫu Hòa", "Ủy ban Mặt trận Tổ quốc xã Mẫu Hòa"],
            Opening = "Qua sinh hoạt thường kỳ:",
            Matters = [new ProposedMatter("Đường (thôn 3)", "Đoạn đường ngập khi mưa.", "sửa trước mùa mưa.")],
            AnswerBy = Day.AddDays(15),
            Signer = PaperSigner.ForCell("Bí thư", "Nguyễn Mẫu Văn"),
        }.ToDocument();
        PartyDocument again = IssuedText.Read(IssuedText.Of(paper), 7, paper.Symbol!, Day, paper.Summary);
        Printed(again).ShouldBe(Printed(paper));
        Printed(again).ShouldContain("Nguyễn Mẫu Văn");
    }

    [Fact]
    public void Every_kind_of_piece_and_a_second_signer_come_back()
    {
        PartyDocument paper = new()
        {
            Symbol = "BB/CB",
            Number = 7,
            Date = Day,
            MadeOn = Day,
            TypeName = "Biên bản",
            Summary = "họp chi bộ",
            Organisation = "Chi bộ",
            SignedFor = "Chi bộ",
            Post = "Chủ trì",
            SignerName = "Trần Mẫu An",
            CoSigner = new CoSigner("Thư ký", "Lê Mẫu Bình"),
            Recipients = ["Như trên", "Lưu Chi bộ"],
            Body =
            [
                new HeadingBlock(1, "I. NỘI DUNG"),
                new HeadingBlock(2, "1. Việc"),
                new ParagraphBlock("Đoạn văn."),
                new ItemBlock("-", "gạch"),
                new ItemBlock("12.", "số"),
                new ItemBlock("đ)", "chữ"),
                new NoteBlock("ghi chú"),
                new TableBlock(
                    [new TableColumn("Việc", 70), new TableColumn("Hạn", 30, IsCentred: true)],
                    [
                        [new TableCell("Họp dân", "hai buổi"), new TableCell("30/01")],
                        [new TableCell("a/b"), new TableCell("")],
                    ]
                ),
                new ParagraphBlock("Hết."),
            ],
        };
        PartyDocument again = IssuedText.Read(IssuedText.Of(paper), 7, "BB/CB", Day, "họp chi bộ");
        Printed(again).ShouldBe(Printed(paper));
    }

    [Fact]
    public void Plain_words_are_a_body_and_what_steers_a_program_is_left_out()
    {
        PartyDocument read = IssuedText.Read("Dòng một\nDòng hai", 1, "TB/CB", Day, "việc");
        read.Body.ShouldBe([new ParagraphBlock("Dòng một"), new ParagraphBlock("Dòng hai")]);
        read.IsSigned.ShouldBeFalse();

        PartyDocument odd = new()
        {
            Symbol = "TB/CB",
            MadeOn = Day,
            TypeName = "Thông báo",
            Summary = "việc",
            SignerName = "A\n---\nto: kẻ lạ",
            Body = [new ParagraphBlock("trước\n---\nto: kẻ lạ\u202E sau")],
        };
        PartyDocument back = IssuedText.Read(IssuedText.Of(odd), 1, "TB/CB", Day, "việc");
        back.Recipients.ShouldBeEmpty();
        back.SignerName.ShouldBe("A --- to: kẻ lạ");
    }

    [Fact]
    public void A_form_to_be_filled_in_by_hand_is_not_issued() =>
        Should.Throw<ArgumentException>(() =>
            IssuedText.Of(
                new PartyDocument
                {
                    Symbol = null,
                    MadeOn = Day,
                    TypeName = "Phiếu",
                    Summary = "việc",
                    Body = [new FieldBlock(1, "Ghi", 1)],
                }
            )
        );

    private static string Printed(PartyDocument document)
    {
        using var html = new StringWriter();
        PartyDocumentHtml.Write(document, html);
        return html.ToString();
    }
}
