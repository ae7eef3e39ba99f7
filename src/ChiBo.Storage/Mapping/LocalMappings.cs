using ChiBo.Storage.Local;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.Storage.Mapping;

/// <summary>Regulations of provinces.</summary>
internal static class LocalMapping
{
    public static void Apply(ModelBuilder builder)
    {
        builder.Entity<LocalRegulation>().HasIndex(row => new { row.UnitId, row.Number });
        builder
            .Entity<LocalRegulation>()
            .HasOne<Unit>()
            .WithMany()
            .HasForeignKey(row => row.UnitId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
