using ChiBo.Documents.Months;
using ChiBo.Documents.PartyDocuments;
using ChiBo.Guidance.Layouts;

namespace ChiBo.Documents.Tests.Months;

/// <summary>An office program opens each paper, shows every letter of it, and prints within the margins.</summary>
public sealed class MonthOfficeTests : IDisposable
{
    /// <summary>Every Vietnamese letter with every tone, small and large.</summary>
    private static readonly string Letters = string.Concat(
        "aăâeêioôơuưy"
            .SelectMany(letter =>
                new[] { "", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323" }.Select(tone => letter + tone)
            )
            .Append("đ")
            .SelectMany(letter => new[] { letter.Normalize(), letter.ToUpperInvariant().Normalize() })
    );

    private readonly string folder = Directory.CreateTempSubdirectory("chibo-papers").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void There_are_146_letters() => Letters.Length.ShouldBe(146);

    [Fact]
    public void Every_letter_survives_in_file_and_page()
    {
        PartyDocument document = (MonthSample.Minutes with { Chair = Letters }).ToDocument();
        PaperText.OfDocx(document).ShouldContain(Letters);
        PaperText.OfHtml(document).ShouldContain(Letters);
    }

    [Fact]
    public void Each_paper_is_shown_and_keeps_to_its_margins()
    {
        OfficeTools.Require();
        IReadOnlyDictionary<string, string> pdfs = OfficeTools.ToPdfs(folder, MonthSample.All);
        SheetMargins margins = DocumentLayouts.Embedded.All[0].Margins;
        foreach ((string paper, string pdf) in pdfs)
        {
            PartyDocument document = MonthSample.All[paper];
            OfficeTools.TextOf(pdf).ShouldContain(document.Summary, Case.Insensitive, customMessage: paper);
            foreach (PagePicture page in OfficeTools.PicturesOf(folder, pdf))
            {
                page.Ink.Left.ShouldBeGreaterThanOrEqualTo(margins.Left - 1, $"{paper}, left");
                page.Ink.Right.ShouldBeLessThanOrEqualTo(210 - margins.Right + 1, $"{paper}, right");
                page.Ink.Bottom.ShouldBeLessThanOrEqualTo(297 - margins.Bottom + 1, $"{paper}, below");
            }
        }
    }

    [Fact]
    public void Letters_and_long_titles_are_shown_whole_and_wrap()
    {
        OfficeTools.Require();
        string title = string.Join(' ', Enumerable.Range(1, 60).Select(number => $"nghĩa{number}"));
        PartyDocument document = (
            MonthSample.Resolution with
            {
                Summary = title,
                Head = MonthSample.Head with { Issuer = title },
                Points = [Letters],
            }
        ).ToDocument();
        string pdf = OfficeTools.ToPdfs(folder, new Dictionary<string, PartyDocument> { ["long"] = document })["long"];
        string text = OfficeTools.TextOf(pdf);
        text.ShouldContain(title);
        text.Replace(" ", "", StringComparison.Ordinal).ShouldContain(Letters);
        OfficeTools.PicturesOf(folder, pdf).ShouldAllBe(page => page.Ink.Left >= 29 && page.Ink.Right <= 191);
    }

    [Fact]
    public void Nobody_signs_a_page_on_which_nothing_else_stands()
    {
        OfficeTools.Require();
        Dictionary<string, PartyDocument> minutes = Enumerable
            .Range(0, 8)
            .ToDictionary(lines => $"minutes{lines}", lines => WithLines(3 + lines));
        foreach (string pdf in OfficeTools.ToPdfs(folder, minutes).Values)
        {
            string[] pages = OfficeTools.TextOfPages(pdf);
            pages
                .Last(page => page.Contains("THƯ KÝ", StringComparison.Ordinal))
                .ShouldContain("Biên bản đã được đọc lại");
        }
    }

    private static PartyDocument WithLines(int lines) =>
        (
            MonthSample.Minutes with
            {
                Items =
                [
                    new MinutesItem(
                        "Thảo luận",
                        null,
                        [.. Enumerable.Range(1, lines).Select(line => new MinutesSpeaker($"Ý kiến {line}", "đồng ý."))],
                        null
                    ),
                ],
            }
        ).ToDocument();
}
