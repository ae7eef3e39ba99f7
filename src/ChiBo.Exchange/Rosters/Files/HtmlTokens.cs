using System.Text.RegularExpressions;

namespace ChiBo.Exchange.Rosters.Files;

/// <summary>A tag with its name in small letters, or, with an empty name, text.</summary>
internal readonly record struct HtmlToken(string Name, string Text)
{
    /// <summary>The value of an attribute of the tag.</summary>
    public string? Attribute(string name)
    {
        int place = Text.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (place < 0)
        {
            return null;
        }

        string rest = Text[(place + name.Length)..].TrimStart();
        return rest.StartsWith('=')
            ? rest[1..].TrimStart().TrimStart('"', '\'').Split('"', '\'', ' ', '>', '/')[0]
            : null;
    }
}

/// <summary>Cuts a page into tags and text, in one pass; comments, scripts and styles are left out.</summary>
internal static partial class HtmlTokens
{
    public static IEnumerable<HtmlToken> Of(string page)
    {
        int place = 0;
        while (place < page.Length)
        {
            int open = page.IndexOf('<', place);
            if (open < 0 || open > place)
            {
                yield return new HtmlToken("", LineBreaks().Replace(page[place..(open < 0 ? page.Length : open)], " "));
            }

            if (open < 0)
            {
                yield break;
            }

            if (page.AsSpan(open).StartsWith("<!--", StringComparison.Ordinal))
            {
                place = After(page, "-->", open + 4);
                continue;
            }

            if (open + 1 >= page.Length || !(char.IsAsciiLetter(page[open + 1]) || page[open + 1] is '/' or '!' or '?'))
            {
                yield return new HtmlToken("", "<");
                place = open + 1;
                continue;
            }

            int close = page.IndexOf('>', open);
            close = close < 0 ? page.Length : close;
            string tag = page[(open + 1)..close];
            string name = NameOf(tag);
            place = Math.Min(close + 1, page.Length);
            if (name is "script" or "style")
            {
                place = After(page, "</" + name, place);
                place = After(page, ">", place);
            }
            else
            {
                yield return new HtmlToken(name, tag);
            }
        }
    }

    private static int After(string page, string mark, int from)
    {
        int found = page.IndexOf(mark, Math.Min(from, page.Length), StringComparison.OrdinalIgnoreCase);
        return found < 0 ? page.Length : found + mark.Length;
    }

    private static string NameOf(string tag)
    {
        int length = 1;
        while (length < tag.Length && char.IsAsciiLetterOrDigit(tag[length]))
        {
            length++;
        }

        return tag[..Math.Min(length, tag.Length)].ToLowerInvariant();
    }

    /// <summary>A line break in the source of a page is only a space.</summary>
    [GeneratedRegex(@"[\r\n]+\s*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex LineBreaks();
}
