using ChiBo.Documents.Months;
using ChiBo.Documents.PartyDocuments;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace ChiBo.Documents.Tests.Months;

/// <summary>The papers of a month have the form of Party documents, whatever is in them.</summary>
public sealed class MonthPapersTests
{
    public static TheoryData<string> Papers => [.. MonthSample.All.Keys];

    [Theory]
    [MemberData(nameof(Papers))]
    public void The_file_is_valid(string paper) => Faults(MonthSample.All[paper]).ShouldBeEmpty();

    [Theory]
    [InlineData("invitation", "Số 05-GM/CB", "Giấy mời", "T/M Chi ủy")]
    [InlineData("minutes", "Số 05-BB/CB", "Biên bản", "Chủ trì")]
    [InlineData("resolution", "Số 12-NQ/CB", "Nghị quyết", "T/M Chi bộ")]
    [InlineData("admission-resolution", "Số 13-NQ/CB", "Nghị quyết", "T/M Chi bộ")]
    [InlineData("area-report", "Số 05-BC/CB", "Báo cáo", "T/M Chi bộ")]
    [InlineData("submission", "Số 03-TTr/CB", "Tờ trình", "T/M Chi bộ")]
    [InlineData("official-letter", "Số 03-CV/CB", "V/v sửa đường vào thôn Mẫu Đông", "T/M Chi bộ")]
    [InlineData("conclusion-notice", "Số 05-TB/CB", "Thông báo", "T/M Chi bộ")]
    [InlineData("regulations", "Số 05-QC/CB", "Quy chế", "T/M Chi bộ")]
    public void A_numbered_paper_has_symbol_type_and_authority(string paper, string symbol, string type, string signs)
    {
        string text = PaperText.OfDocx(MonthSample.All[paper]);
        text.ShouldContain(symbol);
        text.ShouldContain(type);
        text.ShouldContain(signs);
        text.ShouldContain("ĐẢNG CỘNG SẢN VIỆT NAM");
        text.ShouldContain("Nơi nhận:");
        text.ShouldNotContain("Dự thảo");
    }

    [Theory]
    [InlineData("attendance-list")]
    [InlineData("ballot")]
    [InlineData("weekly-sheet")]
    [InlineData("area-report-form")]
    public void Lists_ballots_and_forms_bear_no_number_and_are_no_drafts(string paper)
    {
        MonthSample.All[paper].Symbol.ShouldBeNull();
        string text = PaperText.OfDocx(MonthSample.All[paper]);
        text.ShouldNotContain("Số 05");
        text.ShouldNotContain("Dự thảo");
        text.ShouldNotContain("Nơi nhận");
    }

    [Fact]
    public void Regulations_tell_how_they_were_approved_and_a_draft_tells_nothing_of_it()
    {
        PaperText
            .OfDocx(MonthSample.Regulations.ToDocument())
            .ShouldContain(
                "thông qua ngày 20 tháng 01 năm 2015 với 15 trên 18 đảng viên chính thức tán thành; Đảng ủy phê duyệt ngày 28 tháng 01 năm 2015"
            );
        PaperText
            .OfDocx((MonthSample.Regulations with { Approval = null }).ToDocument())
            .ShouldContain("có hiệu lực sau khi được thông qua.");
    }

    [Fact]
    public void An_official_letter_does_not_name_its_type() =>
        PaperText.OfDocx(MonthSample.Letter.ToDocument()).ShouldNotContain("Công văn");

    [Fact]
    public void Minutes_are_signed_by_the_secretary_on_the_left_and_the_chair_on_the_right() =>
        PaperText
            .OfDocx(MonthSample.Minutes.ToDocument())
            .ShouldContain("| Thư ký ¶ Phạm Mẫu Thủy | Chủ trì ¶ Nguyễn Mẫu Bình |");

    [Fact]
    public void A_paper_without_number_day_or_signer_is_a_draft()
    {
        (MonthSample.Resolution with { Head = MonthSample.Head with { Number = null } })
            .ToDocument()
            .IsDraft.ShouldBeTrue();
        (MonthSample.Resolution with { Head = MonthSample.Head with { Date = null } })
            .ToDocument()
            .IsDraft.ShouldBeTrue();
        (MonthSample.Resolution with { Signer = PaperSigner.ForCell("Bí thư", null) })
            .ToDocument()
            .IsDraft.ShouldBeTrue();
        (MonthSample.Minutes with { Secretary = null }).ToDocument().IsDraft.ShouldBeTrue();
        MonthSample.Minutes.ToDocument().IsDraft.ShouldBeFalse();
    }

    [Fact]
    public void Minutes_that_were_not_read_out_do_not_say_so() =>
        PaperText
            .OfDocx((MonthSample.Minutes with { WasReadOut = false }).ToDocument())
            .ShouldNotContain("đã được đọc lại");

    [Fact]
    public void Rows_of_an_attendance_list_are_numbered_in_Vietnamese_order_of_names()
    {
        AttendanceListPaper
            .Ordered(MonthSample.AttendanceList.Members)
            .Select(member => member.Name)
            .ShouldBe(["Lê Mẫu An", "Hồ Mẫu Ân", "Nguyễn Mẫu Bình", "Trần Mẫu Hoa", "Đỗ Mẫu Ước"]);
        PaperText.OfDocx(MonthSample.AttendanceList.ToDocument()).ShouldContain("| 2 | Hồ Mẫu Ân | tạm thời |");
    }

    [Fact]
    public void An_attendance_list_is_the_same_in_whatever_order_its_members_come() =>
        PaperText
            .OfDocx(
                (
                    MonthSample.AttendanceList with
                    {
                        Members = [.. MonthSample.AttendanceList.Members.Reverse()],
                    }
                ).ToDocument()
            )
            .ShouldBe(PaperText.OfDocx(MonthSample.AttendanceList.ToDocument()));

    [Fact]
    public void Two_of_one_name_keep_their_order_by_code() =>
        AttendanceListPaper
            .Ordered([new("DV-9", "Lê Mẫu An", ""), new("DV-1", "Lê Mẫu An", "")])
            .Select(member => member.Code)
            .ShouldBe(["DV-1", "DV-9"]);

    [Fact]
    public void Ballots_are_all_alike_and_as_many_as_there_are_voters()
    {
        PartyDocument ballots = MonthSample.Ballot.ToDocument();
        using WordprocessingDocument file = WordprocessingDocument.Open(Sample.Write(ballots), false);
        string[] slips =
        [
            .. file.MainDocumentPart!.Document!.Body!.Elements<DocumentFormat.OpenXml.Wordprocessing.Table>()
                .Single()
                .Elements<DocumentFormat.OpenXml.Wordprocessing.TableRow>()
                .SelectMany(row => row.Elements<DocumentFormat.OpenXml.Wordprocessing.TableCell>())
                .Select(cell => cell.InnerText)
                .Where(text => text.Length > 0),
        ];
        slips.Length.ShouldBe(9);
        slips.Distinct().Count().ShouldBe(1);
        Count(PaperText.OfHtml(ballots), "<section class=\"pd-slip\">").ShouldBe(9);
    }

    [Fact]
    public void Ballots_with_three_answers_are_as_wide_as_the_sheet_so_that_no_word_is_broken()
    {
        PartyDocument ballots = (
            MonthSample.Ballot with
            {
                Answers = ["Đồng ý", "Không đồng ý", "Ý kiến khác"],
            }
        ).ToDocument();
        SlipsBlock slips = ballots.Body.ShouldHaveSingleItem().ShouldBeOfType<SlipsBlock>();
        slips.PerRow.ShouldBe(1);
        slips.Slip.Choices.Columns.Select(column => column.Share).ShouldBe([40, 20, 20, 20]);
        Faults(ballots).ShouldBeEmpty();
    }

    [Fact]
    public void Fields_of_the_form_are_numbered_from_1_without_gaps() =>
        MonthSample.AreaReportForm.Fields().Select(field => field.Number).ShouldBe(Enumerable.Range(1, 18));

    [Fact]
    public void The_form_says_that_nobody_is_to_be_named() =>
        PaperText.OfDocx(MonthSample.AreaReportForm.ToDocument()).ShouldContain("Không ghi họ tên người dân");

    [Fact]
    public void What_lies_outside_the_week_is_not_on_its_sheet() =>
        PaperText.OfDocx(MonthSample.WeeklySheet.ToDocument()).ShouldNotContain("Tuần sau");

    public static TheoryData<string, string> Empty =>
        new()
        {
            { "invitation", "Chương trình được thông báo tại buổi sinh hoạt." },
            { "minutes", "Không có nội dung nào được ghi." },
            { "resolution", "Không có nhiệm vụ nào được giao riêng." },
            { "area-report", "Tháng 01 năm 2015 chưa có báo cáo của địa bàn nào." },
            { "submission", "Không có nội dung kiến nghị." },
            { "conclusion-notice", "Không có nhiệm vụ nào được giao riêng." },
            { "attendance-list", "Chi bộ chưa có đảng viên nào để điểm danh." },
            { "ballot", "Không có phiếu nào để in." },
            { "weekly-sheet", "Không có việc nào trong tuần" },
        };

    [Theory]
    [MemberData(nameof(Empty))]
    public void An_empty_list_is_a_sentence_and_not_an_empty_table(string paper, string sentence)
    {
        PartyDocument document = EmptyPaper(paper);
        Faults(document).ShouldBeEmpty();
        PaperText.OfDocx(document).ShouldContain(sentence);
        PaperText.OfHtml(document).ShouldNotContain("<table");
        PaperText.OfHtml(document).ShouldContain(sentence);
    }

    private static PartyDocument EmptyPaper(string paper) =>
        paper switch
        {
            "invitation" => (MonthSample.Invitation with { Agenda = [] }).ToDocument(),
            "minutes" => (MonthSample.Minutes with { Items = [], Guests = [], Excused = [], Absent = [] }).ToDocument(),
            "resolution" => (MonthSample.Resolution with { Tasks = [], Points = [] }).ToDocument(),
            "area-report" => (MonthSample.AreaReport with { Areas = [], NotReported = [] }).ToDocument(),
            "submission" => (MonthSample.Submission with { Matters = [] }).ToDocument(),
            "conclusion-notice" => (MonthSample.Notice with { Conclusions = [], Tasks = [] }).ToDocument(),
            "attendance-list" => (MonthSample.AttendanceList with { Members = [] }).ToDocument(),
            "ballot" => (MonthSample.Ballot with { Count = 0 }).ToDocument(),
            "weekly-sheet" => (MonthSample.WeeklySheet with { Entries = [] }).ToDocument(),
            _ => throw new ArgumentOutOfRangeException(nameof(paper)),
        };

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private static IEnumerable<string> Faults(PartyDocument document)
    {
        using WordprocessingDocument file = WordprocessingDocument.Open(Sample.Write(document), false);
        return
        [
            .. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file).Select(fault => fault.Description),
        ];
    }
}
