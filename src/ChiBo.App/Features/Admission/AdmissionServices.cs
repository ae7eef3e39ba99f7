using ChiBo.App.Features.Admission.Moving;
using ChiBo.App.Features.Admission.Opening;
using ChiBo.App.Features.Admission.Papers;

namespace ChiBo.App.Features.Admission;

/// <summary>What the way of a new member is made of.</summary>
internal static class AdmissionServices
{
    public static void AddAdmission(this IServiceCollection services)
    {
        services.AddScoped<AdmissionReach>();
        services.AddScoped<AdmissionList>();
        services.AddScoped<OpenAdmission>();
        services.AddScoped<FollowInRegister>();
        services.AddScoped<MoveAdmission>();
        services.AddScoped<AdmissionLooks>();
        services.AddScoped<AdmissionPapers>();
    }
}
