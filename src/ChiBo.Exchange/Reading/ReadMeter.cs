namespace ChiBo.Exchange.Reading;

/// <summary>Adds up what the tables have read, and tells how far the whole is.</summary>
internal sealed class ReadMeter(IProgress<ExchangeProgress>? progress, long total)
{
    private readonly Lock gate = new();
    private long read;

    public void Add(long bytes)
    {
        if (progress is null || bytes <= 0)
        {
            return;
        }

        lock (gate)
        {
            read += bytes;
            progress.Report(new ExchangeProgress(read, total));
        }
    }
}
