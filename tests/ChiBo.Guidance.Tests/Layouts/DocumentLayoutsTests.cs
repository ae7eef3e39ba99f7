using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Layouts;
using ChiBo.Guidance.Loading;

namespace ChiBo.Guidance.Tests.Layouts;

/// <summary>The layout is data: dated, with a source for each piece, and what is not sure says so.</summary>
public sealed class DocumentLayoutsTests
{
    private const string Name = "guidance/36-hd-vptw/layout.yaml";
    private static readonly DocumentLayout Layout = DocumentLayouts.Embedded.On(new DateOnly(2026, 11, 27));

    [Fact]
    public void The_layout_is_the_one_of_36_HD_VPTW()
    {
        Layout.Number.ShouldBe("36-HD/VPTW");
        Layout.From.ShouldBe(new DateOnly(2018, 4, 3));
        Layout.SourceNote.Vietnamese.ShouldContain("399-QĐ/TW");
    }

    [Theory]
    [InlineData(LayoutPart.PartyName, 15)]
    [InlineData(LayoutPart.Superior, 14)]
    [InlineData(LayoutPart.Issuer, 14)]
    [InlineData(LayoutPart.Number, 14)]
    [InlineData(LayoutPart.PlaceAndDate, 14)]
    [InlineData(LayoutPart.TypeName, 16)]
    [InlineData(LayoutPart.Summary, 14)]
    [InlineData(LayoutPart.Body, 14)]
    public void Sizes_of_annex_3_are_verified(LayoutPart part, int points)
    {
        Layout.Of(part).Points.ShouldBe(points);
        Layout.Of(part).Origin.Status.ShouldBe(GuidanceStatus.Verified);
    }

    [Fact]
    public void Margins_and_font_are_not_sure_and_say_so()
    {
        Layout.Margins.Origin.Status.ShouldBe(GuidanceStatus.Draft);
        Layout.Font.Origin.Status.ShouldBe(GuidanceStatus.Draft);
        Layout.Sheet.Origin.Status.ShouldBe(GuidanceStatus.Verified);
    }

    [Theory]
    [InlineData(PaperKind.Resolution, "NQ")]
    [InlineData(PaperKind.Minutes, "BB")]
    [InlineData(PaperKind.Submission, "TTr")]
    [InlineData(PaperKind.AttendanceList, null)]
    [InlineData(PaperKind.Ballot, null)]
    [InlineData(PaperKind.WeeklySheet, null)]
    [InlineData(PaperKind.AreaReportForm, null)]
    [InlineData(PaperKind.ResidenceLetter, "GGT")]
    [InlineData(PaperKind.CommentRequest, null)]
    [InlineData(PaperKind.ResidenceCommentForm, null)]
    public void Papers_have_letters_or_bear_no_number(PaperKind paper, string? letters) =>
        Layout.Of(paper).Letters.ShouldBe(letters);

    [Fact]
    public void Every_kind_of_paper_and_part_is_there()
    {
        Layout.Parts.Count.ShouldBe(Enum.GetValues<LayoutPart>().Length);
        Layout.Papers.Count.ShouldBe(Enum.GetValues<PaperKind>().Length);
    }

    [Fact]
    public void A_later_layout_holds_from_its_day_on()
    {
        DocumentLayout later = Layout with { From = new DateOnly(2027, 1, 1) };
        var layouts = new DocumentLayouts([Layout, later]);
        layouts.On(new DateOnly(2014, 10, 10)).ShouldBeSameAs(Layout);
        layouts.On(new DateOnly(2026, 12, 31)).ShouldBeSameAs(Layout);
        layouts.On(new DateOnly(2027, 1, 1)).ShouldBeSameAs(later);
    }

    [Theory]
    [InlineData("left: 30", "left: 90", "leave no room")]
    [InlineData("points: 16", "points: 160", "not a size")]
    [InlineData("      minutes:", "      minute:", "minutes is missing")]
    [InlineData("status: verified\n      source: 36-HD/VPTW (khổ A4)", "status: sure\n      source: x", "status")]
    [InlineData("    sheet:", "    paper:", "line ")]
    public void A_mistake_in_the_file_is_named(string right, string wrong, string message)
    {
        string text = EmbeddedFiles.Read(Name);
        text.ShouldContain(right);
        string broken = text.Replace(right, wrong, StringComparison.Ordinal);
        Should.Throw<InvalidDataException>(() => LayoutFiles.Read(Name, broken)).Message.ShouldContain(message);
    }
}
