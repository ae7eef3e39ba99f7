using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Web.Gallery;

/// <summary>A page of the gallery, as somebody sees it who is signed in.</summary>
public sealed partial class GalleryDocument
{
    [Parameter, EditorRequired]
    public required Type Content { get; set; }

    [Parameter, EditorRequired]
    public required GalleryState State { get; set; }

    protected override void OnInitialized() => Visitor.Name = "Nguyễn Mẫu Hà";
}
