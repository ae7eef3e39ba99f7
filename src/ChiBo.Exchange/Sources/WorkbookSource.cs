using System.Text;
using ChiBo.Exchange.Cursors;
using ChiBo.Exchange.Faults;
using ChiBo.Exchange.Schema;
using ChiBo.Exchange.Writing;
using ExcelDataReader;

namespace ChiBo.Exchange.Sources;

/// <summary>A workbook whose sheets are the tables.</summary>
internal sealed class WorkbookSource : ExchangeSource
{
    private readonly FileStream file;
    private readonly IExcelDataReader workbook;

    // The reader asks for an old code page even where none is used.
    static WorkbookSource() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Opens a workbook after a look at what is inside.</summary>
    /// <exception cref="UnreadableSourceException">It is no workbook, or one that is not to be opened.</exception>
    public WorkbookSource(string path)
    {
        file = OpenFile(path);
        try
        {
            WorkbookGuard.Check(file);
            file.Position = 0;
            workbook = WorkbookCursor.Guarded(() =>
                ExcelReaderFactory.CreateOpenXmlReader(file, new ExcelReaderConfiguration { LeaveOpen = true })
            );
            WarnOfOtherSheets();
        }
        catch (UnreadableTableException fault)
        {
            file.Dispose();
            throw new UnreadableSourceException(fault.Reason);
        }
        catch (UnreadableSourceException)
        {
            file.Dispose();
            throw;
        }
    }

    public override long Size => file.Length;

    public override bool CanBeReadInParallel => false;

    public override TableCursor? Open(ExchangeTable table)
    {
        bool isThere = WorkbookCursor.Guarded(() =>
        {
            workbook.Reset();
            do
            {
                if (workbook.Name == table.Name)
                {
                    return true;
                }
            } while (workbook.NextResult());

            return false;
        });
        return isThere ? new WorkbookCursor(workbook, table, file) : null;
    }

    protected override void Dispose(bool disposing)
    {
        workbook.Dispose();
        file.Dispose();
        base.Dispose(disposing);
    }

    private static FileStream OpenFile(string path)
    {
        try
        {
            return File.OpenRead(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableSourceException(
                FaultReason.Unreadable(
                    $"không mở được tệp: {fault.Message}",
                    $"the file cannot be opened: {fault.Message}"
                )
            );
        }
    }

    private void WarnOfOtherSheets()
    {
        var known = ExchangeSchema.Tables.Select(table => table.Name).ToHashSet(StringComparer.Ordinal);
        known.Add(ExchangeTemplate.NotesSheet);
        var names = new List<string>();
        WorkbookCursor.Guarded(() =>
        {
            do
            {
                names.Add(workbook.Name);
            } while (workbook.NextResult());

            return true;
        });
        foreach (string name in names.Where(name => !known.Contains(name)).Take(FaultList.MostListed))
        {
            Warnings.Add(
                new ExchangeWarning(
                    name,
                    "trang này không thuộc khuôn dạng trao đổi, nên bị bỏ qua.",
                    "this sheet is none of the exchange format and is ignored."
                )
            );
        }
    }
}
