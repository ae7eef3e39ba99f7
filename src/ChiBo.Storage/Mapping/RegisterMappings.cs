using System.Globalization;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChiBo.Storage.Mapping;

internal sealed class UnitMapping : IEntityTypeConfiguration<Unit>
{
    public void Configure(EntityTypeBuilder<Unit> builder)
    {
        builder.Property(unit => unit.Id).ValueGeneratedNever();
        builder.HasIndex(unit => unit.Code).IsUnique();
    }
}

internal sealed class OrganisationMapping : IEntityTypeConfiguration<Organisation>
{
    public void Configure(EntityTypeBuilder<Organisation> builder)
    {
        builder.Property(organisation => organisation.Id).ValueGeneratedNever();
        builder.HasIndex(organisation => organisation.Code).IsUnique();
    }
}

internal sealed class MemberMapping : IEntityTypeConfiguration<Member>
{
    public void Configure(EntityTypeBuilder<Member> builder)
    {
        builder.Property(member => member.Id).ValueGeneratedNever();
        builder.HasIndex(member => member.Code).IsUnique();
    }
}

internal sealed class OrganisationVersionMapping : IEntityTypeConfiguration<OrganisationVersion>
{
    public void Configure(EntityTypeBuilder<OrganisationVersion> builder) =>
        builder
            .Property(version => version.UnitIds)
            .HasConversion(
                units => string.Join(';', units),
                text => UnitList.Parse(text),
                new ValueComparer<int[]>(
                    (left, right) => left!.SequenceEqual(right!),
                    units => units.Aggregate(0, HashCode.Combine),
                    units => units
                )
            );
}

internal sealed class ServedUnitMapping : IEntityTypeConfiguration<ServedUnit>
{
    public void Configure(EntityTypeBuilder<ServedUnit> builder)
    {
        builder.HasKey(served => new { served.UnitId, served.OrganisationVersionId });
        builder
            .HasOne<OrganisationVersion>()
            .WithMany()
            .HasForeignKey(served => served.OrganisationVersionId)
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Unit>().WithMany().HasForeignKey(served => served.UnitId).OnDelete(DeleteBehavior.Restrict);
    }
}

/// <summary>The units that an organisation serves, as the database keeps them: numbers with semicolons between.</summary>
internal static class UnitList
{
    public static int[] Parse(string text) =>
        text.Length == 0 ? [] : [.. text.Split(';').Select(part => int.Parse(part, CultureInfo.InvariantCulture))];
}

internal sealed class MemberDetailsMapping : IEntityTypeConfiguration<MemberDetails>
{
    public void Configure(EntityTypeBuilder<MemberDetails> builder)
    {
        builder.Property(details => details.FullName).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.HasIndex(details => details.SortKey);
        builder.HasIndex(details => details.MemberId).IsUnique().HasFilter("superseded_in IS NULL");
    }
}
