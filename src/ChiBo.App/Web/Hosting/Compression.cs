using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace ChiBo.App.Web.Hosting;

/// <summary>Pages are made small for slow links, where this gives nothing away.</summary>
internal static class Compression
{
    public static void AddSafeCompression(this IServiceCollection services)
    {
        services.AddResponseCompression(options => options.EnableForHttps = true);
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
    }

    /// <summary>
    /// The length of a compressed page can betray its content to a foreign site that makes the browser ask again and
    /// again (BREACH): such requests are answered as they are.
    /// </summary>
    public static void UseSafeCompression(this WebApplication app) =>
        app.UseWhen(context => !IsAskedByAnotherSite(context), branch => branch.UseResponseCompression());

    private static bool IsAskedByAnotherSite(HttpContext context) =>
        context.Request.Headers["Sec-Fetch-Site"] is [("cross-site" or "same-site")];
}
