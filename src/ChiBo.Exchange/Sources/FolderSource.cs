using ChiBo.Exchange.Cursors;
using ChiBo.Exchange.Faults;
using ChiBo.Exchange.Schema;

namespace ChiBo.Exchange.Sources;

/// <summary>A folder of CSV files.</summary>
internal sealed class FolderSource : ExchangeSource
{
    private readonly string folder;

    public FolderSource(string folder)
    {
        this.folder = folder;
        WarnOfOtherFiles();
    }

    public override long Size =>
        ExchangeSchema.Tables.Select(PathOf).Where(File.Exists).Sum(path => new FileInfo(path).Length);

    public override bool CanBeReadInParallel => true;

    public override TableCursor? Open(ExchangeTable table)
    {
        string path = PathOf(table);
        return File.Exists(path) && new FileInfo(path).Length > 0 ? OpenFile(path) : null;
    }

    internal static CsvCursor OpenFile(string path)
    {
        try
        {
            return new CsvCursor(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableTableException(
                FaultReason.Unreadable(
                    $"không mở được tệp: {fault.Message}",
                    $"the file cannot be opened: {fault.Message}"
                )
            );
        }
    }

    private string PathOf(ExchangeTable table) => Path.Combine(folder, table.File);

    private void WarnOfOtherFiles()
    {
        var known = ExchangeSchema.Tables.Select(table => table.File).ToHashSet(StringComparer.Ordinal);
        List<string> files =
        [
            .. Directory
                .EnumerateFiles(folder)
                .Select(file => Path.GetFileName(file)!)
                .Where(file => file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
                .Order(StringComparer.Ordinal),
        ];
        foreach (string file in files.Where(file => !known.Contains(file)).Take(FaultList.MostListed))
        {
            Warnings.Add(
                new ExchangeWarning(
                    file,
                    "không phải là tệp của khuôn dạng trao đổi, nên bị bỏ qua.",
                    "is no file of the exchange format and is ignored."
                )
            );
        }

        if (!files.Exists(known.Contains))
        {
            Warnings.Add(
                new ExchangeWarning(
                    folder,
                    "không có tệp nào của khuôn dạng trao đổi, nên sổ bộ là rỗng.",
                    "there is no file of the exchange format in it, so the register is empty."
                )
            );
        }
    }
}
