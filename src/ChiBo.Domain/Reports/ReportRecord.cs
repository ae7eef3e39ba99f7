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
}

/// <summary>Records that are counted in a sentence. Written into its words, it is their number.</summary>
public sealed class RecordSet : IFormattable
{
    /// <summary>The records, each once.</summary>
    public RecordSet(IEnumerable<ReportRecord> records) => Records = [.. records.Distinct()];

    /// <summary>The records.</summary>
    public IReadOnlyList<ReportRecord> Records { get; }

    /// <summary>How many.</summary>
    public int Count => Records.Count;

    /// <summary>Whether there is any.</summary>
    public bool IsAny => Records.Count > 0;

    /// <summary>Their number.</summary>
    public override string ToString() => ToString(null, CultureInfo.InvariantCulture);

    /// <summary>Their number.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        Count.ToString(CultureInfo.InvariantCulture);
}
