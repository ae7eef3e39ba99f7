using ChiBo.Domain.Reviews;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Reviews;

namespace ChiBo.Guidance.Loading;

/// <summary>Reads what the yearly review goes by.</summary>
internal static class YearReviewFiles
{
    private const string Name = "guidance/reviews/rules.yaml";
    private const string Waits = "refuse";
    private const string Warns = "warn";
    private const int Whole = 100;

    /// <summary>All versions, the earliest first.</summary>
    /// <exception cref="InvalidDataException">The file is not as expected: a mistake in the program itself.</exception>
    public static IReadOnlyList<YearReviewRules> LoadAll() => Read(Name, EmbeddedFiles.Read(Name));

    /// <summary>Those of a text.</summary>
    /// <exception cref="InvalidDataException">It is not as expected; the message names the file.</exception>
    public static IReadOnlyList<YearReviewRules> Read(string name, string text) =>
        DatedFile.Rules<DatedYearReviewYaml, YearReviewRules>(name, text, RulesOf);

    private static YearReviewRules RulesOf(string name, DatedYearReviewYaml entry) =>
        entry.Number.Length > 0 && entry.WithoutComment is Waits or Warns
            ? new YearReviewRules(
                entry.Number,
                DatedFile.DayOf(name, entry.From),
                DatedFile.OriginOf(name, entry),
                entry.Cap is { } cap ? CapOf(name, cap) : null,
                entry.WithoutComment == Waits
            )
            {
                ExcellentCell = entry.ExcellentCell is { } excellent ? ExcellentOf(name, excellent) : null,
                Forms = entry.Forms is { } forms ? FormsOf(name, forms) : null,
            }
            : throw new InvalidDataException($"{name}: an entry lacks its number, or what it does without a comment.");

    private static DatedCap CapOf(string name, ReviewCapYaml entry) =>
        entry.Percent is > 0 and <= Whole
        && Enum.TryParse(entry.Rounding, ignoreCase: true, out CapRounding rounding)
        && Enum.IsDefined(rounding)
            ? new DatedCap(new ExcellentCap(entry.Percent, rounding), DatedFile.OriginOf(name, entry))
            : throw new InvalidDataException($"{name}: a cap is no percentage, or is rounded in no known way.");

    private static DatedExcellentCell ExcellentOf(string name, ExcellentCellYaml entry)
    {
        GuidanceOrigin origin = DatedFile.OriginOf(name, entry);
        return entry.TasksInTimePercent is > 0 and <= Whole
            ? new DatedExcellentCell(
                new ExcellentCell(entry.TasksInTimePercent, origin.Status == GuidanceStatus.Verified, origin.Source),
                entry.ForPeople,
                origin
            )
            : throw new InvalidDataException($"{name}: what an excellent cell has done is no percentage.");
    }

    private static ReviewForms FormsOf(string name, ReviewFormsYaml entry) =>
        entry is { Cell.Length: > 0, Member.Length: > 0 }
            ? new ReviewForms(entry.Cell, entry.Member, DatedFile.OriginOf(name, entry))
            : throw new InvalidDataException($"{name}: a form has no name.");
}
