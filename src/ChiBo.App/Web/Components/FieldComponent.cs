using ChiBo.App.CommandLine;
using ChiBo.App.Web.Layout;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Web.Components;

/// <summary>What all fields of forms have.</summary>
public abstract class FieldComponent : PageComponent
{
    /// <summary>The name under which the value is sent.</summary>
    [Parameter, EditorRequired]
    public required string Name { get; set; }

    /// <summary>What is asked for.</summary>
    [Parameter, EditorRequired]
    public required Phrase Label { get; set; }

    /// <summary>What helps to answer.</summary>
    [Parameter]
    public Phrase? Hint { get; set; }

    /// <summary>What is wrong with the value that was sent, in a full sentence.</summary>
    [Parameter]
    public Phrase? Error { get; set; }

    /// <summary>Whether it may be left empty; the label says so.</summary>
    [Parameter]
    public bool IsOptional { get; set; }

    /// <summary>Whether filling it in is counted: not for a password or a file.</summary>
    protected virtual bool IsCounted => true;

    protected string Id => IdOf(Name);

    [Inject]
    private FormMeter Meter { get; set; } = null!;

    /// <summary>The texts that describe the field, for its <c>aria-describedby</c>.</summary>
    protected string? DescribedBy =>
        (Hint, Error) switch
        {
            (null, null) => null,
            (_, null) => HintId,
            (null, _) => ErrorId,
            _ => $"{HintId} {ErrorId}",
        };

    protected string? Invalid => Error is null ? null : "true";

    protected string HintId => Id + "-hint";

    protected string ErrorId => Id + "-error";

    protected override void OnParametersSet()
    {
        if (IsCounted)
        {
            Meter.Ask(Name);
        }
    }

    /// <summary>The identifier of a field on the page.</summary>
    public static string IdOf(string name) =>
        string.Concat(name.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-'));
}
