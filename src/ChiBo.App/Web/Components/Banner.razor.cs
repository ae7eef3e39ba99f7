using ChiBo.App.CommandLine;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Web.Components;

/// <summary>Something that concerns the whole page.</summary>
public sealed partial class Banner
{
    [Parameter]
    public BannerKind Kind { get; set; }

    [Parameter]
    public Phrase? Title { get; set; }

    /// <summary>Paragraphs.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    private string Sign =>
        Kind switch
        {
            BannerKind.Done => "done",
            BannerKind.Warning => "warning",
            BannerKind.Failure => "failure",
            _ => "note",
        };
}
