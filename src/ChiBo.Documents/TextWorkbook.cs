using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ChiBo.Documents;

/// <summary>
/// A workbook of sheets with a bold, frozen header and cells of text, written row by row. No cell is ever a formula.
/// </summary>
/// <remarks>Sheets are written one after another; opening the next closes the one before.</remarks>
public sealed class TextWorkbook : IDisposable
{
    /// <summary>The longest text that a cell of a workbook holds.</summary>
    public const int LongestCell = 32_767;

    private const uint HeaderStyle = 1;

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
    public void OpenSheet(string name, IReadOnlyList<string> header)
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
        open.WriteStartElement(new SheetData());
        WriteRow(header, HeaderStyle);
    }

    /// <summary>Adds a row to the sheet that is open.</summary>
    public void AddRow(IReadOnlyList<string> values) => WriteRow(values, style: 0);

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

    private static Stylesheet Styles() =>
        new(
            new Fonts(new Font(), new Font(new Bold())),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 })
            ),
            new Borders(new Border()),
            new CellFormats(new CellFormat(), new CellFormat { FontId = 1, ApplyFont = true })
        );

    private static string Shortened(string value) =>
        value.Length <= LongestCell ? value : string.Concat(value.AsSpan(0, LongestCell - 1), "…");

    /// <summary>Without the characters that XML cannot carry.</summary>
    private static string Printable(string value)
    {
        if (!value.Any(letter => char.IsControl(letter) && letter is not ('\t' or '\n' or '\r')))
        {
            return value;
        }

        var clean = new StringBuilder(value.Length);
        foreach (char letter in value)
        {
            clean.Append(char.IsControl(letter) && letter is not ('\t' or '\n' or '\r') ? ' ' : letter);
        }

        return clean.ToString();
    }

    private void WriteRow(IReadOnlyList<string> values, uint style)
    {
        OpenXmlWriter writer = open ?? throw new InvalidOperationException("Open a sheet first.");
        writer.WriteStartElement(new Row());
        foreach (string value in values)
        {
            var text = new DocumentFormat.OpenXml.Spreadsheet.Text(Shortened(Printable(value)))
            {
                Space = SpaceProcessingModeValues.Preserve,
            };
            writer.WriteElement(
                new Cell(new InlineString(text)) { DataType = CellValues.InlineString, StyleIndex = style }
            );
        }

        writer.WriteEndElement();
    }

    private void CloseSheet()
    {
        open?.WriteEndElement();
        open?.WriteEndElement();
        open?.Dispose();
        open = null;
    }
}
