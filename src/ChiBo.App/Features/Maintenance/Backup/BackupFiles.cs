namespace ChiBo.App.Features.Maintenance.Backup;

/// <summary>The two files of a backup: the database, and the key of its audit beside it.</summary>
internal static class BackupFiles
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    public static string KeyOf(string backup) => Path.ChangeExtension(backup, ".audit-key.pem");

    /// <summary>Puts a verified copy and its key at their places, never over a file that is there.</summary>
    public static void Place(string copy, string database, string key, string keyBeside)
    {
        if (File.Exists(database) || File.Exists(keyBeside))
        {
            throw new IOException($"{database}");
        }

        Protect(copy);
        File.Copy(key, keyBeside);
        Protect(keyBeside);
        File.Move(copy, database, overwrite: false);
    }

    /// <summary>Takes away what was left of a copy that did not come to its end.</summary>
    public static void Discard(string copy)
    {
        if (File.Exists(copy))
        {
            File.Delete(copy);
        }
    }

    private static void Protect(string file)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, OwnerOnly);
        }

        using var written = new FileStream(file, FileMode.Open, FileAccess.ReadWrite);
        written.Flush(flushToDisk: true);
    }
}
