namespace ChiBo.Exchange.Cursors;

/// <summary>Reads the rows of a table one after another; the first is the header.</summary>
internal abstract class TableCursor : IDisposable
{
    /// <summary>The number of the row read last; the header is 1.</summary>
    public int Row { get; protected set; }

    /// <summary>How many fields the row has.</summary>
    public abstract int FieldCount { get; }

    /// <summary>A field as it stands.</summary>
    public abstract ReadOnlySpan<char> this[int field] { get; }

    /// <summary>Goes to the next row, or tells that there is none.</summary>
    /// <exception cref="UnreadableTableException">The rest cannot be read.</exception>
    public abstract bool Read();

    /// <summary>How far it is, in bytes of its source.</summary>
    public virtual long Position => 0;

    /// <summary>Bytes of its source, where the position is known.</summary>
    public virtual long Length => 0;

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected abstract void Dispose(bool disposing);
}
