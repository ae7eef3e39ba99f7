using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Web.Components;

/// <summary>
/// Takes in a form that the page no longer shows, as when somebody else has been quicker, so that the page can say what
/// has become of the thing instead of not knowing the form.
/// </summary>
public sealed partial class StaleForm
{
    [CascadingParameter]
    private HttpContext? Context { get; set; }

    /// <summary>Whether it gives back what was written in words: not where the form itself still stands on the page.</summary>
    [Parameter]
    public bool ShowsWords { get; set; } = true;

    /// <summary>What was written in words, so that it can be copied from here: it is kept nowhere else.</summary>
    private IReadOnlyList<string> Typed =>
        [
            .. Context!
                .Request.Form.Where(part => !part.Key.StartsWith('_'))
                .SelectMany(part => part.Value)
                .OfType<string>()
                .Where(IsInWords),
        ];

    private string? Name => Context is null ? null : Sent(Context.Request);

    /// <summary>The name of the form that was sent; nothing when none was.</summary>
    public static string? Sent(HttpRequest request) =>
        HttpMethods.IsPost(request.Method) && request.HasFormContentType ? request.Form["_handler"].ToString() : null;

    private static bool IsInWords(string text) => text.Trim().Contains(' ', StringComparison.Ordinal);

    private static void Nothing() { }
}
