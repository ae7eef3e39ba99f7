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

    /// <summary>What is ticked is seen, and so is the first group of a field that is wrong.</summary>
    private bool IsOpen(IEnumerable<(int Index, Choice Choice)> group) =>
        group.Any(pair => Values.Contains(pair.Choice.Value) || (Error is not null && pair.Index == 0));
}
