using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Layouts;

namespace ChiBo.Guidance.Loading;

/// <summary>Reads the layout of Party documents.</summary>
internal static class LayoutFiles
{
    private const string Name = "guidance/36-hd-vptw/layout.yaml";

    /// <summary>All layouts, the earliest first.</summary>
    /// <exception cref="InvalidDataException">The file is not as expected: a mistake in the program itself.</exception>
    public static IReadOnlyList<DocumentLayout> LoadAll() => Read(Name, EmbeddedFiles.Read(Name));

    /// <summary>The layouts of a text.</summary>
    /// <exception cref="InvalidDataException">It is not as expected; the message names the file.</exception>
    public static IReadOnlyList<DocumentLayout> Read(string name, string text)
    {
        LayoutYaml file = Yaml.Read<LayoutYaml>(name, text);
        return DatedFile.InOrder(name, file.Layouts.Select(entry => LayoutOf(name, file, entry)));
    }

    private static DocumentLayout LayoutOf(string name, LayoutYaml file, DatedLayoutYaml entry)
    {
        var layout = new DocumentLayout
        {
            Number = file.Number,
            From = DatedFile.DayOf(name, entry.From),
            CheckedOn = entry.CheckedOn is { } day ? DatedFile.DayOf(name, day) : null,
            SourceNote = new BilingualText(file.SourceNote.Vi, file.SourceNote.En),
            Sheet = new SheetSize(entry.Sheet.Width, entry.Sheet.Height, DatedFile.OriginOf(name, entry.Sheet)),
            Margins = new SheetMargins(
                entry.Margins.Top,
                entry.Margins.Bottom,
                entry.Margins.Left,
                entry.Margins.Right,
                DatedFile.OriginOf(name, entry.Margins)
            ),
            Font = new LayoutFont(entry.Font.Name, DatedFile.OriginOf(name, entry.Font)),
            Parts = ByKind<LayoutPart, PartYaml, PartForm>(name, entry.Parts, PartOf),
            Papers = ByKind<PaperKind, PaperYaml, PaperForm>(name, entry.Papers, PaperOf),
        };
        return HasRoom(layout) ? layout : throw new InvalidDataException($"{name}: the margins leave no room.");
    }

    private static Dictionary<TKind, TForm> ByKind<TKind, TEntry, TForm>(
        string name,
        Dictionary<string, TEntry> entries,
        Func<string, TEntry, TForm> form
    )
        where TKind : struct, Enum =>
        Enum.GetValues<TKind>()
            .ToDictionary(
                kind => kind,
                kind =>
                    entries.TryGetValue(DatedFile.KeyOf(kind), out TEntry? entry)
                        ? form(name, entry)
                        : throw new InvalidDataException($"{name}: {DatedFile.KeyOf(kind)} is missing.")
            );

    private static PartForm PartOf(string name, PartYaml part) =>
        part.Points is >= 8 and <= 30
            ? new PartForm(
                part.Points,
                part.Capitals,
                part.Bold,
                part.Italic,
                part.Underline,
                DatedFile.OriginOf(name, part)
            )
            : throw new InvalidDataException($"{name}: {part.Points} points are not a size of letters.");

    private static PaperForm PaperOf(string name, PaperYaml paper) =>
        paper.Name.Length > 0
            ? new PaperForm(paper.Name, paper.Letters, DatedFile.OriginOf(name, paper))
            : throw new InvalidDataException($"{name}: a paper has no name.");

    /// <summary>Half of the sheet or more is for text.</summary>
    private static bool HasRoom(DocumentLayout layout) =>
        layout.Margins is { Top: >= 0, Bottom: >= 0, Left: >= 0, Right: >= 0 }
        && 2 * (layout.Margins.Left + layout.Margins.Right) < layout.Sheet.Width
        && 2 * (layout.Margins.Top + layout.Margins.Bottom) < layout.Sheet.Height;
}
