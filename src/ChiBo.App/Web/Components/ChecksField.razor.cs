using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Web.Components;

/// <summary>Any of some values, all of them shown.</summary>
public sealed partial class ChecksField
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<Choice> Choices { get; set; }

    /// <summary>Those that are ticked.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyCollection<string> Values { get; set; }
}
