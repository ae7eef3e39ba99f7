using ChiBo.Exchange.Cursors;
using ChiBo.Exchange.Faults;
using ChiBo.Exchange.Schema;

namespace ChiBo.Exchange.Writing;

/// <summary>
/// A workbook with a sheet for each table. Sheets are written one after another, so rows wait in CSV files beside it.
/// </summary>
internal sealed class WorkbookTarget : ExchangeTarget
{
    /// <summary>A sheet has room for 1,048,576 rows; the header takes one.</summary>
    private const int MostRows = 1_048_575;

    private readonly string path;
    private readonly string waiting;
    private readonly FolderTarget rows;
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    public WorkbookTarget(string path)
    {
        this.path = path;
        waiting = path + ".rows";
        rows = new FolderTarget(waiting);
    }

    public override void Add(ExchangeTable table, ReadOnlySpan<string> values)
    {
        int count = counts.GetValueOrDefault(table.Name) + 1;
        counts[table.Name] = count;
        if (count > MostRows)
        {
            throw new ExchangeTargetException(
                path,
                FaultReason.Unreadable(
                    $"trang {table.Name} dài hơn một bảng tính (1.048.576 dòng); hãy ghi ra thư mục CSV.",
                    $"the sheet {table.Name} is longer than a workbook allows (1,048,576 rows); write a folder of CSV files."
                )
            );
        }

        foreach (string value in values)
        {
            if (!TextWorkbook.CanHold(value))
            {
                throw new ExchangeTargetException(
                    path,
                    FaultReason.Unreadable(
                        $"trang {table.Name} có giá trị mà ô bảng tính không chứa hết (quá 32.767 ký tự); hãy ghi ra "
                            + "thư mục CSV.",
                        $"the sheet {table.Name} has a value longer than the 32,767 letters of a cell; write a "
                            + "folder of CSV files."
                    )
                );
            }
        }

        rows.Add(table, values);
    }

    public override void Complete()
    {
        rows.Complete();
        Guarded(path, WriteWorkbook);
    }

    protected override void Dispose(bool disposing)
    {
        rows.Dispose();
        if (Directory.Exists(waiting))
        {
            Directory.Delete(waiting, recursive: true);
        }

        File.Delete(path + ".part");
    }

    private bool WriteWorkbook()
    {
        using (FileStream file = File.Create(path + ".part"))
        using (var workbook = new TextWorkbook(file))
        {
            foreach (ExchangeTable table in ExchangeSchema.Tables)
            {
                workbook.OpenSheet(table.Name, [.. table.Columns.Select(column => column.Name)], isForTyping: true);
                CopyRows(table, workbook);
            }
        }

        File.Move(path + ".part", path, overwrite: true);
        return true;
    }

    private void CopyRows(ExchangeTable table, TextWorkbook workbook)
    {
        if (!counts.ContainsKey(table.Name))
        {
            return;
        }

        using var cursor = new CsvCursor(Path.Combine(waiting, table.File));
        string[] values = new string[table.Columns.Count];
        cursor.Read();
        while (cursor.Read())
        {
            for (int field = 0; field < values.Length; field++)
            {
                values[field] = cursor[field].ToString();
            }

            workbook.AddRow(values);
        }
    }
}
