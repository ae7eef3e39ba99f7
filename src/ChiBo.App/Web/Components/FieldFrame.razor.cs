using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Web.Components;

/// <summary>Label, hint and error around a field.</summary>
public sealed partial class FieldFrame
{
    /// <summary>The field, whose identifier is made of the same name.</summary>
    [Parameter, EditorRequired]
    public required RenderFragment ChildContent { get; set; }

    /// <summary>The field in it is.</summary>
    protected override bool IsCounted => false;
}
