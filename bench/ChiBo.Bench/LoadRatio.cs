using ChiBo.Domain.Register.Rows;
using ChiBo.Exchange.Schema;
using ChiBo.Exchange.Writing;
using ChiBo.Samples.Nation;
using Sylvan.Data.Csv;

namespace ChiBo.Bench;

/// <summary>From CSV files to the JSON document with --failures, against a bare Sylvan pass over the same files.</summary>
internal static class LoadRatio
{
    private const int Runs = 5;

    public static IEnumerable<Result> Measure(int communes)
    {
        string folder = Path.Combine(Path.GetTempPath(), $"chibo-bench-{Environment.ProcessId}");
        try
        {
            Write(folder, communes);
            double[] best = Clock.Best(Runs, () => BarePass(folder), () => Review(folder));
            (double bare, double whole) = (best[0], best[1]);
            Console.Error.WriteLine($"bare pass {bare:0.000} s, load and review {whole:0.000} s");
            return [new Result("load-and-review-by-bare-csv-pass", whole / bare, 5)];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Write(string folder, int communes)
    {
        using var target = ExchangeTarget.Create(folder);
        foreach (RegisterRows part in SyntheticNation.Parts(SyntheticNation.InventUnits(communes), new NationPlan(1)))
        {
            RowWriter.Write(part, target);
        }

        target.Complete();
    }

    private static void BarePass(string folder)
    {
        int letters = 0;
        foreach (
            string file in ExchangeSchema.Tables.Select(table => Path.Combine(folder, table.File)).Where(File.Exists)
        )
        {
            using var reader = CsvDataReader.Create(file);
            while (reader.Read())
            {
                for (int field = 0; field < reader.FieldCount; field++)
                {
                    letters += reader.GetFieldSpan(field).Length;
                }
            }
        }

        GC.KeepAlive(letters);
    }

    private static void Review(string folder)
    {
        int status = ChiBo.App.CommandLine.ChiBoCommandLine.Run(
            ["review", "--from", folder, "--as-of", "2017-06-01", "--format", "json", "--failures"],
            new ChiBo.App.CommandLine.Terminal(Stream.Null, TextWriter.Null, TimeProvider.System, false, false)
        );
        if (status != 0)
        {
            throw new InvalidOperationException($"review ended with {status}");
        }
    }
}
