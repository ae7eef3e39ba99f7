using ChiBo.Storage;
using ChiBo.Storage.Audit;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace ChiBo.App.Databases;

/// <summary>An installation that is open: its folder, how to reach its database, the key of its audit.</summary>
internal sealed class Installation : IDisposable
{
    /// <summary>A context is used by one request after another, so that none pays for its making.</summary>
    private readonly PooledDbContextFactory<ChiBoContext> contexts;

    private Installation(DataFolder folder, DatabaseSettings settings, AuditKey key)
    {
        Folder = folder;
        Settings = settings;
        Key = key;
        contexts = new PooledDbContextFactory<ChiBoContext>(settings.Options());
    }

    public DataFolder Folder { get; }

    public DatabaseSettings Settings { get; }

    public AuditKey Key { get; }

    /// <summary>Opens the installation, and brings its database up to this version.</summary>
    /// <exception cref="DatabaseFaultException">It cannot be used as it is.</exception>
    public static Task<Installation> Open(DataFolder folder) => Open(folder, folder.Database());

    /// <summary>Opens the installation with a database that lies elsewhere.</summary>
    /// <exception cref="DatabaseFaultException">It cannot be used as it is.</exception>
    public static async Task<Installation> Open(DataFolder folder, DatabaseSettings settings)
    {
        folder.Ensure();
        await using (var db = new ChiBoContext(settings.Options()))
        {
            await DatabaseMigration.Apply(db);
        }

        return new Installation(folder, settings, OpenKey(folder));
    }

    /// <summary>Opens an installation that is there already and of this version; makes and changes nothing.</summary>
    /// <exception cref="DatabaseFaultException">There is none, or it cannot be used as it is.</exception>
    public static async Task<Installation> OpenExisting(DataFolder folder)
    {
        DatabaseSettings settings = folder.Database();
        if (
            !File.Exists(folder.AuditKeyFile)
            || (settings.Engine == DatabaseEngine.Sqlite && !File.Exists(folder.DatabaseFile))
        )
        {
            throw new DatabaseFaultException(
                $"Thư mục {folder.Path} chưa có đủ cơ sở dữ liệu và khóa kiểm toán. Chạy chibo migrate, hoặc chọn thư mục khác bằng --data.",
                $"The folder {folder.Path} does not hold both a database and its audit key. Run chibo migrate, or choose another with --data."
            );
        }

        await using (var db = new ChiBoContext(settings.Options()))
        {
            if ((await DatabaseMigration.Missing(db)).Count > 0)
            {
                throw new DatabaseFaultException(
                    "Cơ sở dữ liệu thuộc phiên bản cũ hơn. Sao lưu rồi chạy chibo migrate.",
                    "The database is of an older version. Back it up, then run chibo migrate."
                );
            }
        }

        return new Installation(folder, settings, OpenKey(folder));
    }

    /// <summary>Works on a new context; what the engine says becomes one sentence.</summary>
    /// <exception cref="DatabaseFaultException">The engine failed, as when the disk is full.</exception>
    public async Task<T> Use<T>(Func<ChiBoContext, Task<T>> work)
    {
        await using ChiBoContext db = NewContext();
        try
        {
            return await work(db);
        }
        catch (Exception fault) when (DatabaseFaults.Find(fault) is { } cause)
        {
            throw DatabaseFaults.Of(db, cause);
        }
    }

    /// <summary>A new context.</summary>
    public ChiBoContext NewContext() => contexts.CreateDbContext();

    public void Dispose() => Key.Dispose();

    private static AuditKey OpenKey(DataFolder folder)
    {
        try
        {
            return AuditKey.OpenOrCreate(folder.AuditKeyFile);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new DatabaseFaultException(
                $"Không đọc hoặc ghi được khóa kiểm toán {folder.AuditKeyFile}. Kiểm tra quyền của thư mục dữ liệu.",
                $"The audit key {folder.AuditKeyFile} cannot be read or written. See to the rights of the data folder.",
                fault
            );
        }
    }
}
