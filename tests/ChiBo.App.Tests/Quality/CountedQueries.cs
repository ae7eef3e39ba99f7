using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ChiBo.App.Tests.Quality;

/// <summary>Counts the statements that a piece of work sends to the database: those of its own flow, not of other tests.</summary>
internal sealed class CountedQueries : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private readonly AsyncLocal<int[]?> counter = new();

    /// <summary>How many statements the work sends.</summary>
    public static async Task<int> Of(Func<Task> work)
    {
        var queries = new CountedQueries();
        int[] count = [0];
        using IDisposable all = DiagnosticListener.AllListeners.Subscribe(queries);
        queries.counter.Value = count;
        await work();
        queries.counter.Value = null;
        return count[0];
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            value.Subscribe(this);
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
}
