using ChiBo.App.CommandLine;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Web.Components;

/// <summary>Hint and error of a field.</summary>
public sealed partial class FieldNotes
{
    [Parameter, EditorRequired]
    public required string Name { get; set; }

    [Parameter]
    public Phrase? Hint { get; set; }

    [Parameter]
    public Phrase? Error { get; set; }
}
