using ChiBo.Exchange.Cursors;
using ChiBo.Exchange.Faults;
using ChiBo.Exchange.Schema;

namespace ChiBo.Exchange.Sources;

/// <summary>Where the tables of a register lie: a folder of CSV files, or a workbook.</summary>
internal abstract class ExchangeSource : IDisposable
{
    /// <summary>The folder or the workbook at the path.</summary>
    /// <exception cref="UnreadableSourceException">There is none, or it cannot be read at all.</exception>
    public static ExchangeSource Open(string path)
    {
        if (Directory.Exists(path))
        {
            return new FolderSource(path);
        }

        if (!File.Exists(path))
        {
            throw new UnreadableSourceException(
                FaultReason.Unreadable(
                    "không có thư mục hoặc tệp này; cần thư mục các tệp CSV hoặc một tệp .xlsx.",
                    "there is no such folder or file; expected a folder of CSV files or an .xlsx workbook."
                )
            );
        }

        return new WorkbookSource(path);
    }

    /// <summary>What is odd about the source as a whole.</summary>
    public List<ExchangeWarning> Warnings { get; } = [];

    /// <summary>Bytes of all tables together.</summary>
    public abstract long Size { get; }

    /// <summary>Whether two tables can be open at once.</summary>
    public abstract bool CanBeReadInParallel { get; }

    /// <summary>Opens a table; nothing when it is absent or of no bytes.</summary>
    /// <exception cref="UnreadableTableException">It is there and cannot be opened.</exception>
    public abstract TableCursor? Open(ExchangeTable table);

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing) { }
}

/// <summary>A source that cannot be read at all; becomes its only fault.</summary>
internal sealed class UnreadableSourceException(FaultReason reason) : Exception(reason.English)
{
    public FaultReason Reason { get; } = reason;
}
