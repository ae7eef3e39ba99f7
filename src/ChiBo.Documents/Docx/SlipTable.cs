using ChiBo.Documents.PartyDocuments;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChiBo.Documents.Docx;

/// <summary>Equal slips in a grid of dashed lines along which they are cut.</summary>
internal static class SlipTable
{
    private const int Padding = 170;

    public static Table Of(PageLayout page, SlipsBlock slips)
    {
        int width = page.TextWidth / slips.PerRow;
        return new Table([
            new TableProperties(
                Pieces.Width(width * slips.PerRow),
                Borders(),
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(
                    new TopMargin { Width = PartyStyleRow.Text(Padding), Type = TableWidthUnitValues.Dxa },
                    new TableCellLeftMargin { Width = Padding, Type = TableWidthValues.Dxa },
                    new BottomMargin { Width = PartyStyleRow.Text(Padding), Type = TableWidthUnitValues.Dxa },
                    new TableCellRightMargin { Width = Padding, Type = TableWidthValues.Dxa }
                )
            ),
            Pieces.Grid(Enumerable.Repeat(width, slips.PerRow)),
            .. Enumerable.Range(0, slips.Count).Chunk(slips.PerRow).Select(row => Row(slips, width, row.Length)),
        ]);
    }

    private static TableRow Row(SlipsBlock slips, int width, int count) =>
        new([
            new TableRowProperties(new CantSplit()),
            .. Enumerable
                .Range(0, slips.PerRow)
                .Select(place =>
                    Pieces.Cell(width, place < count ? Content(slips.Slip, width) : [Text(PartyStyle.SlipText, "")])
                ),
        ]);

    private static IEnumerable<OpenXmlElement> Content(Slip slip, int width) =>
        [
            Text(PartyStyle.SlipText, slip.Organisation),
            Text(PartyStyle.SlipTitle, slip.Title),
            Text(PartyStyle.SlipText, slip.Subject),
            TableWriter.Whole(width - (2 * Padding), slip.Choices),
            Text(PartyStyle.Spacer, ""),
            Text(PartyStyle.SlipText, slip.Note),
        ];

    private static Paragraph Text(string style, string text) => Pieces.Paragraph(style, text);

    private static TableBorders Borders() =>
        new(
            new TopBorder { Val = BorderValues.Dashed, Size = 4 },
            new LeftBorder { Val = BorderValues.Dashed, Size = 4 },
            new BottomBorder { Val = BorderValues.Dashed, Size = 4 },
            new RightBorder { Val = BorderValues.Dashed, Size = 4 },
            new InsideHorizontalBorder { Val = BorderValues.Dashed, Size = 4 },
            new InsideVerticalBorder { Val = BorderValues.Dashed, Size = 4 }
        );
}
