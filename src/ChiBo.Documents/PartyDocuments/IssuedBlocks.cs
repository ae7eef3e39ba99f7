using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ChiBo.Documents.PartyDocuments;

/// <summary>Pieces of a document as lines: a mark at the beginning tells which piece it is.</summary>
internal static partial class IssuedBlocks
{
    private const string Addressed = "> ";
    private const string Noted = "~ ";
    private const string Plain = "\\ ";
    private const string Column = "|# ";
    private const string Row = "| ";
    private const string Between = " | ";
    private const string Within = " // ";

    public static void Write(StringBuilder text, BodyBlock block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                Line(text, $"{new string('#', heading.Level)} ", heading.Text);
                break;
            case AddresseeBlock addressee:
                Line(text, Addressed, string.Join(Between, addressee.Names.Prepend(addressee.Word)));
                break;
            case ItemBlock item:
                Line(text, $"{item.Mark} ", item.Text);
                break;
            case NoteBlock note:
                Line(text, Noted, note.Text);
                break;
            case ParagraphBlock paragraph:
                Lines(text, paragraph.Text);
                break;
            case TableBlock table:
                Table(text, table);
                break;
            case BarsBlock bars:
                IssuedBars.Write(text, bars);
                break;
            default:
                throw new ArgumentException(
                    $"{block.GetType().Name} is filled in by hand and is not issued.",
                    nameof(block)
                );
        }
    }

    public static IEnumerable<BodyBlock> Read(IReadOnlyList<string> lines)
    {
        for (int place = 0; place < lines.Count; place++)
        {
            string line = lines[place].TrimEnd();
            if (line.StartsWith(Column, StringComparison.Ordinal))
            {
                int last = place;
                while (last + 1 < lines.Count && lines[last + 1].StartsWith('|'))
                {
                    last++;
                }

                yield return TableOf([.. lines.Skip(place).Take(last - place + 1)]);
                place = last;
            }
            else if (IssuedBars.Begins(line))
            {
                int last = place;
                while (last + 1 < lines.Count && IssuedBars.GoesOn(lines[last + 1]))
                {
                    last++;
                }

                yield return IssuedBars.Read([.. lines.Skip(place).Take(last - place + 1)]);
                place = last;
            }
            else if (line.Length > 0)
            {
                yield return BlockOf(line);
            }
        }
    }

    /// <summary>Words that begin as a picture does, or as the mark that says that they do not.</summary>
    private static bool IsTakenForBars(string line) =>
        IssuedBars.Begins(line) || IssuedBars.GoesOn(line) || line.StartsWith(Plain, StringComparison.Ordinal);

    private static BodyBlock BlockOf(string line)
    {
        if (line.StartsWith(Plain, StringComparison.Ordinal))
        {
            return new ParagraphBlock(line[Plain.Length..]);
        }

        if (Heading().Match(line) is { Success: true } heading)
        {
            return new HeadingBlock(heading.Groups["level"].Length, heading.Groups["text"].Value);
        }

        if (line.StartsWith(Addressed, StringComparison.Ordinal))
        {
            string[] parts = line[Addressed.Length..].Split(Between);
            return new AddresseeBlock(parts[0], parts[1..]);
        }

        if (line.StartsWith(Noted, StringComparison.Ordinal))
        {
            return new NoteBlock(line[Noted.Length..]);
        }

        return Item().Match(line) is { Success: true } item
            ? new ItemBlock(item.Groups["mark"].Value, item.Groups["text"].Value)
            : new ParagraphBlock(line);
    }

    private static void Table(StringBuilder text, TableBlock table)
    {
        foreach (TableColumn column in table.Columns)
        {
            string centred = column.IsCentred ? "c" : "l";
            Line(text, string.Create(CultureInfo.InvariantCulture, $"{Column}{column.Share} {centred} "), column.Title);
        }

        foreach (IReadOnlyList<TableCell> row in table.Rows)
        {
            Line(
                text,
                Row,
                string.Join(Between, row.Select(cell => string.Join(Within, cell.Paragraphs.Select(Cell))))
            );
        }
    }

    private static TableBlock TableOf(List<string> lines)
    {
        TableColumn[] columns =
        [
            .. lines
                .Select(line => ColumnLine().Match(line))
                .Where(column => column.Success)
                .Select(column => new TableColumn(
                    column.Groups["title"].Value,
                    int.Parse(column.Groups["share"].Value, CultureInfo.InvariantCulture),
                    column.Groups["side"].Value == "c"
                )),
        ];
        return new TableBlock(
            columns,
            [.. lines.Where(line => line.StartsWith(Row, StringComparison.Ordinal)).Select(Cells)]
        );

        TableCell[] Cells(string line)
        {
            TableCell[] cells =
            [
                .. line[Row.Length..].Split(Between).Select(cell => new TableCell(cell.Split(Within))),
            ];
            int known = cells.Length;
            Array.Resize(ref cells, columns.Length);
            for (int place = known; place < cells.Length; place++)
            {
                cells[place] = new TableCell("");
            }

            return cells;
        }
    }

    private static string Cell(string text) => text.Replace('|', '/');

    private static void Lines(StringBuilder text, string paragraph)
    {
        foreach (string line in paragraph.ReplaceLineEndings("\n").Split('\n').Where(line => line.Trim().Length > 0))
        {
            string words = line.Trim();
            Line(text, IsTakenForBars(words) ? Plain : "", words);
        }
    }

    private static void Line(StringBuilder text, string mark, string line) =>
        text.Append(mark).Append(PlainText.Of(line)).Append('\n');

    [GeneratedRegex("^(?<level>##?) (?<text>.+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Heading();

    [GeneratedRegex(
        @"^(?<mark>-|\d{1,3}\.|\p{Ll}\)) (?<text>.+)$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1_000
    )]
    private static partial Regex Item();

    [GeneratedRegex(
        @"^\|# (?<share>\d{1,3}) (?<side>[cl]) (?<title>.*)$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1_000
    )]
    private static partial Regex ColumnLine();
}
