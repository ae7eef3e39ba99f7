namespace ChiBo.App.Web.Layout;

/// <summary>How much of a form was filled in by the person, and how much the program had filled in from the record.</summary>
/// <param name="Typed">Fields that were filled in or changed.</param>
/// <param name="Reused">Fields that were left as they were filled in.</param>
public readonly record struct FormCount(int Typed, int Reused);

/// <summary>
/// Holds what was sent against what its form began with, for one request: how many fields, never what is in them. Fields tell that
/// they are there, the page with what they begin.
/// </summary>
public sealed class FormMeter
{
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> first = new(StringComparer.Ordinal);

    /// <summary>A field is on the page. Hidden fields, passwords and files are none.</summary>
    public void Ask(string name) => asked.Add(name);

    /// <summary>A field begins with a text; with nothing when it begins empty.</summary>
    public void Begin(string name, string? text)
    {
        if (Plain(text) is not { Length: > 0 } plain)
        {
            return;
        }

        if (!first.TryGetValue(name, out HashSet<string>? texts))
        {
            first[name] = texts = new HashSet<string>(StringComparer.Ordinal);
        }

        texts.Add(plain);
    }

    /// <summary>Counts what was sent. A field that began empty and was left so is not counted.</summary>
    public FormCount Count(IFormCollection form)
    {
        ArgumentNullException.ThrowIfNull(form);
        int typed = 0;
        int reused = 0;
        foreach (string name in form.Keys.Where(asked.Contains))
        {
            string text = Plain(form[name].ToString());
            HashSet<string>? begun = first.GetValueOrDefault(name);
            if (begun is not null && begun.Contains(text))
            {
                reused++;
            }
            else if (text.Length > 0 || begun is not null)
            {
                typed++;
            }
        }

        return new FormCount(typed, reused);
    }

    /// <summary>Browsers send the ends of lines their own way.</summary>
    private static string Plain(string? text) => text?.ReplaceLineEndings("\n").Trim() ?? "";
}
