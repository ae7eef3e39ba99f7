using System.Globalization;

namespace ChiBo.Domain.Reports;

/// <summary>A record that a sentence of a report rests on.</summary>
/// <param name="Source">What kind of record.</param>
/// <param name="Key">Key or code by which its page is found.</param>
/// <param name="Name">What it is called.</param>
public sealed record ReportRecord(ReportSource Source, string Key, string Name)
{
    /// <summary>Which of several records on that page, as one attendance of a meeting; nothing when it is the whole.</summary>
    public string? Part { get; init; }

    /// <summary>How many of what is counted stand behind it, as the cells of a commune; one where it is itself counted.</summary>
    public int Counts { get; init; } = 1;
}

/// <summary>Records that are counted in a sentence. Written into its words, it is their number.</summary>
public sealed class RecordSet : IFormattable
{
    /// <summary>The records, each once.</summary>
    public RecordSet(IEnumerable<ReportRecord> records)
    {
        Records = [.. records.Distinct()];
        Count = Records.Sum(record => record.Counts);
    }

    /// <summary>The records.</summary>
    public IReadOnlyList<ReportRecord> Records { get; }

    /// <summary>How many.</summary>
    public int Count { get; }

    /// <summary>Whether there is any.</summary>
    public bool IsAny => Count > 0;

    /// <summary>Their number.</summary>
    public override string ToString() => ToString(null, CultureInfo.InvariantCulture);

    /// <summary>Their number, as Vietnamese writes it: 10.598.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        Count.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '.');
}
