using ChiBo.App.Web.Layout;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Web.Gallery;

/// <summary>A page with a bug, whose fault quotes what a person typed.</summary>
public sealed class BrokenGallery : PageComponent
{
    [Parameter]
    public GalleryState State { get; set; }

    internal static InvalidOperationException Fault => new("Nguyễn Mẫu Canh Giữ typed something.");

    protected override void OnInitialized() => throw Fault;
}
