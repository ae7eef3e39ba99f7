using ChiBo.App.Databases;
using ChiBo.App.Features.Accounts;
using ChiBo.App.Features.Accounts.SetUp;
using ChiBo.App.Features.Accounts.SignIn;
using ChiBo.App.Features.Accounts.Users;
using ChiBo.App.Features.Admission;
using ChiBo.App.Features.Admission.Papers;
using ChiBo.App.Features.Api;
using ChiBo.App.Features.Areas;
using ChiBo.App.Features.Areas.Papers;
using ChiBo.App.Features.Calendar;
using ChiBo.App.Features.Campaigns;
using ChiBo.App.Features.Campaigns.Files;
using ChiBo.App.Features.Communes;
using ChiBo.App.Features.Communes.Trying;
using ChiBo.App.Features.Documents;
using ChiBo.App.Features.Establishments;
using ChiBo.App.Features.Establishments.Papers;
using ChiBo.App.Features.Forecasts;
using ChiBo.App.Features.LocalRegulations;
using ChiBo.App.Features.Meetings;
using ChiBo.App.Features.Members;
using ChiBo.App.Features.Members.Editing;
using ChiBo.App.Features.Members.Entering;
using ChiBo.App.Features.Members.Facts;
using ChiBo.App.Features.Members.Filters;
using ChiBo.App.Features.Months;
using ChiBo.App.Features.Notices;
using ChiBo.App.Features.Organisations;
using ChiBo.App.Features.Organisations.Recording;
using ChiBo.App.Features.Organisations.Work;
using ChiBo.App.Features.Overview;
using ChiBo.App.Features.Privacy;
using ChiBo.App.Features.Privacy.OwnData;
using ChiBo.App.Features.PrivateWords;
using ChiBo.App.Features.Programmes;
using ChiBo.App.Features.Proposals;
using ChiBo.App.Features.Quality;
using ChiBo.App.Features.Quality.Burden;
using ChiBo.App.Features.Rearrangement;
using ChiBo.App.Features.Rearrangement.Answers;
using ChiBo.App.Features.Registers;
using ChiBo.App.Features.Regulations;
using ChiBo.App.Features.Reorganisations;
using ChiBo.App.Features.Reports;
using ChiBo.App.Features.ResidenceContact;
using ChiBo.App.Features.ReviewReports;
using ChiBo.App.Features.Rosters.Recording;
using ChiBo.App.Features.Supervision;
using ChiBo.App.Features.Support;
using ChiBo.App.Features.Tasks;
using ChiBo.App.Features.Transfers;
using ChiBo.App.Features.YearReviews;
using ChiBo.App.Features.YearReviews.Papers;
using ChiBo.App.Permissions;

namespace ChiBo.App.Web;

/// <summary>
/// Where features join the server, each by one line, so that the list can be read. Pages (<c>@page</c>) need no line.
/// </summary>
internal static class Features
{
    /// <summary>Services of features: storage, sign-in, handlers.</summary>
    public static IServiceCollection AddFeatures(this IServiceCollection services, Installation installation)
    {
        services.AddDatabase(installation);
        services.AddSignIn();
        services.AddSingleton<RegisterCache>();
        services.AddScoped<RegisterActs>();
        services.AddSingleton<SetUpState>();
        services.AddScoped<SetUpInstallation>();
        services.AddScoped<UserAccounts>();
        services.AddScoped<GivenRoles>();
        services.AddScoped<CalendarAddress>();
        services.AddScoped<CalendarEntries>();
        services.AddScoped<OrganisationTree>();
        services.AddScoped<OrganisationReach>();
        services.AddScoped<OrganisationChoiceList>();
        services.AddScoped<MemberSearch>();
        services.AddScoped<MemberFilters>();
        services.AddScoped<PersonalLooks>();
        services.AddScoped<CorrectMember>();
        services.AddScoped<SavedFilters>();
        services.AddScoped<LikelyDuplicates>();
        services.AddScoped<EnterMember>();
        services.AddScoped<FactChoicesReader>();
        services.AddScoped<FactChecks>();
        services.AddScoped<RecordFact>();
        services.AddScoped<EstablishmentLook>();
        services.AddScoped<RecordOrganisation>();
        services.AddCellWork();
        services.AddMeetings(installation.Folder);
        services.AddScoped<AllowEarlier>();
        services.AddScoped<MonthOrder>();
        services.AddScoped<PlanMonth>();
        services.AddScoped<PublishMonth>();
        services.AddScoped<ProposeMonth>();
        services.AddScoped<SetUsualDay>();
        services.AddScoped<WeekSheet>();
        services.AddNotices();
        services.AddScoped<SendTransfer>();
        services.AddScoped<AnswerTransfer>();
        services.AddScoped<TransferList>();
        services.AddScoped<RosterPlanner>();
        services.AddScoped<RecordRoster>();
        services.AddScoped<RecordReorganisation>();
        services.AddEstablishments();
        services.AddScoped<CommunesInReach>();
        services.AddScoped<CommuneReviewing>();
        services.AddScoped<CommuneFile>();
        services.AddScoped<TryableCommunes>();
        services.AddScoped<CommuneList>();
        services.AddOverview();
        services.AddScoped<PaperReach>();
        services.AddScoped<DocumentList>();
        services.AddCampaigns();
        services.AddProgrammes();
        services.AddProposals();
        services.AddScoped<CellQuality>();
        services.AddScoped<BurdenBook>();
        services.AddScoped<BurdenSums>();
        services.AddLocalRegulations();
        services.AddRearrangement();
        services.AddRegulations();
        services.AddReports();
        services.AddReviewReports();
        services.AddTasks();
        services.AddAdmission();
        services.AddPrivacy();
        services.AddPrivateWords();
        services.AddScoped<CommuneForecast>();
        services.AddResidenceContact();
        services.AddYearReviews();
        services.AddAreas();
        services.AddSupervision();
        services.AddScoped<CellSupport>();
        services.AddScoped<CommuneSupport>();
        services.AddApi();
        return services;
    }

    /// <summary>What must see a request once its endpoint is known, before it runs: sign-in, permissions.</summary>
    public static WebApplication UseFeatures(this WebApplication app)
    {
        app.UseSetUpGate();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UsePermissionGate();
        return app;
    }

    /// <summary>Endpoints of features beside pages: the REST API, downloads.</summary>
    public static WebApplication MapFeatures(this WebApplication app)
    {
        SignOut.Map(app);
        ExportMembers.Map(app);
        MeetingFiles.Map(app);
        RosterCorrectionsDownload.Map(app);
        ReviewFiles.Map(app);
        OverviewFiles.Map(app);
        CampaignFiles.Map(app);
        WeekFiles.Map(app);
        DocumentFiles.Map(app);
        CasePaperFiles.Map(app);
        HandOverFile.Map(app);
        RegulationFiles.Map(app);
        ReportFiles.Map(app);
        ReviewReportFiles.Map(app);
        AreaFiles.Map(app);
        AdmissionFiles.Map(app);
        CaseFiles.Map(app);
        ResidenceFiles.Map(app);
        YearReviewFiles.Map(app);
        CalendarFeed.Map(app);
        OwnDataFile.Map(app);
        app.MapApi();
        app.CheckPermissions();
        return app;
    }
}
