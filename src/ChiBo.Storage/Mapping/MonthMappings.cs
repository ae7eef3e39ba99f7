using ChiBo.Storage.Accounts;
using ChiBo.Storage.Establishments;
using ChiBo.Storage.Life;
using ChiBo.Storage.Register;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChiBo.Storage.Mapping;

/// <summary>What is true of at most one row at a time, and what is looked for: the month's work.</summary>
internal static class MonthMapping
{
    private const string Known = "superseded_in IS NULL";

    public static void Apply(ModelBuilder builder)
    {
        foreach (Type type in FactTables.Types.Where(type => type.IsSubclassOf(typeof(WorkFact))))
        {
            Refer(builder.Entity(type));
            builder.Entity(type).HasIndex(nameof(WorkFact.Key));
        }

        builder.Entity<UsualDay>().HasIndex(day => day.OrganisationId).IsUnique().HasFilter(Known);
        builder.Entity<OrderOverride>().HasIndex(row => new { row.OrganisationId, row.Month });
        builder.Entity<MeetingSheet>().HasIndex(sheet => new { sheet.OrganisationId, sheet.Month });
        builder.Entity<MeetingSheet>().HasIndex(sheet => sheet.MeetingId).IsUnique().HasFilter(Known);
        builder.Entity<Attendance>().HasIndex(row => new { row.SheetKey, row.MemberId }).IsUnique().HasFilter(Known);
        builder.Entity<AgendaItem>().HasIndex(item => item.SheetKey);
        builder.Entity<Minutes>().HasIndex(row => new { row.SheetKey, row.Version }).IsUnique().HasFilter(Known);
        builder
            .Entity<IssuedDocument>()
            .HasIndex(row => new
            {
                row.OrganisationId,
                row.TypeLetters,
                row.TermFrom,
                row.Number,
            })
            .IsUnique()
            .HasFilter(Known);
        builder
            .Entity<AreaReport>()
            .HasIndex(row => new
            {
                row.UnitId,
                row.Month,
                row.MemberId,
            })
            .IsUnique()
            .HasFilter(Known);
        builder.Entity<AreaMatter>().HasIndex(row => new { row.UnitId, row.Month });
        builder.Entity<Proposal>().HasIndex(row => row.OrganisationId);
        builder.Entity<WorkTask>().HasIndex(row => row.OrganisationId);
        builder.Entity<WorkTask>().HasIndex(row => row.MemberId);
        builder.Entity<Urging>().HasIndex(row => new { row.UnitId, row.Month });
    }

    /// <summary>What is a number of an organisation, a unit, a member or an account is there.</summary>
    private static void Refer(EntityTypeBuilder entity)
    {
        foreach (string name in entity.Metadata.ClrType.GetProperties().Select(property => property.Name))
        {
            Type? what = name switch
            {
                nameof(MeetingSheet.OrganisationId)
                or nameof(AreaMatter.CellId)
                or nameof(Deviation.ApprovedById)
                or nameof(DisciplineCase.DecidedById) => typeof(Organisation),
                nameof(AreaMatter.UnitId) => typeof(Unit),
                nameof(AreaMatter.MemberId)
                or nameof(OrderOverride.ByMemberId)
                or nameof(ConductSignal.HandlerId)
                or nameof(AdmissionStepDone.HelperId)
                or nameof(AdmissionStepDone.SecondHelperId)
                or nameof(Inspection.SeenById)
                or nameof(MeetingSheet.ChairId)
                or nameof(MeetingSheet.SecretaryId)
                or nameof(Minutes.ChairApproved)
                or nameof(Minutes.SecretaryApproved) => typeof(Member),
                nameof(CaseReader.AccountId) or nameof(AgendaItem.CountedById) or nameof(AgendaItem.CheckedById) =>
                    typeof(Account),
                _ => null,
            };
            if (what is not null)
            {
                entity.HasOne(what).WithMany().HasForeignKey(name).OnDelete(DeleteBehavior.Restrict);
            }
        }
    }
}

internal sealed class MatterTextMapping : IEntityTypeConfiguration<MatterText>
{
    public void Configure(EntityTypeBuilder<MatterText> builder)
    {
        builder.HasKey(text => text.MatterKey);
        builder.Property(text => text.MatterKey).ValueGeneratedNever();
        builder.HasIndex(text => text.EraseOn);
    }
}
