using System.Text.RegularExpressions;
using System.Xml.Linq;
using ChiBo.Documents.Months;
using ChiBo.Documents.PartyDocuments;
using ChiBo.Guidance.Layouts;

namespace ChiBo.Documents.Tests.Months;

/// <summary>The printable page says the same as the file, and nothing on it is ever script, style or markup of a name.</summary>
public sealed partial class MonthHtmlTests
{
    private const string Hostile = "<script>alert(1)</script>\" onload='x' & <b style=color:red>Mẫu</b>";

    private static readonly DocumentLayout Layout = DocumentLayouts.Embedded.On(new DateOnly(2026, 11, 27));

    public static TheoryData<string> Papers => [.. MonthSample.All.Keys];

    [Theory]
    [MemberData(nameof(Papers))]
    public void The_page_says_what_the_file_says(string paper)
    {
        PartyDocument document = MonthSample.All[paper];
        string[] said = Words(Said(XElement.Parse(PaperText.OfHtml(document))));
        string[] written = Words(PaperText.OfDocx(document));
        written.Except(said).ShouldBeEmpty();
        said.Except(written).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public void The_page_has_one_title_and_neither_script_nor_style(string paper)
    {
        XElement page = XElement.Parse(PaperText.OfHtml(MonthSample.All[paper]));
        page.Name.LocalName.ShouldBe("article");
        page.Descendants("h1").Count().ShouldBe(1);
        page.Descendants("script").ShouldBeEmpty();
        page.Descendants("style").ShouldBeEmpty();
        page.DescendantsAndSelf()
            .Attributes()
            .Select(attribute => attribute.Name.LocalName)
            .Distinct()
            .ShouldBeSubsetOf(["class", "lang", "scope", "aria-hidden"]);
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public void No_level_of_heading_is_passed_over(string paper)
    {
        XElement page = XElement.Parse(PaperText.OfHtml(MonthSample.All[paper]));
        int above = 0;
        foreach (XElement heading in page.Descendants().Where(part => part.Name.LocalName is "h1" or "h2" or "h3"))
        {
            int level = heading.Name.LocalName[1] - '0';
            level.ShouldBeLessThanOrEqualTo(above + 1);
            above = level;
        }
    }

    [Fact]
    public void Markup_in_names_stays_text()
    {
        PartyDocument document = (
            MonthSample.Minutes with
            {
                Head = MonthSample.Head with { Issuer = Hostile, Superior = Hostile, Place = Hostile },
                Chair = Hostile,
                Secretary = Hostile,
                Guests = [Hostile],
                Excused = [new AbsentMember(Hostile, Hostile)],
                Items = [new MinutesItem(Hostile, Hostile, [new MinutesSpeaker(Hostile, Hostile)], Hostile)],
                Recipients = [Hostile],
            }
        ).ToDocument();
        string html = PaperText.OfHtml(document);
        html.ShouldNotContain("<script");
        html.ShouldNotContain("<b ");
        XElement page = XElement.Parse(html);
        page.Descendants().Count(element => element.Value == Hostile).ShouldBe(5);
        page.DescendantsAndSelf().Attributes("onload").ShouldBeEmpty();
    }

    [Fact]
    public void Markup_in_tables_fields_and_slips_stays_text()
    {
        PartyDocument[] documents =
        [
            (MonthSample.AttendanceList with { Members = [new ListedMember("1", Hostile, Hostile)] }).ToDocument(),
            (MonthSample.AreaReportForm with { Area = Hostile, Topics = [Hostile] }).ToDocument(),
            (MonthSample.Ballot with { Subject = Hostile, Lines = [Hostile], Answers = [Hostile] }).ToDocument(),
            (MonthSample.Letter with { Summary = Hostile, Addressees = [Hostile, Hostile] }).ToDocument(),
        ];
        foreach (string html in documents.Select(PaperText.OfHtml))
        {
            html.ShouldNotContain("<script");
            XElement.Parse(html).Value.ShouldContain("<script>alert(1)</script>");
        }
    }

    [Fact]
    public void What_steers_a_reader_is_left_out() =>
        PaperText
            .OfHtml((MonthSample.Resolution with { Summary = "Chi\u0000 bộ\u202E \uD800" }).ToDocument())
            .ShouldContain("<span class=\"pd-summary\">Chi bộ </span>");

    [Fact]
    public void Every_class_of_a_page_is_in_the_stylesheet_or_only_named()
    {
        string css = PartyDocumentHtml.Stylesheet(Layout);
        IEnumerable<string> used = MonthSample
            .All.Values.SelectMany(document =>
                XElement.Parse(PaperText.OfHtml(document)).DescendantsAndSelf().Attributes("class")
            )
            .SelectMany(attribute => attribute.Value.Split(' '))
            .Distinct();
        used.Where(name => !css.Contains($".{name} ", StringComparison.Ordinal) && !css.Contains($".{name},"))
            .Order(StringComparer.Ordinal)
            .ShouldBe(["pd-item", "pd-label", "pd-star"]);
    }

    [Fact]
    public void The_stylesheet_prints_with_margins_and_letters_of_the_layout()
    {
        string css = PartyDocumentHtml.Stylesheet(Layout);
        css.ShouldContain("@page { size: 210mm 297mm; margin: 20mm 20mm 20mm 30mm; }");
        css.ShouldContain(".pd-type { font-size: 16pt; text-transform: uppercase; font-weight: bold; }");
        css.ShouldContain(".pd-date { font-size: 14pt; font-style: italic; }");
        string other = PartyDocumentHtml.Stylesheet(Layout with { Margins = Layout.Margins with { Left = 35 } });
        other.ShouldContain("margin: 20mm 20mm 20mm 35mm;");
        css.Count(letter => letter == '{').ShouldBe(css.Count(letter => letter == '}'));
        css.ShouldNotContain("url(");
    }

    private static string Said(XElement page) =>
        string.Join(' ', page.DescendantNodes().OfType<XText>().Select(text => text.Value));

    private static string[] Words(string text) => [.. Word().Matches(text).Select(match => match.Value).Distinct()];

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.None, 1_000)]
    private static partial Regex Word();
}
