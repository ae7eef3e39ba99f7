using ChiBo.App.CommandLine;
using ChiBo.App.Web.Visitors;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Web.Layout;

/// <summary>What every page and component can do: speak the visitor's language.</summary>
public abstract class PageComponent : ComponentBase
{
    [Inject]
    protected Visitor Visitor { get; set; } = null!;

    /// <summary>The text in the visitor's language.</summary>
    protected string Say(Phrase phrase) => Visitor.Say(phrase);

    /// <summary>The day as the visitor writes it.</summary>
    protected string Say(DateOnly day) => Visitor.Say(day);

    /// <summary>The number as the visitor writes it.</summary>
    protected string Say(int number) => Visitor.Say(number);
}
