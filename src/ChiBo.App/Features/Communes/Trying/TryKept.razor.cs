using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Communes.Trying;

/// <summary>What a form that adds a change must not lose: the days, and the changes that stand already.</summary>
public sealed partial class TryKept
{
    [Parameter, EditorRequired]
    public required IEnumerable<KeyValuePair<string, string>> Kept { get; set; }
}
