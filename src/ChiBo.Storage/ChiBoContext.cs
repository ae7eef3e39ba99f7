using ChiBo.Storage.Accounts;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Audit;
using ChiBo.Storage.Establishments;
using ChiBo.Storage.Figures;
using ChiBo.Storage.Installation;
using ChiBo.Storage.Life;
using ChiBo.Storage.Local;
using ChiBo.Storage.Mapping;
using ChiBo.Storage.Notices;
using ChiBo.Storage.Programs;
using ChiBo.Storage.Register;
using ChiBo.Storage.Transfers;
using ChiBo.Storage.Verdicts;
using ChiBo.Storage.Work;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.Storage;

/// <summary>All that is kept, on either engine.</summary>
public sealed class ChiBoContext(DbContextOptions<ChiBoContext> options)
    : IdentityUserContext<Account, int>(options),
        IDataProtectionKeyContext
{
    /// <summary>
    /// Keeps one connection until the context is disposed of: on SQLite, where it costs nothing, so that each statement need not
    /// open one.
    /// </summary>
    public ChiBoContext Opened()
    {
        if (Database.IsSqlite())
        {
            Database.OpenConnection();
        }

        return this;
    }

    public DbSet<Unit> Units => Set<Unit>();

    public DbSet<Organisation> Organisations => Set<Organisation>();

    public DbSet<Member> Members => Set<Member>();

    public DbSet<UnitVersion> UnitVersions => Set<UnitVersion>();

    public DbSet<OrganisationVersion> OrganisationVersions => Set<OrganisationVersion>();

    public DbSet<MemberDetails> MemberDetails => Set<MemberDetails>();

    public DbSet<Membership> Memberships => Set<Membership>();

    public DbSet<MemberStatus> Statuses => Set<MemberStatus>();

    public DbSet<Post> Posts => Set<Post>();

    public DbSet<Position> Positions => Set<Position>();

    public DbSet<Residence> Residences => Set<Residence>();

    public DbSet<MeetingRecord> Meetings => Set<MeetingRecord>();

    public DbSet<WorkingRegulations> WorkingRegulations => Set<WorkingRegulations>();

    public DbSet<AreaAssignment> AreaAssignments => Set<AreaAssignment>();

    public DbSet<UsualDay> UsualDays => Set<UsualDay>();

    public DbSet<OrderOverride> OrderOverrides => Set<OrderOverride>();

    public DbSet<MeetingSheet> MeetingSheets => Set<MeetingSheet>();

    public DbSet<Attendance> Attendances => Set<Attendance>();

    public DbSet<AgendaItem> AgendaItems => Set<AgendaItem>();

    public DbSet<Minutes> Minutes => Set<Minutes>();

    public DbSet<IssuedDocument> IssuedDocuments => Set<IssuedDocument>();

    public DbSet<AreaReport> AreaReports => Set<AreaReport>();

    public DbSet<AreaMatter> AreaMatters => Set<AreaMatter>();

    public DbSet<Proposal> Proposals => Set<Proposal>();

    public DbSet<WorkTask> WorkTasks => Set<WorkTask>();

    public DbSet<Urging> Urgings => Set<Urging>();

    public DbSet<MatterText> MatterTexts => Set<MatterText>();

    public DbSet<RegulationDraft> RegulationDrafts => Set<RegulationDraft>();

    public DbSet<RegulationPart> RegulationParts => Set<RegulationPart>();

    public DbSet<RegulationNote> RegulationNotes => Set<RegulationNote>();

    public DbSet<ProgrammeGoal> ProgrammeGoals => Set<ProgrammeGoal>();

    public DbSet<GoalTask> GoalTasks => Set<GoalTask>();

    public DbSet<ReportEdit> ReportEdits => Set<ReportEdit>();

    public DbSet<ConductSignal> ConductSignals => Set<ConductSignal>();

    public DbSet<AdmissionCase> AdmissionCases => Set<AdmissionCase>();

    public DbSet<AdmissionStepDone> AdmissionSteps => Set<AdmissionStepDone>();

    public DbSet<Inspection> Inspections => Set<Inspection>();

    public DbSet<InspectionTeam> InspectionTeams => Set<InspectionTeam>();

    public DbSet<DisciplineCase> DisciplineCases => Set<DisciplineCase>();

    public DbSet<CaseReader> CaseReaders => Set<CaseReader>();

    public DbSet<ResidenceLetter> ResidenceLetters => Set<ResidenceLetter>();

    public DbSet<ResidenceAttendance> ResidenceAttendances => Set<ResidenceAttendance>();

    public DbSet<ResidenceYear> ResidenceYears => Set<ResidenceYear>();

    public DbSet<YearReview> YearReviews => Set<YearReview>();

    public DbSet<MemberReview> MemberReviews => Set<MemberReview>();

    public DbSet<CorrectionRequest> CorrectionRequests => Set<CorrectionRequest>();

    public DbSet<OrganisationCase> OrganisationCases => Set<OrganisationCase>();

    public DbSet<Deviation> Deviations => Set<Deviation>();
    public DbSet<ReviewCampaign> ReviewCampaigns => Set<ReviewCampaign>();

    public DbSet<CampaignCommune> CampaignCommunes => Set<CampaignCommune>();

    public DbSet<CampaignSubmission> CampaignSubmissions => Set<CampaignSubmission>();

    public DbSet<CellRemedy> CellRemedies => Set<CellRemedy>();

    public DbSet<LocalRegulation> LocalRegulations => Set<LocalRegulation>();

    public DbSet<ReviewReportRecord> ReviewReports => Set<ReviewReportRecord>();

    public DbSet<ReviewReportEdit> ReviewReportEdits => Set<ReviewReportEdit>();

    public DbSet<PrivateText> PrivateTexts => Set<PrivateText>();

    public DbSet<ServedUnit> ServedUnits => Set<ServedUnit>();

    public DbSet<Act> Acts => Set<Act>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<RoleGrant> RoleGrants => Set<RoleGrant>();

    public DbSet<PersonalLook> PersonalLooks => Set<PersonalLook>();

    public DbSet<CommuneVerdictRow> CommuneVerdicts => Set<CommuneVerdictRow>();

    public DbSet<CommuneFiguresRow> CommuneFigures => Set<CommuneFiguresRow>();

    public DbSet<Transfer> Transfers => Set<Transfer>();

    public DbSet<FormBurden> FormBurdens => Set<FormBurden>();

    public DbSet<SavedFilter> SavedFilters => Set<SavedFilter>();

    public DbSet<Notice> Notices => Set<Notice>();

    public DbSet<OutgoingMail> OutgoingMails => Set<OutgoingMail>();

    public DbSet<MailChoice> MailChoices => Set<MailChoice>();

    public DbSet<ApiKey> ApiKeys => Set<ApiKey>();

    public DbSet<AnsweredRequest> AnsweredRequests => Set<AnsweredRequest>();

    public DbSet<InstallationRow> Installations => Set<InstallationRow>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(ChiBoContext).Assembly);
        FactMapping.MapAll(builder);
        MonthMapping.Apply(builder);
        LifeMapping.Apply(builder);
        EstablishmentMapping.Apply(builder);
        LocalMapping.Apply(builder);
        UtcMapping.Apply(builder);
        if (Database.IsNpgsql())
        {
            PostgresMapping.Apply(builder);
        }
    }
}
