namespace ChiBo.Exchange.Faults;

/// <summary>Takes the faults of one table in any order: keeps the first thousand by row, and counts them all.</summary>
internal sealed class FaultList(string table)
{
    public const int MostListed = 1_000;

    private readonly List<ExchangeFault> kept = [];

    public string Table => table;

    public long Count { get; private set; }

    public List<ExchangeWarning> Warnings { get; } = [];

    /// <summary>The first faults in the order of the rows.</summary>
    public IReadOnlyList<ExchangeFault> Listed
    {
        get
        {
            Shorten();
            return kept;
        }
    }

    public void Add(int? row, string? column, string? value, FaultReason reason)
    {
        Count++;
        kept.Add(new ExchangeFault(table, row, column, value, reason));
        if (kept.Count >= 2 * MostListed)
        {
            Shorten();
        }
    }

    public void Warn(string vietnamese, string english) =>
        Warnings.Add(new ExchangeWarning(table, vietnamese, english));

    private void Shorten()
    {
        List<ExchangeFault> first = [.. kept.OrderBy(fault => fault.Row ?? 0).Take(MostListed)];
        kept.Clear();
        kept.AddRange(first);
    }
}
