using ChiBo.Guidance.Layouts;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChiBo.Documents.Docx;

/// <summary>The styles of tables, of places to be filled in, and of slips.</summary>
internal static class FormStyles
{
    private const int Small = 12;

    /// <summary>Room to write on a line by hand.</summary>
    private const int WritingLine = 460;

    public static IEnumerable<PartyStyleRow> Of(DocumentLayout layout) =>
        [
            Cell(PartyStyle.TableText, "Party Table Text", JustificationValues.Left),
            Cell(PartyStyle.TableCentred, "Party Table Number", JustificationValues.Center),
            Cell(PartyStyle.TableHeader, "Party Table Header", JustificationValues.Center) with
            {
                Bold = true,
                KeepNext = true,
            },
            new PartyStyleRow(PartyStyle.Spacer, "Party Spacer") { Points = 6 },
            new PartyStyleRow(PartyStyle.Field, "Party Field")
            {
                Points = layout.Of(LayoutPart.Body).Points,
                Line = WritingLine,
                LeaderTo = new PageLayout(layout).TextWidth,
            },
            new PartyStyleRow(PartyStyle.SlipText, "Party Slip Text")
            {
                Points = Small,
                After = 60,
                Alignment = JustificationValues.Center,
            },
            new PartyStyleRow(PartyStyle.SlipTitle, "Party Slip Title")
            {
                Points = Small + 1,
                Bold = true,
                Caps = true,
                Before = 40,
                After = 40,
                Alignment = JustificationValues.Center,
            },
        ];

    public static Style Table() =>
        new(
            new StyleName { Val = "Party Table" },
            new StyleTableProperties(
                new TableBorders(
                    new TopBorder { Val = BorderValues.Single, Size = 4 },
                    new LeftBorder { Val = BorderValues.Single, Size = 4 },
                    new BottomBorder { Val = BorderValues.Single, Size = 4 },
                    new RightBorder { Val = BorderValues.Single, Size = 4 },
                    new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 },
                    new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 }
                ),
                new TableCellMarginDefault(
                    new TableCellLeftMargin { Width = 85, Type = TableWidthValues.Dxa },
                    new TableCellRightMargin { Width = 85, Type = TableWidthValues.Dxa }
                )
            )
        )
        {
            Type = StyleValues.Table,
            StyleId = PartyStyle.Table,
            CustomStyle = true,
        };

    private static PartyStyleRow Cell(string id, string name, JustificationValues alignment) =>
        new(id, name)
        {
            Points = Small,
            Before = 40,
            After = 40,
            Alignment = alignment,
        };
}
