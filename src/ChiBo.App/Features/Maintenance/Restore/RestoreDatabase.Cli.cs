using System.CommandLine;
using ChiBo.App.CommandLine;
using ChiBo.App.Databases;
using ChiBo.App.Features.Maintenance.Backup;
using ChiBo.Storage;
using ChiBo.Storage.Audit;
using ChiBo.Storage.Upkeep;

namespace ChiBo.App.Features.Maintenance.Restore;

/// <summary><c>chibo restore</c>: a backup into a folder that holds no installation.</summary>
internal static class RestoreDatabaseCli
{
    public static Verb Create(Terminal terminal)
    {
        var verb = new Verb(
            terminal,
            "restore",
            new Phrase(
                "Kiểm tra một bản sao lưu rồi khôi phục vào nơi chưa có dữ liệu: một thư mục, hoặc PostgreSQL của CHIBO_DATABASE.",
                "Verifies a backup, then restores it where there is no data: into a folder, or into the PostgreSQL of CHIBO_DATABASE."
            ),
            "chibo restore chibo-backup-20261123T030000Z-12.db --data du-lieu",
            "chibo restore chibo-backup-20261123T030000Z-12.db --verify-only"
        );
        Argument<string> file = verb.TakesWord("FILE", new Phrase("bản sao lưu", "the backup"));
        Option<string> data = verb.TakesData();
        Option<bool> verifyOnly = verb.Flag(
            "--verify-only",
            new Phrase("chỉ kiểm tra", "verifies, and writes nothing")
        );
        return verb.Does(async call =>
        {
            string backup = Path.GetFullPath(call.Required(file));
            bool isTrial = call.GetValue(verifyOnly);
            DataFolder? folder = isTrial ? null : Empty(DataFolder.Choose(call.GetValue(data)));
            long acts = await Verify(backup);
            if (folder is not null)
            {
                await Restore(backup, folder);
            }

            verb.Answer(
                folder is null
                    ? new Phrase($"Bản sao lưu tốt: {acts} việc.", $"The backup is sound: {acts} acts.")
                    : new Phrase(
                        $"Đã khôi phục {acts} việc vào {folder.Path}",
                        $"Restored {acts} acts into {folder.Path}"
                    )
            );
            return ExitCodes.Done;
        });
    }

    private static async Task<long> Verify(string backup)
    {
        string keyFile = BackupFiles.KeyOf(backup);
        if (!File.Exists(backup) || !File.Exists(keyFile))
        {
            throw new CallFaultException(
                new Phrase($"Cần có cả {backup} và {keyFile}.", $"Both {backup} and {keyFile} are needed.")
            );
        }

        using AuditKey key = AuditKey.OpenOrCreate(keyFile);
        return await BackupVerification.Verify(backup, key);
    }

    private static DataFolder Empty(DataFolder folder)
    {
        return File.Exists(folder.DatabaseFile) || File.Exists(folder.AuditKeyFile)
            ? throw new CallFaultException(
                new Phrase(
                    $"Thư mục {folder.Path} đã có dữ liệu; chưa ghi gì. Chọn thư mục trống bằng --data.",
                    $"The folder {folder.Path} holds data; nothing was written. Choose an empty one with --data."
                )
            )
            : folder;
    }

    private static async Task Restore(string backup, DataFolder folder)
    {
        folder.Ensure();
        if (folder.Database() is { Engine: DatabaseEngine.Postgres } server)
        {
            await RestoreToServer(backup, folder, server);
            return;
        }

        string partial = folder.DatabaseFile + ".partial";
        try
        {
            File.Copy(backup, partial, overwrite: true);
            BackupFiles.Place(partial, folder.DatabaseFile, BackupFiles.KeyOf(backup), folder.AuditKeyFile);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new CallFaultException(
                new Phrase(
                    $"Không khôi phục được vào {folder.Path}: {fault.Message}",
                    $"It cannot be restored into {folder.Path}: {fault.Message}"
                )
            );
        }
        finally
        {
            BackupFiles.Discard(partial);
        }
    }

    private static async Task RestoreToServer(string backup, DataFolder folder, DatabaseSettings server)
    {
        await using var from = new ChiBoContext(SqliteFile.ReadOnly(backup).Options());
        await using var to = new ChiBoContext(server.Options());
        await DatabaseMigration.Apply(to);
        await DatabaseCopy.Run(from, to);
        File.Copy(BackupFiles.KeyOf(backup), folder.AuditKeyFile);
        using AuditKey key = AuditKey.OpenOrCreate(folder.AuditKeyFile);
        if (!(await AuditVerifier.Verify(to, key)).IsSound)
        {
            throw new CallFaultException(
                new Phrase(
                    "Số liệu trên máy chủ không khớp bản sao lưu. Xóa cơ sở dữ liệu đó rồi làm lại.",
                    "What is on the server does not agree with the backup. Drop that database and do it again."
                )
            );
        }
    }
}
