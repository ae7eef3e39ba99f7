using System.Globalization;
using ChiBo.Exchange.Reading;

namespace ChiBo.App.CommandLine;

/// <summary>One line on standard error that tells how far a long work is, once a second, after the first.</summary>
internal sealed class ProgressLine(Terminal terminal, Phrase what) : IProgress<ExchangeProgress>, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private long shownAt = terminal.Clock.GetTimestamp();
    private bool isShown;

    public void Report(ExchangeProgress value) => Report(value.BytesRead, value.BytesTotal);

    public void Report(long done, long total)
    {
        if (terminal.Clock.GetElapsedTime(shownAt) < Patience)
        {
            return;
        }

        shownAt = terminal.Clock.GetTimestamp();
        double part = total <= 0 ? 0 : (double)done / total;
        string line = string.Create(CultureInfo.InvariantCulture, $"{what.In(terminal.Language)}: {part:P0}");
        if (terminal.IsErrorScreen)
        {
            terminal.Error.Write($"\r{line} ");
            isShown = true;
        }
        else
        {
            terminal.Error.WriteLine(line);
        }
    }

    public void Clear()
    {
        if (isShown)
        {
            terminal.Error.Write($"\r{new string(' ', 79)}\r");
            isShown = false;
        }
    }

    public void Dispose() => Clear();
}
