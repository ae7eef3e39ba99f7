using ChiBo.Storage.Acts;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChiBo.Storage.Mapping;

/// <summary>What the tables of all facts have in common.</summary>
internal static class FactMapping
{
    public static void MapAll(ModelBuilder builder)
    {
        foreach (Type type in FactTables.Types)
        {
            EntityTypeBuilder entity = builder.Entity(type);
            entity.HasKey(nameof(Fact.Id));
            entity.Property(nameof(Fact.Id)).ValueGeneratedNever();
            entity.Ignore(nameof(Fact.Table));
            entity.Ignore(nameof(Fact.IsCurrent));
            entity
                .HasOne(typeof(Act))
                .WithMany()
                .HasForeignKey(nameof(Fact.RecordedIn))
                .OnDelete(DeleteBehavior.Restrict);
            entity
                .HasOne(typeof(Act))
                .WithMany()
                .HasForeignKey(nameof(Fact.SupersededIn))
                .OnDelete(DeleteBehavior.Restrict);
            entity.Property(nameof(Fact.SupersededIn)).UsePropertyAccessMode(PropertyAccessMode.Property);
            entity.HasIndex(nameof(Fact.SupersededIn)).HasFilter("superseded_in IS NOT NULL");
            if (type.IsSubclassOf(typeof(DatedFact)))
            {
                entity.Ignore(nameof(DatedFact.Period));
                string table = FactTables.NameOf(type);
                entity.ToTable(
                    table,
                    options =>
                        options.HasCheckConstraint(
                            $"ck_{table}_period",
                            "valid_from IS NULL OR valid_to IS NULL OR valid_from < valid_to"
                        )
                );
            }

            foreach (var key in entity.Metadata.GetForeignKeys())
            {
                key.DeleteBehavior = DeleteBehavior.Restrict;
            }
        }
    }
}
