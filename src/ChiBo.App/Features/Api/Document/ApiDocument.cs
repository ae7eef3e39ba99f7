using ChiBo.App.Permissions;
using ChiBo.App.Web.Api;
using ChiBo.App.Web.Hosting;
using Microsoft.OpenApi;
using Scalar.AspNetCore;

namespace ChiBo.App.Features.Api.Document;

/// <summary>
/// The description of the API: a document for programs, a page for people. Both are for who is signed in: they show nothing of
/// the register, but they tell a stranger what there is to be had, and nobody without an account can use it.
/// </summary>
internal static class ApiDocument
{
    private const string Name = "v1";

    /// <summary>
    /// The page is made by a script of its package, which sets styles as it runs; nothing of it comes from, or goes to,
    /// elsewhere. It shows no text that anybody typed, so that styles in it can do no harm.
    /// </summary>
    private const string Policy =
        "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; "
        + "script-src 'self' 'nonce-{0}'; connect-src 'self'; worker-src 'self' blob:; form-action 'self'; "
        + "frame-ancestors 'none'; base-uri 'none'";

    public static void AddApiDocument(this IServiceCollection services) =>
        services.AddOpenApi(
            Name,
            options =>
            {
                options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
                options.ShouldInclude = endpoint =>
                    endpoint.ActionDescriptor.EndpointMetadata.OfType<EndpointText>().Any();
                options.AddDocumentTransformer(DocumentHead.Describe);
                options.AddOperationTransformer(OperationDetails.Describe);
            }
        );

    public static void MapApiDocument(this WebApplication app)
    {
        app.MapOpenApi("/api/{documentName}/openapi.json").WithMetadata(new SignedInAttribute());
        app.MapScalarApiReference(
                ApiPaths.Docs,
                (page, http) =>
                {
                    page.Title = "ChiBo API";
                    page.OpenApiRoutePattern = ApiPaths.Document;
                    page.Nonce = http.Nonce();
                    page.Telemetry = false;
                    page.DefaultFonts = false;
                    page.ProxyUrl = null;
                    page.DotNetFlag = true;
                    page.HideClientButton = true;
                    page.ShowDeveloperTools = DeveloperToolsVisibility.Never;
                    page.Favicon = EmbeddedFiles.PathOf("mark.svg");
                    page.HeaderContent = DocumentHead.WithoutScript;
                    page.Agent = new ScalarAgentOptions { Disabled = true };
                    page.Mcp = new ScalarMcpOptions { Disabled = true };
                    http.UsePolicy(Policy);
                }
            )
            .WithMetadata(new SignedInAttribute());
    }
}
