using ChiBo.App.Web.Visitors;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Web.Layout;

/// <summary>Head, navigation, content and foot of every page.</summary>
public sealed partial class MainLayout
{
    [Inject]
    private Visitor Visitor { get; set; } = null!;

    /// <summary>A page may show a faulty form at an address of its own: the link must stay on it.</summary>
    private string Here => Visitor.Address.ToString();
}
