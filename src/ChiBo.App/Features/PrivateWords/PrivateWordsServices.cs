namespace ChiBo.App.Features.PrivateWords;

/// <summary>What keeps and erases private words.</summary>
internal static class PrivateWordsServices
{
    public static void AddPrivateWords(this IServiceCollection services)
    {
        services.AddScoped<PrivateLooks>();
        services.AddHostedService<EraseDaily>();
    }
}
