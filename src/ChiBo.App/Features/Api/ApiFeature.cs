using ChiBo.App.Features.Api.Admissions;
using ChiBo.App.Features.Api.Areas;
using ChiBo.App.Features.Api.Campaigns;
using ChiBo.App.Features.Api.Cases;
using ChiBo.App.Features.Api.Communes;
using ChiBo.App.Features.Api.Document;
using ChiBo.App.Features.Api.Documents;
using ChiBo.App.Features.Api.Establishments;
using ChiBo.App.Features.Api.Export;
using ChiBo.App.Features.Api.Keys;
using ChiBo.App.Features.Api.LocalRegulations;
using ChiBo.App.Features.Api.Meetings;
using ChiBo.App.Features.Api.Members;
using ChiBo.App.Features.Api.Months;
using ChiBo.App.Features.Api.Organisations;
using ChiBo.App.Features.Api.Overview;
using ChiBo.App.Features.Api.Programmes;
using ChiBo.App.Features.Api.Proposals;
using ChiBo.App.Features.Api.Regulations;
using ChiBo.App.Features.Api.Residence;
using ChiBo.App.Features.Api.ReviewReports;
using ChiBo.App.Features.Api.Reviews;
using ChiBo.App.Features.Api.Tasks;
using ChiBo.App.Features.Api.Units;
using ChiBo.App.Features.Rearrangement.Answers;
using ChiBo.App.Web.Api;

namespace ChiBo.App.Features.Api;

/// <summary>The REST API: a feature that other programs can use joins by one line in <see cref="MapApi"/>.</summary>
internal static class ApiFeature
{
    public static void AddApi(this IServiceCollection services)
    {
        services.AddApiKeys();
        services.AddApiDocument();
        services.AddScoped<AnswerKeeping>();
        services.AddScoped<OrganisationReading>();
        services.AddScoped<UnitReading>();
        services.AddScoped<MemberReading>();
        services.AddScoped<RegisterExports>();
        services.AddScoped<CommuneReviews>();
        services.AddScoped<ProposalSteps>();
        services.ConfigureHttpJsonOptions(json => ApiJson.Configure(json.SerializerOptions));
    }

    public static void MapApi(this WebApplication app)
    {
        RouteGroupBuilder api = app.MapGroup(ApiPaths.Root);
        MeEndpoint.Map(api);
        OrganisationEndpoints.Map(api);
        UnitEndpoints.Map(api);
        MemberEndpoints.Map(api);
        CorrectDetailsEndpoint.Map(api);
        CommuneEndpoints.Map(api);
        PlanEndpoints.Map(api);
        OverviewEndpoints.Map(api);
        CampaignEndpoints.Map(api);
        RemedyEndpoints.Map(api);
        EstablishmentEndpoints.Map(api);
        MonthEndpoints.Map(api);
        MeetingEndpoints.Map(api);
        AreaEndpoints.Map(api);
        ProposalEndpoints.Map(api);
        TaskEndpoints.Map(api);
        DocumentEndpoints.Map(api);
        LocalRegulationEndpoints.Map(api);
        RegulationEndpoints.Map(api);
        ProgrammeEndpoints.Map(api);
        AdmissionEndpoints.Map(api);
        ResidenceEndpoints.Map(api);
        ReviewEndpoints.Map(api);
        ReviewReportEndpoints.Map(api);
        CaseEndpoints.Map(api);
        ExportEndpoints.Map(api);
        app.MapApiDocument();
    }
}
