using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Meetings;

namespace ChiBo.Guidance.Loading;

/// <summary>Reads the sheets by which meetings are assessed.</summary>
internal static class AssessmentFormFiles
{
    private const string Folder = "guidance/meetings/assessments/";

    /// <summary>Those of the program, the latest first.</summary>
    /// <exception cref="InvalidDataException">One is not as expected: a mistake in the program itself.</exception>
    public static IReadOnlyList<AssessmentForm> LoadAll() =>
        [
            .. EmbeddedFiles
                .Names.Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
                .Select(name => Read(name, EmbeddedFiles.Read(name)))
                .OrderByDescending(form => form.From),
        ];

    /// <summary>The sheet of a text.</summary>
    /// <exception cref="InvalidDataException">It is not as expected; the message names the file.</exception>
    public static AssessmentForm Read(string name, string text)
    {
        AssessmentFormYaml file = Yaml.Read<AssessmentFormYaml>(name, text);
        if (((IEnumerable<object?>)[.. file.Levels, .. file.Grades, .. file.Criteria]).Any(line => line is null))
        {
            throw new InvalidDataException($"{name}: a line of a list is empty.");
        }

        var form = new AssessmentForm(
            file.Id,
            file.Version,
            DatedFile.DayOf(name, file.From),
            file.To is null ? null : DatedFile.DayOf(name, file.To),
            TextOf(name, file.Name.Vi, file.Name.En),
            DatedFile.OriginOf(name, file).Status,
            file.Source
        )
        {
            Levels =
            [
                .. file.Levels.Select(one => new AssessmentLevel(one.Id, one.Percent, TextOf(name, one.Vi, one.En))),
            ],
            Grades =
            [
                .. file.Grades.Select(one => new AssessmentGrade(
                    one.Id,
                    one.Least,
                    one.NeedsFull,
                    TextOf(name, one.Vi, one.En)
                )),
            ],
            Criteria = [.. file.Criteria.Select(one => CriterionOf(name, one))],
        };
        return WhyNot(form) is { } fault ? throw new InvalidDataException($"{name}: {fault}") : form;
    }

    private static string? WhyNot(AssessmentForm form) =>
        form.Id.Length == 0 || form.Version < 1 ? "it needs a name and a version from 1 on."
        : form.To <= form.From ? "it ends before it begins."
        : !AreDistinct(form.Levels.Select(one => one.Id), 2) ? "it needs two levels or more, each of a name of its own."
        : form.Levels[0].Percent != 100 || !Falls(form.Levels.Select(one => one.Percent)) || form.Levels[^1].Percent < 0
            ? "its levels fall from 100 per cent."
        : !AreDistinct(form.Criteria.Select(one => one.Id), 1) ? "it needs criteria, each of a name of its own."
        : form.Criteria.Any(one => one.Points < 1 || form.Levels.Any(level => one.Points * level.Percent % 100 != 0))
            ? "the points of a criterion are whole at each level."
        : !AreDistinct(form.Grades.Select(one => one.Id), 2) || !Falls(form.Grades.Select(one => one.Least))
            ? "it needs two grades or more, each of a name and a least of its own, the best first."
        : form.Grades[^1] is { Least: > 0 } or { NeedsFull: true } ? "its last grade takes everything."
        : null;

    private static bool AreDistinct(IEnumerable<string> ids, int least)
    {
        string[] all = [.. ids];
        return all.Length >= least
            && all.All(id => id.Length > 0)
            && all.Distinct(StringComparer.Ordinal).Count() == all.Length;
    }

    private static bool Falls(IEnumerable<int> numbers)
    {
        int[] all = [.. numbers];
        return all.Zip(all.Skip(1)).All(pair => pair.First > pair.Second);
    }

    private static AssessmentCriterion CriterionOf(string name, AssessmentCriterionYaml one) =>
        new(
            one.Id,
            one.Points,
            TextOf(name, one.Text.Vi, one.Text.En),
            DatedFile.OriginOf(name, one).Status,
            one.Source
        )
        {
            MustBeFull = one.MustBeFull,
            Seen =
                one.Seen is null ? null
                : Enum.TryParse(one.Seen, ignoreCase: true, out SeenInRecord seen) && Enum.IsDefined(seen) ? seen
                : throw new InvalidDataException($"{name}: the record does not show «{one.Seen}»."),
        };

    private static BilingualText TextOf(string name, string vi, string en) =>
        vi.Length > 0 && en.Length > 0
            ? new BilingualText(vi, en)
            : throw new InvalidDataException($"{name}: a text is missing in one of the languages.");
}
