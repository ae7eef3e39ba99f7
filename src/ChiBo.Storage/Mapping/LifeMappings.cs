using ChiBo.Storage.Life;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChiBo.Storage.Mapping;

/// <summary>What is true of at most one row at a time, and what is looked for: the life of the cell.</summary>
internal static class LifeMapping
{
    private const string Known = "superseded_in IS NULL";

    public static void Apply(ModelBuilder builder)
    {
        builder
            .Entity<RegulationDraft>()
            .HasIndex(row => new { row.OrganisationId, row.Version })
            .IsUnique()
            .HasFilter(Known);
        builder.Entity<RegulationPart>().HasIndex(row => new { row.DraftKey, row.Chapter }).IsUnique().HasFilter(Known);
        builder.Entity<RegulationNote>().HasIndex(row => row.DraftKey);
        builder.Entity<ProgrammeGoal>().HasIndex(row => new { row.OrganisationId, row.Year });
        builder.Entity<GoalTask>().HasIndex(row => new { row.GoalKey, row.TaskKey }).IsUnique().HasFilter(Known);
        builder
            .Entity<ReportEdit>()
            .HasIndex(row => new
            {
                row.OrganisationId,
                row.PeriodFrom,
                row.PeriodTo,
                row.Sentence,
            })
            .IsUnique()
            .HasFilter(Known);
        builder.Entity<ConductSignal>().HasIndex(row => row.OrganisationId);
        builder.Entity<AdmissionCase>().HasIndex(row => row.OrganisationId);
        builder.Entity<AdmissionStepDone>().HasIndex(row => new { row.CaseKey, row.Step }).IsUnique().HasFilter(Known);
        builder.Entity<Inspection>().HasIndex(row => new { row.OrganisationId, row.Year });
        builder
            .Entity<InspectionTeam>()
            .HasIndex(row => new { row.InspectionKey, row.MemberId })
            .IsUnique()
            .HasFilter(Known);
        builder.Entity<DisciplineCase>().HasIndex(row => row.OrganisationId);
        builder.Entity<DisciplineCase>().HasIndex(row => row.MemberId);
        builder
            .Entity<CaseReader>()
            .HasIndex(row => new
            {
                row.AccountId,
                row.Kind,
                row.CaseKey,
            })
            .IsUnique()
            .HasFilter(Known);
        builder.Entity<ResidenceLetter>().HasIndex(row => row.MemberId);
        builder.Entity<ResidenceLetter>().HasIndex(row => row.CellId);
        builder
            .Entity<ResidenceAttendance>()
            .HasIndex(row => new { row.LetterKey, row.Day })
            .IsUnique()
            .HasFilter(Known);
        builder.Entity<ResidenceYear>().HasIndex(row => new { row.MemberId, row.Year }).IsUnique().HasFilter(Known);
        builder.Entity<ResidenceYear>().HasIndex(row => new { row.CellId, row.Year });
        builder.Entity<YearReview>().HasIndex(row => new { row.OrganisationId, row.Year }).IsUnique().HasFilter(Known);
        builder.Entity<MemberReview>().HasIndex(row => new { row.ReviewKey, row.MemberId }).IsUnique().HasFilter(Known);
        builder.Entity<MemberReview>().HasIndex(row => row.MemberId);
        builder
            .Entity<ReviewReportRecord>()
            .HasIndex(row => new
            {
                row.OrganisationId,
                row.UnitId,
                row.CutOff,
                row.CampaignKey,
            })
            .IsUnique()
            .HasFilter(Known);
        builder
            .Entity<ReviewReportEdit>()
            .HasIndex(row => new { row.ReportKey, row.Sentence })
            .IsUnique()
            .HasFilter(Known);
        // Of one thing at most one request waits.
        builder
            .Entity<CorrectionRequest>()
            .HasIndex(row => new { row.MemberId, row.Item })
            .IsUnique()
            .HasFilter("superseded_in IS NULL AND state = 0");
    }
}

internal sealed class PrivateTextMapping : IEntityTypeConfiguration<PrivateText>
{
    public void Configure(EntityTypeBuilder<PrivateText> builder)
    {
        builder
            .HasIndex(text => new
            {
                text.Subject,
                text.SubjectKey,
                text.Part,
            })
            .IsUnique();
        builder.HasIndex(text => text.EraseOn);
    }
}
