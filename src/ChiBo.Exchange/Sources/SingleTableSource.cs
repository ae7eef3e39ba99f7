using ChiBo.Exchange.Cursors;
using ChiBo.Exchange.Schema;

namespace ChiBo.Exchange.Sources;

/// <summary>One CSV file that holds one table, whatever the file is called.</summary>
internal sealed class SingleTableSource(string path, ExchangeTable held) : ExchangeSource
{
    public override long Size => new FileInfo(path).Length;

    public override bool CanBeReadInParallel => false;

    public override TableCursor? Open(ExchangeTable table) =>
        table == held && Size > 0 ? FolderSource.OpenFile(path) : null;
}
