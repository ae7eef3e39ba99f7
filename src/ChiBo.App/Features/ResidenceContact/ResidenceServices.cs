namespace ChiBo.App.Features.ResidenceContact;

/// <summary>What contact with the residence is made of.</summary>
internal static class ResidenceServices
{
    public static void AddResidenceContact(this IServiceCollection services)
    {
        services.AddScoped<ResidenceReach>();
        services.AddScoped<ContactList>();
        services.AddScoped<AskedOfUs>();
        services.AddScoped<IssueLetter>();
        services.AddScoped<MoveLetter>();
        services.AddScoped<AskComments>();
        services.AddScoped<GiveComment>();
        services.AddScoped<RecordConvened>();
        services.AddScoped<ResidencePapers>();
    }
}
