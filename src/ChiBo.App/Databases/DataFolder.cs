using ChiBo.Storage;

namespace ChiBo.App.Databases;

/// <summary>Where an installation keeps what is its own: the database file, the key of the audit, backups.</summary>
/// <param name="Path">The folder.</param>
internal sealed record DataFolder(string Path)
{
    public const string FolderVariable = "CHIBO_DATA";
    public const string DatabaseVariable = "CHIBO_DATABASE";

    public string DatabaseFile => System.IO.Path.Combine(Path, "chibo.db");

    public string AuditKeyFile => System.IO.Path.Combine(Path, "audit-key.pem");

    public string Backups => System.IO.Path.Combine(Path, "backups");

    /// <summary>The folder that was named, else the one of the environment, else the one of the user.</summary>
    public static DataFolder Choose(string? named)
    {
        string? chosen = named ?? Environment.GetEnvironmentVariable(FolderVariable);
        if (!string.IsNullOrWhiteSpace(chosen))
        {
            return new DataFolder(System.IO.Path.GetFullPath(chosen));
        }

        string home = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        return new DataFolder(
            System.IO.Path.GetFullPath(home.Length == 0 ? "chibo-data" : System.IO.Path.Combine(home, "chibo"))
        );
    }

    /// <summary>PostgreSQL when the environment tells how to reach it, else the file in this folder.</summary>
    /// <exception cref="DatabaseFaultException">What the environment says is no connection string.</exception>
    public DatabaseSettings Database() =>
        Environment.GetEnvironmentVariable(DatabaseVariable) is { Length: > 0 } server
            ? DatabaseSettings.Server(server)
            : DatabaseSettings.File(DatabaseFile);

    /// <summary>Makes the folder when it is not there, readable by its owner alone.</summary>
    /// <exception cref="DatabaseFaultException">It cannot be made.</exception>
    public void Ensure()
    {
        try
        {
            if (OperatingSystem.IsWindows())
            {
                Directory.CreateDirectory(Path);
            }
            else
            {
                Directory.CreateDirectory(
                    Path,
                    UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
                );
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new DatabaseFaultException(
                $"Không tạo được thư mục dữ liệu {Path}. Chọn thư mục khác bằng --data.",
                $"The data folder {Path} cannot be made. Choose another with --data.",
                fault
            );
        }
    }
}
