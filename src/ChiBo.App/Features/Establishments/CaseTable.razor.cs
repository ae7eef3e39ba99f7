using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Establishments;

/// <summary>Cases as lines of a table.</summary>
public sealed partial class CaseTable
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<object> Cases { get; set; }

    private IEnumerable<CaseLine> Lines => Cases.OfType<CaseLine>();
}
