using System.Globalization;
using System.Text;
using ChiBo.Exchange.Faults;
using ChiBo.Exchange.Sources;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace ChiBo.Exchange.Rosters.Files;

/// <summary>Reads the sheets of a workbook, old or new; hidden sheets are left out, hidden rows are not.</summary>
internal static class WorkbookGrids
{
    private const long MostCellsVisited = 20_000_000;
    private const int CostOfRow = 100;

    /// <summary>What stands below so many empty rows belongs to no list.</summary>
    private const int MostEmptyRows = 20_000;

    static WorkbookGrids() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Reads an .xlsx workbook after a look at what is inside.</summary>
    public static List<SheetGrid> ReadNew(MemoryStream file)
    {
        WorkbookGuard.Check(file, GridLimits.MostInflated);
        file.Position = 0;
        bool from1904 = Guarded(() => WorkbookEpoch.OfNew(file));
        file.Position = 0;
        return Guarded(() =>
        {
            using IExcelDataReader reader = ExcelReaderFactory.CreateOpenXmlReader(file, Configuration());
            return ReadSheets(reader, from1904);
        });
    }

    /// <summary>Reads an .xls workbook.</summary>
    public static List<SheetGrid> ReadOld(MemoryStream file)
    {
        OldWorkbookGuard.Check(file.GetBuffer().AsSpan(0, (int)file.Length));
        bool from1904 = WorkbookEpoch.OfOld(file.GetBuffer().AsSpan(0, (int)file.Length));
        return Guarded(() =>
        {
            using IExcelDataReader reader = ExcelReaderFactory.CreateBinaryReader(file, Configuration());
            return ReadSheets(reader, from1904);
        });
    }

    private static ExcelReaderConfiguration Configuration() =>
        new() { LeaveOpen = true, FallbackEncoding = Encoding.GetEncoding(1252) };

    private static List<SheetGrid> ReadSheets(IExcelDataReader reader, bool from1904)
    {
        var sheets = new List<SheetGrid>();
        long visited = 0;
        do
        {
            if (!string.Equals(reader.VisibleState, "visible", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var builder = new GridBuilder(new SheetGrid(reader.Name ?? "") { From1904 = from1904 });
            while (builder.EmptyRows < MostEmptyRows && reader.Read())
            {
                visited += reader.FieldCount + CostOfRow;
                if (visited > MostCellsVisited)
                {
                    throw GridLimits.TooMany("quá nhiều ô trống", "too many empty cells");
                }

                builder.Add(ReadRow(reader));
            }

            foreach (CellRange range in reader.MergeCells ?? [])
            {
                builder.Sheet.Merge(
                    new MergedCells(range.FromRow + 1, range.FromColumn, range.ToRow + 1, range.ToColumn)
                );
            }

            sheets.Add(builder.Sheet);
        } while (sheets.Count < GridLimits.MostSheets && reader.NextResult());
        return sheets;
    }

    private static List<GridCell> ReadRow(IExcelDataReader reader)
    {
        int fields = Math.Min(reader.FieldCount, GridLimits.MostColumns);
        var cells = new List<GridCell>(fields);
        for (int field = 0; field < fields; field++)
        {
            cells.Add(
                reader.GetValue(field) switch
                {
                    null => GridCell.Empty,
                    string text => new GridCell(GridLimits.Shorten(text)),
                    DateTime moment => Moment(moment, reader.GetNumberFormatString(field)),
                    double number => new GridCell(Number(number)),
                    bool flag => new GridCell(flag ? "TRUE" : "FALSE"),
                    var other => new GridCell(Convert.ToString(other, CultureInfo.InvariantCulture) ?? ""),
                }
            );
        }

        return cells;
    }

    private static string Number(double number) =>
        number.ToString(
            Math.Abs(number) < 1e15 && Math.Floor(number) == number ? "0" : "R",
            CultureInfo.InvariantCulture
        );

    /// <summary>A cell that shows only a month or a year tells no more than that.</summary>
    private static GridCell Moment(DateTime moment, string? format)
    {
        string shown = (format ?? "").Split(';')[0];
        bool hasMonth = shown.Contains('m', StringComparison.OrdinalIgnoreCase);
        bool hasDay = shown.Contains('d', StringComparison.OrdinalIgnoreCase);
        bool hasYear = shown.Contains('y', StringComparison.OrdinalIgnoreCase);
        RosterDate date =
            hasYear && !hasDay && !hasMonth ? new RosterDate(moment.Year)
            : hasYear && !hasDay ? new RosterDate(moment.Year, moment.Month)
            : RosterDate.Of(DateOnly.FromDateTime(moment));
        return new GridCell(date.ToString(), date);
    }

    /// <summary>Whatever the reader of workbooks stumbles over means that the workbook is not as it should be.</summary>
    private static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (InvalidPasswordException)
        {
            throw OldWorkbookGuard.Encrypted();
        }
        catch (Exception fault) when (fault is not (UnreadableSourceException or OutOfMemoryException))
        {
            throw new UnreadableSourceException(
                FaultReason.Unreadable(
                    "bảng tính bị hỏng, không đọc được; hãy mở bằng Excel rồi lưu lại.",
                    "the workbook is damaged and cannot be read; open it in a spreadsheet and save it again."
                )
            );
        }
    }
}
