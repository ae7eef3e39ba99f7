using System.Text.Json;
using ChiBo.Storage.Accounts;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Audit;
using ChiBo.Storage.Installation;
using ChiBo.Storage.Verdicts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChiBo.Storage.Mapping;

internal sealed class ActMapping : IEntityTypeConfiguration<Act>
{
    public void Configure(EntityTypeBuilder<Act> builder)
    {
        builder.Property(act => act.Id).ValueGeneratedNever();
        builder
            .Property(act => act.Touches)
            .HasConversion(
                touches => JsonSerializer.Serialize(touches, JsonSerializerOptions.Default),
                text => JsonSerializer.Deserialize<ActTouches>(text, JsonSerializerOptions.Default)
            );
        builder.HasOne<Account>().WithMany().HasForeignKey(act => act.AccountId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Act>().WithMany().HasForeignKey(act => act.Undoes).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AuditEntryMapping : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.HasKey(entry => entry.ActId);
        builder.Property(entry => entry.ActId).ValueGeneratedNever();
        builder
            .HasOne<Act>()
            .WithOne()
            .HasForeignKey<AuditEntry>(entry => entry.ActId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PersonalLookMapping : IEntityTypeConfiguration<PersonalLook>
{
    public void Configure(EntityTypeBuilder<PersonalLook> builder) =>
        builder.HasIndex(look => new { look.MemberId, look.At });
}

internal sealed class CommuneVerdictMapping : IEntityTypeConfiguration<CommuneVerdictRow>
{
    public void Configure(EntityTypeBuilder<CommuneVerdictRow> builder)
    {
        builder.HasKey(row => row.UnitId);
        builder.HasOne(row => row.Unit).WithMany().HasForeignKey(row => row.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(row => row.UnitId).ValueGeneratedNever();
        builder.HasIndex(row => row.NextChangeOn);
    }
}

internal sealed class InstallationMapping : IEntityTypeConfiguration<InstallationRow>
{
    public void Configure(EntityTypeBuilder<InstallationRow> builder) =>
        builder.Property(row => row.Id).ValueGeneratedNever();
}
