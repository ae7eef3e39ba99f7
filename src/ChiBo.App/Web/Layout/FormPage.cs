using ChiBo.App.CommandLine;
using ChiBo.App.Features.Quality.Burden;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Shared;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Web.Layout;

/// <summary>A page with a form: reads what was sent, keeps it when it is refused, and goes on when it is done.</summary>
public abstract class FormPage : PageComponent
{
    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [Inject]
    private FormMeter Meter { get; set; } = null!;

    /// <summary>What is wrong with what was sent.</summary>
    protected FormErrors Errors { get; } = new();

    /// <summary>Whether a form was sent.</summary>
    protected bool IsSent => HttpMethods.IsPost(Http.Request.Method) && Http.Request.HasFormContentType;

    /// <summary>What was sent in a field; nothing when no form was sent, or the field is empty.</summary>
    protected string? Typed(string name) =>
        IsSent && Http.Request.Form[name].ToString() is { } text && !string.IsNullOrWhiteSpace(text)
            ? text.Trim()
            : null;

    /// <summary>What was sent in a field; when no form was sent, what it begins with.</summary>
    protected string? TypedOr(string name, string? first)
    {
        Meter.Begin(name, first);
        return IsSent ? Typed(name) : first;
    }

    /// <summary>The day with which a field begins; nothing when a form was sent: what was sent is shown then.</summary>
    protected DateOnly? BeginsOn(string name, DateOnly? first)
    {
        Meter.Begin(name, first?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        return IsSent ? null : first;
    }

    /// <summary>Whether a box was ticked.</summary>
    protected bool Ticked(string name) => Typed(name) == "true";

    /// <summary>The day of a field; a fault of it is added to the errors.</summary>
    protected DateOnly? Day(string name)
    {
        if (Typed(name) is not { } text)
        {
            return null;
        }

        if (
            DateOnly.TryParseExact(text, "yyyy-MM-dd", null, System.Globalization.DateTimeStyles.None, out DateOnly day)
            && Domain.Register.Days.CanBeAsked(day)
        )
        {
            return day;
        }

        Errors.Add(name, FormTexts.NoDay);
        return null;
    }

    /// <summary>A day that must be there; a fault is added when it is not.</summary>
    protected DateOnly RequiredDay(string name, Phrase whenMissing)
    {
        DateOnly? day = Day(name);
        if (day is null && Errors[name] is null)
        {
            Errors.Add(name, whenMissing);
        }

        return day ?? default;
    }

    /// <summary>The text of a field that must be filled; a fault is added when it is not.</summary>
    protected string Required(string name, Phrase whenMissing)
    {
        if (Typed(name) is { } text)
        {
            return text;
        }

        Errors.Add(name, whenMissing);
        return "";
    }

    /// <summary>Whether what was sent is sound; when it is not, the answer says so.</summary>
    protected bool IsSound()
    {
        if (Errors.Count > 0)
        {
            Http.Response.StatusCode = StatusCodes.Status400BadRequest;
        }

        return Errors.Count == 0;
    }

    /// <summary>Shows why an act was declined, beside a field.</summary>
    protected void Refuse(string name, Refusal refusal)
    {
        Errors.Add(name, new Phrase(refusal.Vietnamese, refusal.English));
        Http.Response.StatusCode = refusal.Kind switch
        {
            RefusalKind.NotAllowed => StatusCodes.Status403Forbidden,
            RefusalKind.NotFound => StatusCodes.Status404NotFound,
            RefusalKind.Conflict => StatusCodes.Status409Conflict,
            _ => StatusCodes.Status422UnprocessableEntity,
        };
    }

    /// <summary>Leads on after a form is done; what of it was filled in is counted now, and only now.</summary>
    protected void GoTo(string path)
    {
        if (IsSent)
        {
            FormCount count = Meter.Count(Http.Request.Form);
            BurdenBook book = Http.RequestServices.GetRequiredService<BurdenBook>();
            Http.Response.OnStarting(() => book.Add(GetType(), count));
        }

        Http.Response.StatusCode = StatusCodes.Status303SeeOther;
        Http.Response.Headers.Location = path;
    }

    /// <summary>An address of this program that was handed over in the query; the first page for any other.</summary>
    protected string BackPath()
    {
        string? back = Http.Request.Query["back"];
        return back is ['/', not '/' and not '\\', ..] ? back : "/";
    }
}
