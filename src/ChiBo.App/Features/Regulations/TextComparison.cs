using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace ChiBo.App.Features.Regulations;

/// <summary>What became of some words between two texts.</summary>
internal enum WordChange
{
    /// <summary>They stand in both.</summary>
    Kept,

    /// <summary>They stand in the later one alone.</summary>
    Added,

    /// <summary>They stood in the earlier one alone.</summary>
    Removed,
}

/// <summary>Words that follow each other and have the same fate.</summary>
/// <param name="Change">What became of them.</param>
/// <param name="Text">The words, with the blanks between them.</param>
internal sealed record ComparedWords(WordChange Change, string Text);

/// <summary>Compares two texts word by word. How a letter is composed makes no difference, nor do blanks at the ends.</summary>
internal static class TextComparison
{
    private static readonly DelimiterChunker Words = new([
        ' ',
        '\t',
        '\n',
        '.',
        ',',
        ';',
        ':',
        '!',
        '?',
        '(',
        ')',
        '[',
        ']',
        '«',
        '»',
        '"',
        '/',
        '–',
    ]);

    /// <summary>Fewer words than these between two changes are told as changed with them: single words that happen to recur read badly.</summary>
    private const int LeastKept = 4;

    /// <summary>The words of both texts in order, each with its fate.</summary>
    public static IReadOnlyList<ComparedWords> Compare(string before, string after)
    {
        List<ComparedWords> found = Found(before, after);
        var all = new List<ComparedWords>();
        var change = new List<ComparedWords>();
        for (int place = 0; place < found.Count; place++)
        {
            bool isBetween = place > 0 && place < found.Count - 1;
            if (found[place].Change == WordChange.Kept && !(isBetween && IsShort(found[place].Text)))
            {
                all.AddRange(Told(change));
                change.Clear();
                all.Add(found[place]);
            }
            else
            {
                change.Add(found[place]);
            }
        }

        return [.. all, .. Told(change)];
    }

    /// <summary>Word by word, neighbours of one fate together.</summary>
    private static List<ComparedWords> Found(string before, string after)
    {
        DiffPaneModel found = InlineDiffBuilder.Diff(
            Differ.Instance,
            RegulationFile.Plain(before),
            RegulationFile.Plain(after),
            ignoreWhiteSpace: false,
            ignoreCase: false,
            Words
        );
        var all = new List<ComparedWords>();
        foreach (DiffPiece piece in found.Lines.Where(piece => piece.Text is { Length: > 0 }))
        {
            WordChange change = piece.Type switch
            {
                ChangeType.Inserted => WordChange.Added,
                ChangeType.Deleted => WordChange.Removed,
                _ => WordChange.Kept,
            };
            if (all is [.., var last] && last.Change == change)
            {
                all[^1] = last with { Text = last.Text + piece.Text };
            }
            else
            {
                all.Add(new ComparedWords(change, piece.Text));
            }
        }

        return all;
    }

    /// <summary>One change: what was removed whole, then what was added whole; as it is when all of it is of one kind.</summary>
    private static IReadOnlyList<ComparedWords> Told(List<ComparedWords> change)
    {
        string Without(WordChange other) =>
            string.Concat(change.Where(words => words.Change != other).Select(words => words.Text));
        bool isBoth =
            change.Exists(words => words.Change == WordChange.Removed)
            && change.Exists(words => words.Change == WordChange.Added);
        return isBoth
            ? [new(WordChange.Removed, Without(WordChange.Added)), new(WordChange.Added, Without(WordChange.Removed))]
            : [.. change];
    }

    private static bool IsShort(string text) =>
        text.Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries).Length < LeastKept;
}
