using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ChiBo.App.Tests.Quality;

/// <summary>Counts the statements that pieces of work send to the database: those of their own flow, not of other tests.</summary>
internal sealed class CountedQueries
    : IObserver<DiagnosticListener>,
        IObserver<KeyValuePair<string, object?>>,
        IDisposable
{
    /// <summary>For a second a context remembers that nobody listened to it.</summary>
    private static readonly TimeSpan Remembered = TimeSpan.FromSeconds(1.2);

    private readonly AsyncLocal<int[]?> counter = new();
    private readonly List<IDisposable> listeners = [];

    /// <summary>Begins to listen.</summary>
    public static async Task<CountedQueries> Begin()
    {
        var queries = new CountedQueries();
        queries.listeners.Add(DiagnosticListener.AllListeners.Subscribe(queries));
        await Task.Delay(Remembered, TimeProvider.System, TestContext.Current.CancellationToken);
        return queries;
    }

    /// <summary>How many statements the work sends.</summary>
    public async Task<int> Of(Func<Task> work)
    {
        int[] count = [0];
        counter.Value = count;
        await work();
        counter.Value = null;
        return count[0];
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            listeners.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == RelationalEventId.CommandExecuting.Name && counter.Value is { } count)
        {
            Interlocked.Increment(ref count[0]);
        }
    }

    public void OnCompleted() { }

    public void OnError(Exception error) { }

    public void Dispose() => listeners.ForEach(listener => listener.Dispose());
}
