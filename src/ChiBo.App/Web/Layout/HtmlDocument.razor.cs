using ChiBo.App.Web.Visitors;
using ChiBo.Domain.Shared;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Web.Layout;

/// <summary>The document around every page, an error page as much as any.</summary>
public sealed partial class HtmlDocument
{
    [Parameter, EditorRequired]
    public required RenderFragment ChildContent { get; set; }

    private string LanguageCode => Visitor.Language == Language.Vietnamese ? "vi" : "en";

    private string? ThemeName =>
        Visitor.Theme switch
        {
            Theme.Light => "light",
            Theme.Dark => "dark",
            _ => null,
        };
}
