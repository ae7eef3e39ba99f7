using ChiBo.Storage.Register;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChiBo.Storage.Mapping;

internal sealed class ReviewCampaignMapping : IEntityTypeConfiguration<ReviewCampaign>
{
    public void Configure(EntityTypeBuilder<ReviewCampaign> builder)
    {
        builder.HasOne<Organisation>().WithMany().HasForeignKey(row => row.OpenedById);
        builder.HasOne<Unit>().WithMany().HasForeignKey(row => row.ScopeUnitId);
    }
}

internal sealed class CampaignCommuneMapping : IEntityTypeConfiguration<CampaignCommune>
{
    public void Configure(EntityTypeBuilder<CampaignCommune> builder)
    {
        builder.HasOne<Unit>().WithMany().HasForeignKey(row => row.GroupUnitId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(row => row.BetweenId);
        builder.HasIndex(row => new { row.CampaignKey, row.UnitId }).IsUnique().HasFilter("superseded_in IS NULL");
    }
}

internal sealed class CampaignSubmissionMapping : IEntityTypeConfiguration<CampaignSubmission>
{
    public void Configure(EntityTypeBuilder<CampaignSubmission> builder)
    {
        builder
            .HasIndex(row => new
            {
                row.CampaignKey,
                row.UnitId,
                row.Turn,
            })
            .IsUnique()
            .HasFilter("superseded_in IS NULL");
    }
}

internal sealed class CellRemedyMapping : IEntityTypeConfiguration<CellRemedy>
{
    public void Configure(EntityTypeBuilder<CellRemedy> builder)
    {
        builder.HasOne<Organisation>().WithMany().HasForeignKey(row => row.OwnerId);
        builder.HasIndex(row => row.OrganisationId).IsUnique().HasFilter("superseded_in IS NULL");
    }
}
