using ChiBo.App.CommandLine;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Web.Components;

/// <summary>
/// Stands above a form that was refused, has the focus, and leads to each field that is wrong. The answer has the status 400
/// then, unless it has one of its own.
/// </summary>
public sealed partial class ErrorSummary
{
    [Parameter, EditorRequired]
    public required FormErrors Errors { get; set; }

    [CascadingParameter]
    private HttpContext? Context { get; set; }

    private string Title =>
        Say(
            new Phrase(
                $"Chưa ghi được: có {Errors.Count} chỗ cần sửa",
                Errors.Count == 1
                    ? "Not recorded: one thing is to be put right"
                    : $"Not recorded: {Errors.Count} things are to be put right"
            )
        );

    private void Refuse()
    {
        // A form that was declined has said why by its own status.
        if (Context is { Response: { HasStarted: false, StatusCode: StatusCodes.Status200OK } } context)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
        }
    }
}
