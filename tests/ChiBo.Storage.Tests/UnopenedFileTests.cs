using ChiBo.TestKit.Databases;

namespace ChiBo.Storage.Tests;

public sealed class UnopenedFileTests
{
    [Fact]
    public async Task A_file_that_cannot_be_opened_is_not_taken_for_one_of_an_older_version()
    {
        await using TestDatabase database = await SqliteTestDatabase.Create();
        string file;
        await using (ChiBoContext db = database.Open())
        {
            await DatabaseMigration.Apply(db);
            file = Microsoft
                .EntityFrameworkCore.RelationalDatabaseFacadeExtensions.GetDbConnection(db.Database)
                .DataSource;
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        File.Delete(file + "-wal");
        // A disk that only reads refuses the log in the same way.
        Directory.CreateDirectory(file + "-wal");
        try
        {
            await using ChiBoContext db = database.Open();
            DatabaseFaultException fault = await Should.ThrowAsync<DatabaseFaultException>(() =>
                DatabaseMigration.Missing(db)
            );
            fault.Vietnamese.ShouldStartWith("Không mở được tệp dữ liệu");
        }
        finally
        {
            Directory.Delete(file + "-wal");
        }
    }
}
