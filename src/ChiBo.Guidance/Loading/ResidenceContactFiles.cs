using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Residence;

namespace ChiBo.Guidance.Loading;

/// <summary>Reads what contact with the residence cell asks for.</summary>
internal static class ResidenceContactFiles
{
    private const string Name = "guidance/residence/versions.yaml";

    /// <summary>All versions, the earliest first.</summary>
    /// <exception cref="InvalidDataException">The file is not as expected: a mistake in the program itself.</exception>
    public static IReadOnlyList<ResidenceContactRules> LoadAll() => Read(Name, EmbeddedFiles.Read(Name));

    /// <summary>Those of a text.</summary>
    /// <exception cref="InvalidDataException">It is not as expected; the message names the file.</exception>
    public static IReadOnlyList<ResidenceContactRules> Read(string name, string text)
    {
        IReadOnlyList<ResidenceContactRules> versions = DatedFile.InOrder(
            name,
            Yaml.Read<ResidenceContactYaml>(name, text).Versions.Select(entry => VersionOf(name, entry))
        );
        string[] codes = [.. versions.SelectMany(version => version.Exemptions).Select(exemption => exemption.Code)];
        return codes.Distinct(StringComparer.Ordinal).Count() == codes.Length
            ? versions
            : throw new InvalidDataException($"{name}: two classes of one code.");
    }

    private static ResidenceContactRules VersionOf(string name, ResidenceVersionYaml entry) =>
        entry.Number.Length > 0 && entry.Form.Code.Length > 0
            ? new ResidenceContactRules
            {
                Number = entry.Number,
                From = DatedFile.DayOf(name, entry.From),
                Origin = DatedFile.OriginOf(name, entry),
                Form = entry.Form.Code,
                FormOrigin = DatedFile.OriginOf(name, entry.Form),
                LetterDays = TermOf(name, entry.LetterDays),
                ReceiptDays = TermOf(name, entry.ReceiptDays),
                ConveneMonths = TermOf(name, entry.ConveneMonths),
                Comment = WindowOf(name, entry.Comment),
                Exemptions = [.. entry.Exemptions.Select(exemption => ExemptionOf(name, exemption))],
            }
            : throw new InvalidDataException($"{name}: a version lacks its number or its form.");

    private static ResidenceTerm TermOf(string name, ResidenceTermYaml entry) =>
        entry.Count > 0
            ? new ResidenceTerm(entry.Count, DatedFile.OriginOf(name, entry))
            : throw new InvalidDataException($"{name}: a term is not above 0.");

    private static CommentWindow WindowOf(string name, CommentWindowYaml entry)
    {
        // Any year: the days are of every year.
        DateOnly opens = DatedFile.DayOf(name, $"2001-{entry.Opens}");
        DateOnly closes = DatedFile.DayOf(name, $"2001-{entry.Closes}");
        return opens <= closes
            ? new CommentWindow(opens.Month, opens.Day, closes.Month, closes.Day, DatedFile.OriginOf(name, entry))
            : throw new InvalidDataException($"{name}: comments close before they open.");
    }

    private static ExemptionClass ExemptionOf(string name, ExemptionYaml entry) =>
        entry.Code.Length > 0 && entry.Vi.Length > 0 && entry.En.Length > 0
            ? new ExemptionClass(
                entry.Code,
                DatedFile.DayOf(name, entry.From),
                entry.TakesLetter,
                new BilingualText(entry.Vi, entry.En),
                DatedFile.OriginOf(name, entry)
            )
            : throw new InvalidDataException($"{name}: a class of exemption lacks its code or its name.");
}
