using Microsoft.EntityFrameworkCore.Design;

namespace ChiBo.Storage.Sqlite;

/// <summary>Makes a context for the tool that writes migrations; nothing is connected to.</summary>
internal sealed class DesignTimeFactory : IDesignTimeDbContextFactory<ChiBoContext>
{
    public ChiBoContext CreateDbContext(string[] args) =>
        new(new DatabaseSettings(DatabaseEngine.Sqlite, "Data Source=:memory:").Options());
}
