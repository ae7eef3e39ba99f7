using ChiBo.App.CommandLine;
using ChiBo.App.Web.Components;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Web.Gallery;

/// <summary>The head of each page of the gallery.</summary>
public sealed partial class GalleryTabs
{
    [Parameter, EditorRequired]
    public required string Title { get; set; }

    private static IReadOnlyList<TabLink> Pages { get; } =
    [
        new(new Phrase("Khối", "Blocks"), "/gallery", 14),
        new(new Phrase("Biểu mẫu", "Forms"), "/gallery/forms", 9),
        new(new Phrase("Hình", "Pictures"), "/gallery/pictures", 3),
    ];
}
