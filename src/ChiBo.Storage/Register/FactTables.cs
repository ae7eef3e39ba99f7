using ChiBo.Storage.Accounts;
using ChiBo.Storage.Establishments;
using ChiBo.Storage.Life;
using ChiBo.Storage.Local;
using ChiBo.Storage.Work;

namespace ChiBo.Storage.Register;

/// <summary>All types of fact, in the order in which they can be written: what is referred to comes first.</summary>
public static class FactTables
{
    private static readonly FactTable[] All =
    [
        new FactTable<UnitVersion>("unit_versions"),
        new FactTable<OrganisationVersion>("organisation_versions"),
        new FactTable<MemberDetails>("member_details"),
        new FactTable<Membership>("memberships"),
        new FactTable<MemberStatus>("statuses"),
        new FactTable<Post>("posts"),
        new FactTable<Position>("positions"),
        new FactTable<Residence>("residences"),
        new FactTable<MeetingRecord>("meetings"),
        new FactTable<WorkingRegulations>("working_regulations"),
        new FactTable<AreaAssignment>("area_assignments"),
        new FactTable<UsualDay>("usual_days"),
        new FactTable<OrderOverride>("order_overrides"),
        new FactTable<MeetingSheet>("meeting_sheets"),
        new FactTable<Attendance>("attendances"),
        new FactTable<AgendaItem>("agenda_items"),
        new FactTable<Minutes>("minutes"),
        new FactTable<IssuedDocument>("issued_documents"),
        new FactTable<AreaReport>("area_reports"),
        new FactTable<AreaMatter>("area_matters"),
        new FactTable<Proposal>("proposals"),
        new FactTable<WorkTask>("work_tasks"),
        new FactTable<Urging>("urgings"),
        new FactTable<RegulationDraft>("regulation_drafts"),
        new FactTable<RegulationPart>("regulation_parts"),
        new FactTable<RegulationNote>("regulation_notes"),
        new FactTable<ProgrammeGoal>("programme_goals"),
        new FactTable<GoalTask>("goal_tasks"),
        new FactTable<ReportEdit>("report_edits"),
        new FactTable<ConductSignal>("conduct_signals"),
        new FactTable<AdmissionCase>("admission_cases"),
        new FactTable<AdmissionStepDone>("admission_steps"),
        new FactTable<Inspection>("inspections"),
        new FactTable<InspectionTeam>("inspection_teams"),
        new FactTable<DisciplineCase>("discipline_cases"),
        new FactTable<CaseReader>("case_readers"),
        new FactTable<ResidenceLetter>("residence_letters"),
        new FactTable<ResidenceAttendance>("residence_attendances"),
        new FactTable<ResidenceYear>("residence_years"),
        new FactTable<YearReview>("year_reviews"),
        new FactTable<MemberReview>("member_reviews"),
        new FactTable<CorrectionRequest>("correction_requests"),
        new FactTable<OrganisationCase>("organisation_cases"),
        new FactTable<Deviation>("deviations"),
        new FactTable<ReviewCampaign>("review_campaigns"),
        new FactTable<CampaignCommune>("campaign_communes"),
        new FactTable<CampaignSubmission>("campaign_submissions"),
        new FactTable<CellRemedy>("cell_remedies"),
        new FactTable<LocalRegulation>("local_regulations"),
        new FactTable<ReviewReportRecord>("review_reports"),
        new FactTable<ReviewReportEdit>("review_report_edits"),
        new FactTable<RoleGrant>("role_grants"),
    ];

    /// <summary>The types.</summary>
    public static IEnumerable<Type> Types => All.Select(table => table.Type);

    /// <summary>Names of the tables.</summary>
    public static IEnumerable<string> Names => All.Select(table => table.Name);

    /// <summary>The table of a type.</summary>
    public static string NameOf(Type type) => All.Single(table => table.Type == type).Name;

    /// <summary>Facts of a table, untracked; none when there is no such table.</summary>
    internal static async Task<IEnumerable<Fact>> Read(ChiBoContext db, string name, FactQuery query) =>
        All.SingleOrDefault(table => table.Name == name) is { } table ? await table.Read(db, query) : [];

    /// <summary>Facts of all tables that a query picks, untracked: there may be a great many.</summary>
    internal static async Task<IReadOnlyList<Fact>> Find(ChiBoContext db, FactQuery query)
    {
        var found = new List<Fact>();
        foreach (FactTable table in All)
        {
            found.AddRange(await table.Read(db, query));
        }

        return found;
    }

    /// <summary>How many rows a table has, and how many of them are superseded.</summary>
    internal static Task<(long All, long Superseded)> Count(ChiBoContext db, string name) =>
        All.Single(table => table.Name == name).Count(db);
}
