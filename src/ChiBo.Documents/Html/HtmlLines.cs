using System.Text;
using ChiBo.Documents.PartyDocuments;

namespace ChiBo.Documents.Html;

/// <summary>Elements with a class and plain text in them; nothing in a text is ever markup.</summary>
internal sealed class HtmlLines(TextWriter output)
{
    /// <summary>Begins an element; attributes are fixed words of this program.</summary>
    public void Open(string element, string? style, string attributes = "")
    {
        string named = style is null ? "" : $" class=\"{style}\"";
        output.Write($"<{element}{named}{attributes}>\n");
    }

    /// <summary>An element that has no content.</summary>
    public void Void(string element, string style) => output.Write($"<{element} class=\"{style}\" />\n");

    /// <summary>Ends an element.</summary>
    public void Close(string element) => output.Write($"</{element}>\n");

    /// <summary>An element with a text.</summary>
    public void Text(string element, string? style, string text, string attributes = "")
    {
        string named = style is null ? "" : $" class=\"{style}\"";
        output.Write($"<{element}{named}{attributes}>{Escaped(text)}</{element}>\n");
    }

    private static string Escaped(string text) =>
        new StringBuilder(PlainText.Of(text))
            .Replace("&", "&amp;")
            .Replace("<", "&lt;")
            .Replace(">", "&gt;")
            .Replace("\"", "&quot;")
            .Replace("'", "&#39;")
            .ToString();
}
