using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ChiBo.Guidance.Loading;

/// <summary>Where a YAML text of somebody unknown is not to be read at all.</summary>
internal sealed class YamlNotTakenException(string code, int line) : Exception($"{code} ({line})")
{
    public string Code => code;

    public int Line => line;
}

/// <summary>
/// The lines of the keys of a YAML text, by path as in <c>cases/0/expect</c>. It goes through the text without building anything, and
/// declines what a small file of plain data never has: aliases, tags, many levels, a second document.
/// </summary>
internal sealed class YamlLines
{
    private const int MostLevels = 8;
    private const int MostNodes = 20_000;

    private readonly Dictionary<string, int> lines = new(StringComparer.Ordinal);
    private readonly Parser parser;
    private int nodes;

    private YamlLines(string text) => parser = new Parser(new StringReader(text));

    /// <summary>The lines of a text.</summary>
    /// <exception cref="YamlNotTakenException">It has what is not taken.</exception>
    /// <exception cref="YamlException">It is no YAML.</exception>
    public static YamlLines Of(string text)
    {
        var read = new YamlLines(text);
        read.parser.Consume<StreamStart>();
        if (read.parser.TryConsume<DocumentStart>(out _))
        {
            read.Node("", 0);
            read.parser.Consume<DocumentEnd>();
        }

        if (read.parser.Current is DocumentStart second)
        {
            throw new YamlNotTakenException("second-document", (int)second.Start.Line);
        }

        return read;
    }

    /// <summary>The line of a path, or of what it lies in.</summary>
    public int? Of(params object[] path)
    {
        for (int length = path.Length; length > 0; length--)
        {
            if (lines.TryGetValue(string.Concat(path.Take(length).Select(part => $"/{part}")), out int line))
            {
                return line;
            }
        }

        return null;
    }

    private void Node(string path, int level)
    {
        ParsingEvent next = parser.Current ?? throw new YamlNotTakenException("empty", 1);
        int line = (int)next.Start.Line;
        if (
            next is AnchorAlias
            || next is NodeEvent { Anchor.IsEmpty: false }
            || next is NodeEvent { Tag.IsEmpty: false }
        )
        {
            throw new YamlNotTakenException("alias", line);
        }

        if (level > MostLevels)
        {
            throw new YamlNotTakenException("too-deep", line);
        }

        if (++nodes > MostNodes)
        {
            throw new YamlNotTakenException("too-big", line);
        }

        lines.TryAdd(path, line);
        if (parser.TryConsume<MappingStart>(out _))
        {
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                Entry(path, level);
            }
        }
        else if (parser.TryConsume<SequenceStart>(out _))
        {
            for (int place = 0; !parser.TryConsume<SequenceEnd>(out _); place++)
            {
                if (parser.Current is Scalar { IsPlainImplicit: true } item && IsNothing(item.Value))
                {
                    throw new YamlNotTakenException("nothing", (int)item.Start.Line);
                }

                Node($"{path}/{place}", level + 1);
            }
        }
        else
        {
            parser.Consume<Scalar>();
        }
    }

    /// <summary>A dangling dash: what reads the list would find nothing where it looks for something.</summary>
    private static bool IsNothing(string text) =>
        text is "" or "~" || string.Equals(text, "null", StringComparison.OrdinalIgnoreCase);

    private void Entry(string path, int level)
    {
        if (!parser.TryConsume<Scalar>(out var key) || key is null)
        {
            throw new YamlNotTakenException("key", (int)(parser.Current?.Start.Line ?? 1));
        }

        string own = $"{path}/{key.Value}";
        if (!lines.TryAdd(own, (int)key.Start.Line))
        {
            throw new YamlNotTakenException("twice", (int)key.Start.Line);
        }

        Node(own, level + 1);
    }
}
