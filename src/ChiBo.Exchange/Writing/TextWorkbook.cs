using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ChiBo.Exchange.Writing;

/// <summary>
/// A workbook of sheets with a bold, frozen header and cells of text, written row by row. No cell is ever a formula.
/// </summary>
/// <remarks>Sheets are written one after another; opening the next closes the one before.</remarks>
public sealed class TextWorkbook : IDisposable
{
    /// <summary>The longest text that a cell of a workbook holds.</summary>
    public const int LongestCell = 32_767;

    private const double NarrowestColumn = 14;
    private const uint CellStyle = 0;
    private const uint HeaderStyle = 1;
    private const uint TextStyle = 2;
    private const uint DayStyle = 3;

    /// <summary>The number of the format «@» that every workbook knows: what is typed stays as it is typed.</summary>
    private const uint TextFormat = 49;

    /// <summary>The number of the format of days that every workbook knows, shown as the reader's country writes them.</summary>
    private const uint DayFormat = 14;

    private readonly SpreadsheetDocument document;
    private readonly List<Sheet> sheets = [];
    private OpenXmlWriter? open;

    /// <summary>Begins a workbook on a stream that can be written to; the stream stays open.</summary>
    public TextWorkbook(Stream output)
    {
        document = SpreadsheetDocument.Create(output, SpreadsheetDocumentType.Workbook, autoSave: false);
        document.AddWorkbookPart().AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
    }

    /// <summary>Begins a sheet with its header.</summary>
    /// <param name="name">At most 31 characters.</param>
    /// <param name="header">The titles of the columns.</param>
    /// <param name="isForTyping">Whether all columns are typed as text, so that a code such as 00001 keeps its zeros.</param>
    public void OpenSheet(string name, IReadOnlyList<string> header, bool isForTyping = false)
    {
        CloseSheet();
        WorkbookPart workbook = document.WorkbookPart!;
        WorksheetPart part = workbook.AddNewPart<WorksheetPart>();
        sheets.Add(
            new Sheet
            {
                Name = name,
                SheetId = (uint)sheets.Count + 1,
                Id = workbook.GetIdOfPart(part),
            }
        );
        open = OpenXmlWriter.Create(part);
        open.WriteStartElement(new Worksheet());
        open.WriteElement(FrozenHeader());
        open.WriteElement(Widths(header, isForTyping));
        open.WriteStartElement(new SheetData());
        WriteRow(header, HeaderStyle);
    }

    /// <summary>Adds a row to the sheet that is open.</summary>
    public void AddRow(IReadOnlyList<string> values) => WriteRow(values, CellStyle);

    /// <summary>Adds a row whose numbers and days can be counted with.</summary>
    public void AddRow(IReadOnlyList<SheetValue> values)
    {
        OpenXmlWriter writer = open ?? throw new InvalidOperationException("Open a sheet first.");
        writer.WriteStartElement(new Row());
        foreach (SheetValue value in values)
        {
            writer.WriteElement(
                value.Number is { } number ? NumberCell(number, value.IsDay) : TextCell(value.Text, CellStyle)
            );
        }

        writer.WriteEndElement();
    }

    /// <summary>Closes the workbook.</summary>
    public void Dispose()
    {
        CloseSheet();
        document.WorkbookPart!.Workbook = new Workbook(new Sheets(sheets));
        document.Save();
        document.Dispose();
    }

    private static SheetViews FrozenHeader() =>
        new(
            new SheetView(
                new Pane
                {
                    VerticalSplit = 1,
                    TopLeftCell = "A2",
                    ActivePane = PaneValues.BottomLeft,
                    State = PaneStateValues.Frozen,
                }
            )
            {
                WorkbookViewId = 0,
            }
        );

    private static Columns Widths(IReadOnlyList<string> header, bool isForTyping) =>
        new(
            header.Select(
                (title, place) =>
                    new Column
                    {
                        Min = (uint)place + 1,
                        Max = (uint)place + 1,
                        Width = Math.Max(NarrowestColumn, title.Length + 4),
                        CustomWidth = true,
                        Style = isForTyping ? TextStyle : CellStyle,
                    }
            )
        );

    private static Font Letters(bool isBold)
    {
        var font = new Font();
        if (isBold)
        {
            font.Append(new Bold());
        }

        font.Append(new FontSize { Val = 11 }, new FontName { Val = "Calibri" });
        return font;
    }

    private static Stylesheet Styles() =>
        new(
            new Fonts(Letters(isBold: false), Letters(isBold: true)),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 })
            ),
            new Borders(new Border()),
            new CellFormats(
                new CellFormat(),
                new CellFormat { FontId = 1, ApplyFont = true },
                new CellFormat { NumberFormatId = TextFormat, ApplyNumberFormat = true },
                new CellFormat { NumberFormatId = DayFormat, ApplyNumberFormat = true }
            )
        );

    /// <summary>Whether a cell can hold the text whole.</summary>
    public static bool CanHold(string value) => value.Length <= LongestCell;

    private static string Shortened(string value) =>
        value.Length <= LongestCell ? value : string.Concat(value.AsSpan(0, LongestCell - 1), "…");

    private void WriteRow(IReadOnlyList<string> values, uint style)
    {
        OpenXmlWriter writer = open ?? throw new InvalidOperationException("Open a sheet first.");
        writer.WriteStartElement(new Row());
        foreach (string value in values)
        {
            writer.WriteElement(TextCell(value, style));
        }

        writer.WriteEndElement();
    }

    private static Cell TextCell(string value, uint style)
    {
        var text = new DocumentFormat.OpenXml.Spreadsheet.Text(CellText.Escape(Shortened(value)))
        {
            Space = SpaceProcessingModeValues.Preserve,
        };
        return new Cell(new InlineString(text)) { DataType = CellValues.InlineString, StyleIndex = style };
    }

    private static Cell NumberCell(double number, bool isDay) =>
        new(new CellValue(number)) { DataType = CellValues.Number, StyleIndex = isDay ? DayStyle : CellStyle };

    private void CloseSheet()
    {
        open?.WriteEndElement();
        open?.WriteEndElement();
        open?.Dispose();
        open = null;
    }
}
