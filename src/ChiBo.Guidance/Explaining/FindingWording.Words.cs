using System.Globalization;
using System.Text;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Review;

namespace ChiBo.Guidance.Explaining;

/// <summary>Subjects, people, days and lists as words.</summary>
internal sealed partial class FindingWording
{
    private string Points(Finding finding)
    {
        IEnumerable<string> points = finding
            .Underlying.Where(point => point.Outcome == finding.Outcome)
            .Select(point =>
                $"{point.Rule.Clause()} {texts.Titles[point.Rule.Id()]} – {SubjectOf(point)} ({Measure(point)})"
            );
        return Join([.. points], "; ", MostPoints, "and-more-points");
    }

    private string Measure(Finding finding) =>
        finding.Rule switch
        {
            Rule.ResidentialCellNineOfficialMembers => $"{finding.Observed}/{finding.Required}",
            Rule.AgencyCellParent => finding.Observed.Length == 0 ? "?" : Unnamed(finding.Observed),
            Rule.AgencyCellSecretaryRank => context.ShowsCodes ? finding.Observed : Text.Of(finding.Counted.Count),
            _ => finding.Observed,
        };

    private string SubjectOf(Finding finding) =>
        finding.Rule switch
        {
            Rule.AgencyCellSingle
            or Rule.ResidentialAreaHasOwnCell
            or Rule.AreasEveryAreaInCharge
            or Rule.AreasAttended
            or Rule.AreasReported => Named(finding.Subject, context.NameOfUnit),
            _ => Organisation(finding.Subject),
        };

    private string Organisation(string code) => Named(code, context.NameOfOrganisation);

    private string Organisations(IReadOnlyList<string> codes) =>
        codes.Count == 0 ? Word("none") : Join([.. codes.Select(Organisation)], ", ", MostListed, "and-more");

    private string People(IReadOnlyList<string> codes)
    {
        if (context.ShowsCodes)
        {
            return Join(codes, ", ", MostListed, "and-more");
        }

        string?[] names = [.. codes.Select(code => context.NameOfPerson?.Invoke(code))];
        return names.Length == 0 || names.Any(string.IsNullOrEmpty)
            ? Hidden
            : Join(names!, ", ", MostListed, "and-more");
    }

    private static StringBuilder WithoutHidden(StringBuilder text) =>
        text.Replace($" ({Hidden})", "").Replace($": {Hidden}", "");

    private string Join(IReadOnlyList<string> items, string separator, int most, string more)
    {
        string joined = string.Join(separator, items.Take(most));
        if (items.Count <= most)
        {
            return joined;
        }

        var text = new StringBuilder(joined).Append(' ');
        texts.Words[more].WriteTo(text, new Places(("count", Text.Of(items.Count - most))));
        return text.ToString();
    }

    /// <summary>A word that stands alone.</summary>
    public static string Word(ExplanationTexts texts, string key)
    {
        var text = new StringBuilder();
        texts.Words[key].WriteTo(text, default);
        return text.ToString();
    }

    private string Word(string key) => Word(texts, key);

    private string Named(string code, Func<string, string?> nameOf)
    {
        string? name = nameOf(code);
        if (string.IsNullOrEmpty(name))
        {
            return code;
        }

        return context.ShowsCodes ? $"{name} ({code})" : name;
    }

    private string Unnamed(string code) => context.ShowsCodes ? code : Organisation(code);

    private static string[] Split(string codes) => codes.Length == 0 ? [] : codes.Split('|');

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private string Day(DateOnly day) =>
        day.ToString(
            texts.Language == Language.Vietnamese ? "dd/MM/yyyy" : "d MMMM yyyy",
            CultureInfo.InvariantCulture
        );
}
