using ChiBo.Storage;
using ChiBo.Storage.Audit;
using ChiBo.Storage.Upkeep;

namespace ChiBo.App.Features.Maintenance.Backup;

/// <summary>Looks through a copy of a SQLite database before anybody relies on it.</summary>
internal static class BackupVerification
{
    /// <summary>Verifies the file against the key beside it.</summary>
    /// <returns>The number of its last act.</returns>
    /// <exception cref="DatabaseFaultException">It is damaged, or its audit does not agree.</exception>
    public static async Task<long> Verify(string file, AuditKey key)
    {
        await using var db = new ChiBoContext(SqliteFile.ReadOnly(file).Options());
        try
        {
            return await Verify(db, file, key);
        }
        catch (Exception fault) when (DatabaseFaults.Find(fault) is { } cause)
        {
            throw Damaged(file, cause);
        }
    }

    private static async Task<long> Verify(ChiBoContext db, string file, AuditKey key)
    {
        if (!await SqliteFile.IsWhole(db))
        {
            throw Damaged(file, null);
        }

        IReadOnlyList<string> missing = await DatabaseMigration.Missing(db);
        if (missing.Count > 0)
        {
            throw new DatabaseFaultException(
                $"Bản sao lưu {file} thuộc phiên bản khác của chương trình, nên không kiểm tra được.",
                $"The backup {file} is of another version of the program, so it cannot be verified."
            );
        }

        AuditReport report = await AuditVerifier.Verify(db, key);
        return report.IsSound
            ? report.Acts
            : throw new DatabaseFaultException(
                $"Bản sao lưu {file} không khớp nhật ký kiểm toán: {report.Faults[0].Vietnamese}",
                $"The backup {file} does not agree with its audit: {report.Faults[0].English}"
            );
    }

    private static DatabaseFaultException Damaged(string file, Exception? cause) =>
        new(
            $"Bản sao lưu {file} bị hỏng, không dùng được. Chọn bản khác.",
            $"The backup {file} is damaged and cannot be used. Choose another.",
            cause
        );
}
