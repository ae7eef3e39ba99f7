using ChiBo.App.Permissions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ChiBo.App.Web.Gallery;

/// <summary>
/// Every component, full, empty and faulty (<c>?state=empty</c>, <c>?state=faulty</c>): to look at, and for the browser tests.
/// </summary>
internal static class GalleryEndpoint
{
    public static void MapGallery(this WebApplication app)
    {
        RouteGroupBuilder gallery = app.MapGroup("/gallery").WithMetadata(new OpenToAllAttribute());
        gallery.MapGet("", (string? state) => Page<BlocksGallery>(state));
        gallery.MapGet("/forms", (string? state) => Page<FormsGallery>(state));
        gallery.MapGet("/pictures", (string? state) => Page<PicturesGallery>(state));
        gallery.MapGet("/broken", (bool? inside) => inside == true ? Page<BrokenGallery>(null) : Broken());
    }

    private static RazorComponentResult<GalleryDocument> Page<TContent>(string? state) =>
        new(
            new
            {
                Content = typeof(TContent),
                State = state switch
                {
                    "empty" => GalleryState.Empty,
                    "faulty" => GalleryState.Faulty,
                    _ => GalleryState.Full,
                },
            }
        );

    private static RazorComponentResult<GalleryDocument> Broken() => throw BrokenGallery.Fault;
}
