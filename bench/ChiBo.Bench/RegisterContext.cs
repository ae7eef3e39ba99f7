using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.Bench;

/// <summary>The tables of <see cref="SqliteRules"/> as entities.</summary>
internal sealed class RegisterContext(SqliteConnection connection) : DbContext
{
    public DbSet<AreaEntity> Areas => Set<AreaEntity>();

    public DbSet<OrganisationEntity> Organisations => Set<OrganisationEntity>();

    public DbSet<ServesEntity> Serves => Set<ServesEntity>();

    public DbSet<MembershipEntity> Memberships => Set<MembershipEntity>();

    public DbSet<PostEntity> Posts => Set<PostEntity>();

    public DbSet<PositionEntity> Positions => Set<PositionEntity>();

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
        optionsBuilder.UseSqlite(connection);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<AreaEntity>().ToTable("area").HasKey(row => row.Id);
        modelBuilder.Entity<OrganisationEntity>().ToTable("org").HasKey(row => row.Id);
        modelBuilder.Entity<ServesEntity>().ToTable("serves").HasNoKey();
        modelBuilder.Entity<MembershipEntity>().ToTable("membership").HasNoKey();
        modelBuilder.Entity<PostEntity>().ToTable("post").HasNoKey();
        modelBuilder.Entity<PositionEntity>().ToTable("position").HasNoKey();
        foreach (var entity in modelBuilder.Model.GetEntityTypes())
        {
            foreach (var property in entity.GetProperties())
            {
                property.SetColumnName(
                    property.Name switch
                    {
                        "From" => "f",
                        "To" => "t",
                        var name => name.ToLowerInvariant(),
                    }
                );
            }
        }
    }
}

internal sealed record AreaEntity(int Id, int Commune, int From, int To);

internal sealed record OrganisationEntity(int Id, int Kind, int Parent, int Commune, int From, int To);

internal sealed record ServesEntity(int Org, int Area);

internal sealed record MembershipEntity(int Org, int Kind, int From, int To, int Member, int Official, int Known);

internal sealed record PostEntity(int Commune, int Member, int From, int To);

internal sealed record PositionEntity(int Org, int Kind, int Member, int From, int To);
