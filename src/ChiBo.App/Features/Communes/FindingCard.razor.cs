using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Communes;

/// <summary>One finding: the clause, the verdict, the facts in a sentence, and "Vì sao?".</summary>
public sealed partial class FindingCard
{
    [Parameter, EditorRequired]
    public required FindingView Shown { get; set; }
}
