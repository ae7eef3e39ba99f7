namespace ChiBo.App.Features.Rearrangement.Reading;

/// <summary>
/// Plans are sought one after another, off the thread of the request: however many ask, the rest of the server goes on. Who
/// would have to wait too long is told so.
/// </summary>
internal sealed class PlanQueue : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(15);
    private readonly SemaphoreSlim free = new(1);

    /// <summary>The answer; nothing when others were still before it.</summary>
    public async Task<T?> Ask<T>(Func<T> question, TimeSpan? patience = null)
        where T : class
    {
        if (!await free.WaitAsync(patience ?? Longest))
        {
            return null;
        }

        try
        {
            return await Task.Run(question);
        }
        finally
        {
            free.Release();
        }
    }

    public void Dispose() => free.Dispose();
}
