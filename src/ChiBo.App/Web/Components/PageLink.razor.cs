using ChiBo.App.Permissions;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Web.Components;

/// <summary>The name of a thing, which leads to its page for those whom that page is for.</summary>
public sealed partial class PageLink
{
    [Parameter, EditorRequired]
    public required string Text { get; set; }

    /// <summary>The page; nothing when the thing has none.</summary>
    [Parameter]
    public string? Path { get; set; }

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private bool IsOpen { get; set; }

    protected override async Task OnParametersSetAsync() =>
        IsOpen = Path is not null && await Services.GetRequiredService<OfferedPages>().MayOpen(Path);
}
