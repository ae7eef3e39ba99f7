using System.Globalization;
using System.Xml;
using ChiBo.Exchange.Faults;
using ChiBo.Exchange.Sources;

namespace ChiBo.Exchange.Rosters.Files;

/// <summary>Reads the XML that Excel 2003 wrote, and many programs still call <c>.xls</c>: its sheets, one after another.</summary>
internal static class SpreadsheetXml
{
    private const string Space = "urn:schemas-microsoft-com:office:spreadsheet";
    private const int LookedAt = 4_096;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        MaxCharactersInDocument = GridLimits.MostInflated,
    };

    public static bool Is(string text) =>
        text.AsSpan(0, Math.Min(text.Length, LookedAt)).Contains(Space, StringComparison.Ordinal);

    /// <summary>Reads the sheets that are not hidden.</summary>
    public static List<SheetGrid> Read(string text)
    {
        try
        {
            using var letters = new StringReader(text);
            using var xml = XmlReader.Create(letters, Settings);
            return ReadSheets(xml);
        }
        catch (XmlException)
        {
            throw new UnreadableSourceException(
                FaultReason.Unreadable(
                    "tệp XML bị hỏng hoặc có khai báo kiểu tài liệu (DTD), nên không đọc được.",
                    "the XML is damaged, or declares a document type (DTD), and cannot be read."
                )
            );
        }
    }

    private static List<SheetGrid> ReadSheets(XmlReader xml)
    {
        var sheets = new List<SheetGrid>();
        GridBuilder? builder = null;
        List<GridCell>? row = null;
        var merges = new List<MergedCells>();
        while (xml.Read())
        {
            if (
                xml.NodeType == XmlNodeType.Element
                && xml.LocalName == "Worksheet"
                && sheets.Count < GridLimits.MostSheets
            )
            {
                builder = new GridBuilder(new SheetGrid(xml.GetAttribute("Name", Space) ?? ""));
                sheets.Add(builder.Sheet);
            }
            else if (builder is not null && xml.NodeType == XmlNodeType.Element && xml.LocalName == "Row")
            {
                FillRows(builder, NumberOf(xml, "Index") - 1);
                row = [];
                if (xml.IsEmptyElement)
                {
                    builder.Add(row);
                    row = null;
                }
            }
            else if (row is not null && xml.NodeType == XmlNodeType.Element && xml.LocalName == "Cell")
            {
                ReadCell(xml, row, builder!, merges);
            }
            else if (row is not null && xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "Row")
            {
                builder!.Add(row);
                row = null;
            }
            else if (builder is not null && xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "Worksheet")
            {
                merges.ForEach(builder.Sheet.Merge);
                merges.Clear();
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "Visible" && builder is not null)
            {
                HideUnlessVisible(xml, sheets, builder);
            }
        }

        return sheets;
    }

    private static void HideUnlessVisible(XmlReader xml, List<SheetGrid> sheets, GridBuilder builder)
    {
        if (!xml.IsEmptyElement && xml.Read() && xml.Value is "SheetHidden" or "SheetVeryHidden")
        {
            sheets.Remove(builder.Sheet);
        }
    }

    private static void FillRows(GridBuilder builder, int until)
    {
        while (builder.Number < Math.Min(until, GridLimits.MostRows))
        {
            builder.Add([]);
        }
    }

    private static void ReadCell(XmlReader xml, List<GridCell> row, GridBuilder builder, List<MergedCells> merges)
    {
        int place = Math.Min(NumberOf(xml, "Index"), GridLimits.MostColumns) - 1;
        while (row.Count < place)
        {
            row.Add(GridCell.Empty);
        }

        int left = row.Count;
        int right = left + Math.Clamp(NumberOf(xml, "MergeAcross"), 0, GridLimits.MostColumns);
        int bottom = builder.Number + 1 + Math.Clamp(NumberOf(xml, "MergeDown"), 0, GridLimits.MostRows);
        merges.Add(new MergedCells(builder.Number + 1, left, bottom, right));
        row.Add(xml.IsEmptyElement ? GridCell.Empty : ReadValue(xml.ReadSubtree()));
        for (int column = left; column < right && row.Count < GridLimits.MostColumns; column++)
        {
            row.Add(GridCell.Empty);
        }
    }

    private static GridCell ReadValue(XmlReader cell)
    {
        using (cell)
        {
            string text = "";
            bool isDate = false;
            while (cell.Read())
            {
                if (cell.NodeType == XmlNodeType.Element && cell.LocalName == "Data")
                {
                    isDate = cell.GetAttribute("Type", Space) == "DateTime";
                }
                else if (cell.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && text.Length < GridLimits.LongestText)
                {
                    text += cell.Value;
                }
            }

            text = GridLimits.Shorten(text);
            return
                isDate
                && DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime moment)
                ? new GridCell(
                    moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    RosterDate.Of(DateOnly.FromDateTime(moment))
                )
                : new GridCell(text);
        }
    }

    private static int NumberOf(XmlReader xml, string name) =>
        int.TryParse(xml.GetAttribute(name, Space), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number
            : 0;
}
