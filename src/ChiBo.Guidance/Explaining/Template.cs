using System.Text;

namespace ChiBo.Guidance.Explaining;

/// <summary>
/// A sentence with places to fill in: <c>{name}</c> is the value, <c>{name|one|many}</c> one of two words by number.
/// </summary>
internal sealed class Template
{
    private readonly Part[] parts;

    private Template(Part[] parts) => this.parts = parts;

    /// <summary>The names of the places, each once, in ordinal order.</summary>
    public IEnumerable<string> Places =>
        parts
            .Where(part => part.Place is not null)
            .Select(part => part.Place!)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);

    /// <summary>Reads a sentence.</summary>
    /// <exception cref="FormatException">A brace is not closed.</exception>
    public static Template Parse(string text)
    {
        var found = new List<Part>();
        int at = 0;
        while (at < text.Length)
        {
            int open = text.IndexOf('{', at);
            if (open < 0)
            {
                break;
            }

            int close = text.IndexOf('}', open);
            if (close < 0)
            {
                throw new FormatException(text);
            }

            found.Add(new Part(text[at..open], null, null, null));
            string[] place = text[(open + 1)..close].Split('|');
            found.Add(new Part("", place[0], place.ElementAtOrDefault(1), place.ElementAtOrDefault(2)));
            at = close + 1;
        }

        found.Add(new Part(text[at..], null, null, null));
        return new Template([.. found]);
    }

    /// <summary>Writes the sentence with its places filled in.</summary>
    /// <exception cref="KeyNotFoundException">A place has no value.</exception>
    public void WriteTo(StringBuilder text, in Places values)
    {
        foreach (Part part in parts)
        {
            if (part.Place is null)
            {
                text.Append(part.Text);
                continue;
            }

            string value = values[part.Place];
            text.Append(
                part.One is null ? value
                : value == "1" ? part.One
                : part.Many
            );
        }
    }

    private sealed record Part(string Text, string? Place, string? One, string? Many);
}

/// <summary>Values for the places of a sentence.</summary>
internal readonly struct Places(params (string Name, string Value)[] values)
{
    /// <summary>The value of a place.</summary>
    public string this[string name]
    {
        get
        {
            foreach ((string known, string value) in values)
            {
                if (known == name)
                {
                    return value;
                }
            }

            throw new KeyNotFoundException(name);
        }
    }
}
