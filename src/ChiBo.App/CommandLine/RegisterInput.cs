using ChiBo.Domain.Register;
using ChiBo.Domain.Register.Rows;
using ChiBo.Exchange.Faults;
using ChiBo.Exchange.Reading;

namespace ChiBo.App.CommandLine;

/// <summary>Reads the register that a call names; its faults go to standard error.</summary>
internal static class RegisterInput
{
    /// <summary>The snapshot, or nothing when there is a fault: all of them have been listed then.</summary>
    public static RegisterSnapshot? Load(string path, Terminal terminal)
    {
        using ProgressLine progress = ProgressOf(path, terminal);
        SnapshotReading reading = ExchangeReader.ReadSnapshot(path, new ExchangeReadOptions { Progress = progress });
        progress.Clear();
        Report(reading.Findings, terminal);
        return reading.Snapshot;
    }

    /// <summary>The rows, or nothing when there is a fault: all of them have been listed then.</summary>
    public static RegisterRows? LoadRows(string path, Terminal terminal)
    {
        using ProgressLine progress = ProgressOf(path, terminal);
        RowsReading reading = ExchangeReader.ReadRows(path, new ExchangeReadOptions { Progress = progress });
        progress.Clear();
        Report(reading.Findings, terminal);
        return reading.Rows;
    }

    /// <summary>Looks for faults, and lists them.</summary>
    public static ExchangeFindings Check(string path, Terminal terminal)
    {
        using ProgressLine progress = ProgressOf(path, terminal);
        ExchangeFindings findings = ExchangeReader.Check(path, new ExchangeReadOptions { Progress = progress });
        progress.Clear();
        Report(findings, terminal);
        return findings;
    }

    private static ProgressLine ProgressOf(string path, Terminal terminal) =>
        new(terminal, new Phrase($"Đang đọc {path}", $"Reading {path}"));

    /// <summary>Reads a catalogue of units, or lists its faults.</summary>
    public static IReadOnlyList<UnitRow>? LoadUnits(string file, Terminal terminal)
    {
        RowsReading reading = ExchangeReader.ReadUnits(file);
        Report(reading.Findings, terminal);
        return reading.Rows?.Units;
    }

    /// <summary>Lists faults and warnings on standard error.</summary>
    public static void Report(ExchangeFindings findings, Terminal terminal)
    {
        foreach (ExchangeFault fault in findings.Faults)
        {
            terminal.Error.WriteLine(fault.Describe(terminal.Language));
        }

        if (!findings.IsSound)
        {
            terminal.Say(Total(findings));
        }

        foreach (ExchangeWarning warning in findings.Warnings)
        {
            terminal.Error.WriteLine(warning.Describe(terminal.Language));
        }
    }

    private static Phrase Total(ExchangeFindings findings)
    {
        if (findings.FaultCount > findings.Faults.Count)
        {
            return new Phrase(
                $"Tổng cộng {findings.FaultCount} lỗi; trên đây là {findings.Faults.Count} lỗi đầu tiên. Chưa ghi gì.",
                $"{findings.FaultCount} faults in all; these are the first {findings.Faults.Count}. Nothing was written."
            );
        }

        string plural = findings.FaultCount == 1 ? "fault" : "faults";
        return new Phrase(
            $"Tổng cộng {findings.FaultCount} lỗi. Chưa ghi gì.",
            $"{findings.FaultCount} {plural} in all. Nothing was written."
        );
    }
}
