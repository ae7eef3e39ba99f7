using System.Globalization;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Parameters;

namespace ChiBo.Guidance.Loading;

/// <summary>Reads the instruments of <c>guidance/</c>.</summary>
internal static class GuidanceFiles
{
    private const string Root = "guidance/";
    private const string Head = "/guidance.yaml";

    /// <summary>All instruments, by the day on which they were issued; those without one last.</summary>
    /// <exception cref="InvalidDataException">A file is not as expected: a mistake in the program itself.</exception>
    public static IReadOnlyList<GuidanceDocument> LoadAll() =>
        [
            .. EmbeddedFiles
                .Names.Where(name =>
                    name.StartsWith(Root, StringComparison.Ordinal) && name.EndsWith(Head, StringComparison.Ordinal)
                )
                .Select(name => Load(name[Root.Length..^Head.Length]))
                .OrderBy(document => document.IssuedOn ?? DateOnly.MaxValue)
                .ThenBy(document => document.Slug, StringComparer.Ordinal),
        ];

    private static GuidanceDocument Load(string slug)
    {
        string folder = Root + slug;
        GuidanceYaml head = Read<GuidanceYaml>(folder + Head);
        string? text = EmbeddedFiles.ReadIfThere($"{folder}/text.vi.txt");
        string[] lines = text?.TrimEnd('\n').Split('\n') ?? [];
        return new GuidanceDocument
        {
            Slug = slug,
            Number = head.Number,
            Title = Text(head.Title),
            Issuer = head.Issuer,
            IssuedOn = OptionalDay(head.IssuedOn),
            InForceFrom = OptionalDay(head.InForceFrom),
            Replaces = head.Replaces,
            Status = Enum.Parse<GuidanceStatus>(head.Status, ignoreCase: true),
            SourceNote = Text(head.SourceNote),
            RulesVersion = head.RulesVersion,
            RulesHash = head.RulesVersion is null ? "" : EmbeddedFiles.HashOf($"{folder}/", "rules/"),
            TextSha256 = head.TextSha256,
            Lines = lines,
            Clauses = LoadClauses($"{folder}/clauses.yaml", lines),
            Parameters = new DatedParameters(LoadParameters($"{folder}/parameters/")),
        };
    }

    private static List<Clause> LoadClauses(string name, string[] lines) =>
        EmbeddedFiles.ReadIfThere(name) is { } text
            ? [.. Yaml.Read<List<ClauseYaml>>(name, text).Select(entry => ClauseOf(entry, lines))]
            : [];

    private static Clause ClauseOf(ClauseYaml entry, string[] lines) =>
        new(
            entry.Id,
            entry.Lines,
            entry.Excerpt ?? string.Join('\n', entry.Lines.Select(number => lines[number - 1])),
            Enum.Parse<ClauseKind>(entry.Kind, ignoreCase: true)
        )
        {
            Addressee = entry.Addressee is { } addressee ? Text(addressee) : null,
            Rules = entry.Rules,
            ParameterIds = entry.Parameters,
            Interpretation = entry.Interpretation is { } reading
                ? new Interpretation(Day(reading.RecordedOn), new BilingualText(reading.Vi, reading.En))
                : null,
        };

    private static IEnumerable<DatedParameter> LoadParameters(string folder) =>
        EmbeddedFiles
            .Names.Where(name => name.StartsWith(folder, StringComparison.Ordinal))
            .Select(name => ParameterOf(name, Read<ParameterYaml>(name)));

    private static DatedParameter ParameterOf(string name, ParameterYaml file)
    {
        IReadOnlyList<ValueFrom> values = DatedFile.InOrder(
            name,
            file.Values.Select(value => new ValueFrom(
                Day(value.From),
                value.Value,
                value.Source,
                OptionalDay(value.CheckedOn)
            ))
        );
        var local = new LocalBounds(file.Local.Least, file.Local.Most, Text(file.Local.Reason));
        var kind = Enum.Parse<ParameterKind>(file.Kind, ignoreCase: true);
        var parameter = new DatedParameter(file.Id, file.Clause, kind, Text(file.Meaning), values, local);
        return values.All(value => parameter.Allows(value.Value))
            ? parameter
            : throw new InvalidDataException($"{name}: a value is out of its bounds.");
    }

    private static T Read<T>(string name) => Yaml.Read<T>(name, EmbeddedFiles.Read(name));

    private static BilingualText Text(TextYaml text) => new(text.Vi, text.En);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly? OptionalDay(string? text) => text is null ? null : Day(text);
}
