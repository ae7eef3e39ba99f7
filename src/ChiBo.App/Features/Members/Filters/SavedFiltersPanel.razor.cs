using ChiBo.App.Web.Components;
using ChiBo.Storage.Accounts;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Members.Filters;

/// <summary>The filters that the account has saved, to open or forget, and the way to save the present one.</summary>
public sealed partial class SavedFiltersPanel
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<SavedFilter> Saved { get; set; }

    [Parameter, EditorRequired]
    public required FormErrors Errors { get; set; }

    /// <summary>The name that was sent.</summary>
    [Parameter]
    public string? NameTyped { get; set; }

    [Parameter]
    public EventCallback Save { get; set; }

    [Parameter]
    public EventCallback<int> Forget { get; set; }
}
