using ChiBo.Storage.Figures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChiBo.Storage.Mapping;

internal sealed class CommuneFiguresMapping : IEntityTypeConfiguration<CommuneFiguresRow>
{
    public void Configure(EntityTypeBuilder<CommuneFiguresRow> builder)
    {
        // By month first: an overview reads all rows of a month.
        builder.HasKey(row => new { row.Month, row.UnitId });
        builder.HasOne(row => row.Unit).WithMany().HasForeignKey(row => row.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.Ignore(row => row.IsClosed);
        builder.ComplexProperty(row => row.Figures);
    }
}
