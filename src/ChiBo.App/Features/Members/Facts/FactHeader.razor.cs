using ChiBo.App.CommandLine;
using ChiBo.App.Web.Components;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Members.Facts;

/// <summary>Above every form that writes a fact of a member: whose, what is wrong, what others have recorded meanwhile.</summary>
public sealed partial class FactHeader
{
    [Parameter, EditorRequired]
    public required Phrase Title { get; set; }

    [Parameter, EditorRequired]
    public required string Name { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<Crumb> Steps { get; set; }

    [Parameter, EditorRequired]
    public required FormErrors Errors { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<FactLine> Theirs { get; set; }

    /// <summary>The member's page.</summary>
    [Parameter, EditorRequired]
    public required string Back { get; set; }
}
