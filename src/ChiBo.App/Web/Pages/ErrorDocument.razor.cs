using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Web.Pages;

/// <summary>What a person sees when there is no page: what happened, in a sentence, and the way out.</summary>
public sealed partial class ErrorDocument
{
    /// <summary>The status of the answer, 400 to 599.</summary>
    [Parameter, EditorRequired]
    public required int Status { get; set; }

    /// <summary>By which the log tells what happened.</summary>
    [Parameter, EditorRequired]
    public required string TraceId { get; set; }

    private ErrorText Text => ErrorTexts.Of(Status);
}
