using ChiBo.Storage;
using ChiBo.Storage.Audit;

namespace ChiBo.TestKit.Databases;

/// <summary>A database of its own for one test, migrated, on one of the engines.</summary>
public abstract class TestDatabase : IAsyncDisposable
{
    private static int number;

    protected TestDatabase()
    {
        Folder = Directory.CreateTempSubdirectory("chibo-test-").FullName;
        Key = AuditKey.OpenOrCreate(Path.Combine(Folder, "audit-key.pem"));
    }

    /// <summary>A folder that goes with the database.</summary>
    public string Folder { get; }

    /// <summary>Signs its audit.</summary>
    public AuditKey Key { get; }

    /// <summary>How to reach it.</summary>
    public abstract DatabaseSettings Settings { get; }

    /// <summary>A new context.</summary>
    public ChiBoContext Open() => new(Settings.Options());

    public virtual ValueTask DisposeAsync()
    {
        Key.Dispose();
        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    /// <summary>A name that no other test of this process has.</summary>
    protected static string NewName() => $"chibo_{Environment.ProcessId}_{Interlocked.Increment(ref number)}";
}
