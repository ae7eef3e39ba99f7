using ChiBo.Exchange.Faults;
using ChiBo.Exchange.Schema;

namespace ChiBo.Exchange.Writing;

/// <summary>A folder of all eleven CSV files, and of a further one when there are rows for it. One that holds a register already is let be.</summary>
internal sealed class FolderTarget : ExchangeTarget
{
    private readonly string folder;
    private readonly string unfinished;
    private readonly Dictionary<string, CsvWriter> writers = new(StringComparer.Ordinal);

    public FolderTarget(string path)
    {
        folder = Path.TrimEndingDirectorySeparator(path);
        unfinished = folder + ".part";
        if (ExchangeSchema.Tables.Any(table => File.Exists(Path.Combine(folder, table.File))))
        {
            throw new ExchangeTargetException(
                path,
                FaultReason.Unreadable(
                    "thư mục đã có số liệu theo khuôn dạng trao đổi; hãy chọn thư mục khác.",
                    "the folder holds a register already; choose another."
                )
            );
        }

        Guarded(unfinished, Begin);
    }

    public override void Add(ExchangeTable table, ReadOnlySpan<string> values)
    {
        try
        {
            WriterOf(table).Write(values);
        }
        catch (IOException fault)
        {
            throw Failed(folder, fault);
        }
    }

    public override void Complete() => Guarded(folder, Finish);

    protected override void Dispose(bool disposing)
    {
        foreach (CsvWriter writer in writers.Values)
        {
            writer.Dispose();
        }

        if (Directory.Exists(unfinished))
        {
            Directory.Delete(unfinished, recursive: true);
        }
    }

    private bool Begin()
    {
        Directory.CreateDirectory(unfinished);
        foreach (ExchangeTable table in ExchangeSchema.Tables.Where(table => !table.IsFurther))
        {
            WriterOf(table);
        }

        return true;
    }

    private CsvWriter WriterOf(ExchangeTable table)
    {
        if (!writers.TryGetValue(table.Name, out CsvWriter? writer))
        {
            writer = new CsvWriter(Path.Combine(unfinished, table.File), table);
            writers.Add(table.Name, writer);
        }

        return writer;
    }

    private bool Finish()
    {
        foreach (CsvWriter writer in writers.Values)
        {
            writer.Dispose();
        }

        if (!Directory.Exists(folder))
        {
            Directory.Move(unfinished, folder);
            return true;
        }

        foreach (ExchangeTable table in ExchangeSchema.Tables.Where(table => writers.ContainsKey(table.Name)))
        {
            File.Move(Path.Combine(unfinished, table.File), Path.Combine(folder, table.File));
        }

        return true;
    }
}
