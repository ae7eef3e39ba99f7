using System.Globalization;
using System.Xml;
using ChiBo.Exchange.Faults;
using ChiBo.Exchange.Schema;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using ExcelNumberFormat;

namespace ChiBo.Exchange.Cursors;

/// <summary>
/// Reads a sheet of a workbook: cells of dates are dates, a number is the text that it shows. Rows without a value, which
/// a spreadsheet keeps where something has been deleted, are passed over.
/// </summary>
internal sealed class WorkbookCursor(IExcelDataReader sheet, ExchangeTable table, Stream file) : TableCursor
{
    private const string General = "General";
    private const double LargestExact = 1e15;

    private readonly long start = file.Position;
    private readonly List<string> values = [];
    private ColumnType[] types = [];

    /// <summary>How far it is in the archive, as near as can be told.</summary>
    public override long Position => Math.Max(0, file.Position - start);

    public override int FieldCount => Math.Max(types.Length, values.Count);

    public override ReadOnlySpan<char> this[int field] => field < values.Count ? values[field] : "";

    /// <summary>Runs what the reader of workbooks does; what it cannot make sense of becomes a fault.</summary>
    /// <exception cref="UnreadableTableException">The workbook is not as it should be.</exception>
    public static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception fault)
            when (fault
                    is ExcelReaderException
                        or XmlException
                        or InvalidDataException
                        or IOException
                        or FormatException
                        or ArgumentException
                        or OverflowException
                        or InvalidOperationException
                        or NullReferenceException
                        or IndexOutOfRangeException
                        or KeyNotFoundException
            )
        {
            throw new UnreadableTableException(
                FaultReason.Unreadable(
                    "bảng tính bị hỏng, không đọc tiếp được; hãy mở bằng Excel rồi lưu lại thành .xlsx.",
                    "the workbook is damaged and cannot be read on; open it in a spreadsheet and save it as .xlsx."
                )
            );
        }
    }

    public override bool Read()
    {
        while (Guarded(sheet.Read))
        {
            Row = sheet.Depth + 1;
            Guarded(ReadValues);
            if (values.Count > 0)
            {
                types = types.Length > 0 ? types : [.. values.Select(TypeOf)];
                return true;
            }
        }

        return false;
    }

    protected override void Dispose(bool disposing) { }

    private int ReadValues()
    {
        values.Clear();
        int last = 0;
        for (int field = 0; field < sheet.FieldCount; field++)
        {
            string value = Shown(field);
            values.Add(value);
            last = value.Length > 0 ? field + 1 : last;
        }

        values.RemoveRange(last, values.Count - last);
        return last;
    }

    private ColumnType TypeOf(string name)
    {
        foreach (ExchangeColumn column in table.Columns)
        {
            if (column.Name == name)
            {
                return column.Type;
            }
        }

        return ColumnType.Text;
    }

    private string Shown(int field)
    {
        return sheet.GetValue(field) switch
        {
            null => "",
            string text => text,
            DateTime moment => Moment(moment, field < types.Length ? types[field] : ColumnType.Text),
            double number => Number(number, sheet.GetNumberFormatString(field)),
            bool flag => flag ? "TRUE" : "FALSE",
            var other => Convert.ToString(other, CultureInfo.InvariantCulture) ?? "",
        };
    }

    private static string Moment(DateTime moment, ColumnType type)
    {
        string form = type switch
        {
            ColumnType.Month when moment.TimeOfDay == TimeSpan.Zero => "yyyy-MM",
            ColumnType.Time when moment.Second == 0 => "yyyy-MM-ddTHH:mm",
            _ when moment.TimeOfDay == TimeSpan.Zero => "yyyy-MM-dd",
            _ => "yyyy-MM-ddTHH:mm:ss",
        };
        return moment.ToString(form, CultureInfo.InvariantCulture);
    }

    private static string Number(double number, string? format)
    {
        if (format is null or "" or General)
        {
            bool isWhole = Math.Abs(number) < LargestExact && Math.Floor(number) == number;
            return number.ToString(isWhole ? "0" : "R", CultureInfo.InvariantCulture);
        }

        var shown = new NumberFormat(format);
        return shown.IsValid
            ? shown.Format(number, CultureInfo.InvariantCulture)
            : number.ToString(CultureInfo.InvariantCulture);
    }
}
