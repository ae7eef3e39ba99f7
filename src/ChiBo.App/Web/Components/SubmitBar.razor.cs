using ChiBo.App.CommandLine;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Web.Components;

/// <summary>The end of a form: what it does, and the way back.</summary>
public sealed partial class SubmitBar
{
    /// <summary>What happens, as a verb: "Ghi cuộc họp".</summary>
    [Parameter, EditorRequired]
    public required Phrase Text { get; set; }

    /// <summary>Whether it ends or dissolves something.</summary>
    [Parameter]
    public bool IsGrave { get; set; }

    /// <summary>Where the way back leads.</summary>
    [Parameter]
    public string? BackTo { get; set; }

    /// <summary>Why it cannot be done now; the button is disabled then.</summary>
    [Parameter]
    public Phrase? WhyNot { get; set; }
}
