using System.Text;
using ChiBo.Exchange.Faults;
using Sylvan.Data.Csv;

namespace ChiBo.Exchange.Cursors;

/// <summary>Reads a CSV file.</summary>
internal sealed class CsvCursor : TableCursor
{
    private const int FileBuffer = 1 << 16;
    private const int RowBuffer = 1 << 16;

    /// <summary>Room for a row in which a few values are too long, so that the fault can name the one.</summary>
    private const int LongestRow = 1 << 22;

    /// <summary>No letter: a code may begin with whatever else the reader would take for a comment.</summary>
    private const char NoComment = '\uFFFF';

    private readonly FileStream file;
    private readonly CsvDataReader reader;

    public CsvCursor(string path)
    {
        file = new FileStream(
            path,
            FileMode.Open,
            FileAccess.Read,
            FileShare.Read,
            FileBuffer,
            FileOptions.SequentialScan
        );
        Length = file.Length;
        var text = new StreamReader(
            file,
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
            detectEncodingFromByteOrderMarks: false,
            FileBuffer
        );
        reader = CsvDataReader.Create(
            text,
            new CsvDataReaderOptions
            {
                HasHeaders = false,
                Delimiter = ',',
                Comment = NoComment,
                BufferSize = RowBuffer,
                MaxBufferSize = LongestRow,
            }
        );
    }

    public override int FieldCount => reader.RowFieldCount;

    public override long Position => file.Position;

    public override long Length { get; }

    public override ReadOnlySpan<char> this[int field] => reader.GetFieldSpan(field);

    public override bool Read()
    {
        Row++;
        try
        {
            return reader.Read();
        }
        catch (CsvRecordTooLargeException)
        {
            throw new UnreadableTableException(
                FaultReason.Unreadable(
                    "dòng quá dài, nên không đọc tiếp được; có thể thiếu một dấu ngoặc kép.",
                    "the row is too long to go on; perhaps a quote is missing."
                )
            );
        }
        catch (CsvFormatException)
        {
            throw new UnreadableTableException(
                FaultReason.Unreadable(
                    "dấu ngoặc kép đặt sai hoặc chưa đóng, nên không đọc tiếp được.",
                    "a quote is misplaced or not closed, so that the rest cannot be read."
                )
            );
        }
    }

    protected override void Dispose(bool disposing)
    {
        reader.Dispose();
        file.Dispose();
    }
}
