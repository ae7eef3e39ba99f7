using ChiBo.Domain.Register;
using ChiBo.Domain.Register.Rows;
using ChiBo.Exchange.Faults;
using ChiBo.Exchange.Schema;
using ChiBo.Exchange.Sources;

namespace ChiBo.Exchange.Reading;

/// <summary>
/// Reads a register in the exchange format, a folder of CSV files or a workbook, and finds all of its faults in one pass.
/// </summary>
/// <remarks>No input makes it throw: what cannot be read is a fault with its place.</remarks>
public static class ExchangeReader
{
    /// <summary>Reads into a snapshot for judging.</summary>
    public static SnapshotReading ReadSnapshot(string path, ExchangeReadOptions? options = null)
    {
        var builder = new RegisterBuilder();
        ExchangeFindings findings = Read(path, options, () => new BuilderSink(builder));
        return new SnapshotReading(findings.IsSound ? builder.Build() : null, findings);
    }

    /// <summary>Reads into rows, as for a small register that is to be changed or stored.</summary>
    public static RowsReading ReadRows(string path, ExchangeReadOptions? options = null)
    {
        var rows = new RegisterRows();
        ExchangeFindings findings = Read(path, options, () => new RowSink(rows));
        return new RowsReading(findings.IsSound ? rows : null, findings);
    }

    /// <summary>Looks for faults, and keeps nothing.</summary>
    public static ExchangeFindings Check(string path, ExchangeReadOptions? options = null) =>
        Read(path, options, () => new RegisterSink());

    /// <summary>Reads one CSV file of units, such as a catalogue; only its units are looked at.</summary>
    public static RowsReading ReadUnits(string file)
    {
        var rows = new RegisterRows();
        ExchangeFindings findings = Read(
            file,
            null,
            () => new RowSink(rows),
            path => File.Exists(path) ? new SingleTableSource(path, ExchangeSchema.Units) : ExchangeSource.Open(path)
        );
        return new RowsReading(findings.IsSound ? rows : null, findings);
    }

    private static ExchangeFindings Read(
        string path,
        ExchangeReadOptions? options,
        Func<RegisterSink> openSink,
        Func<string, ExchangeSource>? open = null
    )
    {
        try
        {
            using ExchangeSource source = (open ?? ExchangeSource.Open)(path);
            var register = new RegisterReading(source, openSink(), options ?? new ExchangeReadOptions());
            register.Read();
            return register.Findings();
        }
        catch (UnreadableSourceException fault)
        {
            var found = new ExchangeFault(path, null, null, null, fault.Reason);
            return new ExchangeFindings([found], 1, []);
        }
    }
}
