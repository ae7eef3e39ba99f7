using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Web.Gallery;

/// <summary>The pictures, the timeline that of the sample commune.</summary>
public sealed partial class PicturesGallery
{
    [Parameter, EditorRequired]
    public required GalleryState State { get; set; }
}
