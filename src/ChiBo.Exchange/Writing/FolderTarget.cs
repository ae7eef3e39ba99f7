using ChiBo.Exchange.Faults;
using ChiBo.Exchange.Schema;

namespace ChiBo.Exchange.Writing;

/// <summary>A folder of all eleven CSV files. One that holds a register already is let be.</summary>
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
        CsvWriter writer = writers[table.Name];
        try
        {
            writer.Write(values);
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
        foreach (ExchangeTable table in ExchangeSchema.Tables)
        {
            writers.Add(table.Name, new CsvWriter(Path.Combine(unfinished, table.File), table));
        }

        return true;
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

        foreach (ExchangeTable table in ExchangeSchema.Tables)
        {
            File.Move(Path.Combine(unfinished, table.File), Path.Combine(folder, table.File));
        }

        return true;
    }
}
