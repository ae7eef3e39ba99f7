using System.Globalization;
using ChiBo.App.Databases;
using ChiBo.Storage;
using ChiBo.Storage.Upkeep;

namespace ChiBo.App.Features.Maintenance.Backup;

/// <summary>
/// Copies an installation that may be in use into one file, whichever its engine; a copy gets its name only once it was verified.
/// </summary>
internal sealed class BackupDatabase(Installation installation, TimeProvider clock)
{
    /// <summary>Backs up into a file, or into a folder under a name that tells the time and the change number.</summary>
    /// <returns>The file.</returns>
    /// <exception cref="DatabaseFaultException">It cannot be made, or is not sound.</exception>
    public async Task<string> Run(string? target)
    {
        bool isFile = target is not null && target.EndsWith(".db", StringComparison.OrdinalIgnoreCase);
        string full = Path.GetFullPath(target ?? installation.Folder.Backups);
        string folder = isFile ? Path.GetDirectoryName(full)! : full;
        string partial = Path.Combine(folder, $".chibo-backup-{Environment.ProcessId}.partial");
        try
        {
            Directory.CreateDirectory(folder);
            File.Delete(partial);
            await Copy(partial);
            long acts = await BackupVerification.Verify(partial, installation.Key);
            string final = isFile ? full : Path.Combine(folder, NameOf(acts));
            BackupFiles.Place(partial, final, installation.Folder.AuditKeyFile, BackupFiles.KeyOf(final));
            return final;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new DatabaseFaultException(
                $"Không ghi được bản sao lưu vào {folder}: {fault.Message}",
                $"The backup cannot be written to {folder}: {fault.Message}",
                fault
            );
        }
        finally
        {
            BackupFiles.Discard(partial);
        }
    }

    private async Task Copy(string partial)
    {
        if (installation.Settings.Engine == DatabaseEngine.Sqlite)
        {
            await installation.Use(db => SqliteFile.CopyTo(db, partial));
            return;
        }

        await using var copy = new ChiBoContext(SqliteFile.New(partial).Options());
        await DatabaseMigration.Apply(copy);
        await installation.Use(async db =>
        {
            await DatabaseCopy.Run(db, copy);
            return partial;
        });
        await SqliteFile.MakeOne(copy);
    }

    private string NameOf(long acts) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"chibo-backup-{clock.GetUtcNow().UtcDateTime:yyyyMMdd'T'HHmmss'Z'}-{acts}.db"
        );
}
