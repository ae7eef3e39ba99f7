using ChiBo.Exchange.Faults;
using ChiBo.Exchange.Schema;

namespace ChiBo.Exchange.Writing;

/// <summary>
/// Where a register is written: all of it, or nothing. What is written shows at its place only after
/// <see cref="Complete"/>; whoever disposes before leaves nothing behind.
/// </summary>
public abstract class ExchangeTarget : IDisposable
{
    /// <summary>A workbook when the path ends in <c>.xlsx</c>, else a folder of CSV files.</summary>
    /// <exception cref="ExchangeTargetException">It cannot be written there.</exception>
    public static ExchangeTarget Create(string path) =>
        path.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) ? new WorkbookTarget(path) : new FolderTarget(path);

    /// <summary>Adds a row, its values in the order of the table's columns.</summary>
    /// <exception cref="ExchangeTargetException">It cannot be written, as when the disk is full.</exception>
    public abstract void Add(ExchangeTable table, ReadOnlySpan<string> values);

    /// <summary>Puts what was written at its place.</summary>
    /// <exception cref="ExchangeTargetException">It cannot be put there.</exception>
    public abstract void Complete();

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Leaves nothing behind that is not complete.</summary>
    protected abstract void Dispose(bool disposing);

    internal static T Guarded<T>(string path, Func<T> act)
    {
        try
        {
            return act();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw Failed(path, fault);
        }
    }

    internal static ExchangeTargetException Failed(string path, Exception fault) =>
        new(path, FaultReason.Unreadable($"không ghi được: {fault.Message}", $"cannot be written: {fault.Message}"));
}

/// <summary>A register cannot be written where it was asked for.</summary>
/// <param name="path">Where.</param>
/// <param name="reason">Why.</param>
public sealed class ExchangeTargetException(string path, FaultReason reason) : Exception(reason.English)
{
    /// <summary>Where and why, in the language.</summary>
    public string Describe(Domain.Shared.Language language) => $"{path}: {reason.Describe(language)}";
}
