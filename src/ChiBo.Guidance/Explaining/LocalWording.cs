using System.Globalization;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Local;
using ChiBo.Guidance.Parameters;
using ChiBo.Guidance.Review;

namespace ChiBo.Guidance.Explaining;

/// <summary>
/// Says which text won, and why: a regulation of the province stands below the guidance, so it counts only where the guidance leaves
/// something open or where it asks for more (III.1).
/// </summary>
internal static class LocalWording
{
    /// <summary>The parameters on which a rule rests.</summary>
    private static readonly Dictionary<Rule, string[]> Used = new()
    {
        [Rule.ResidentialAreaHasOwnCell] = ["sharedCellCounts"],
        [Rule.ResidentialCellNineOfficialMembers] =
        [
            "minimumOfficialMembers",
            "countExempt",
            "countAway",
            "countSuspended",
        ],
    };

    /// <summary>The regulations that a finding rests on.</summary>
    public static IEnumerable<LocalOverlay> Behind(Finding finding, ExplanationContext context)
    {
        HashSet<string> used = UsedBy(finding);
        return OverlaysOf(finding, context).Where(overlay => overlay.Values.Any(value => used.Contains(value.Id)));
    }

    /// <summary>A sentence for each value of the province that a finding rests on.</summary>
    public static IEnumerable<string> Sentences(Finding finding, ExplanationContext context, Language language)
    {
        HashSet<string> used = UsedBy(finding);
        DateOnly day = DayOf(finding) ?? context.Day;
        return from overlay in OverlaysOf(finding, context)
            from value in overlay.Values
            where used.Contains(value.Id)
            let parameter = context.Guidance.Parameters.Find(value.Id)
            where parameter is not null
            select Sentence(overlay, value, parameter, day, context.Guidance.Number).In(language);
    }

    /// <summary>The parameters on which it rests; where others are behind it that are not met, those on which they rest.</summary>
    private static HashSet<string> UsedBy(Finding finding) =>
        [
            .. finding
                .Underlying.Where(point => point.Outcome != Outcome.Pass)
                .Select(point => point.Rule)
                .Append(finding.Rule)
                .SelectMany(rule => Used.GetValueOrDefault(rule) ?? []),
        ];

    /// <summary>The day whose values it rests on, when that is not the day of the review.</summary>
    private static DateOnly? DayOf(Finding finding) =>
        finding.Rule == Rule.AgencyCellLawfulEstablishment ? finding.EstablishedOn : null;

    private static IReadOnlyList<LocalOverlay> OverlaysOf(Finding finding, ExplanationContext context) =>
        DayOf(finding) is { } day ? context.LocalOn?.Invoke(day) ?? [] : context.Local;

    private static Documents.BilingualText Sentence(
        LocalOverlay overlay,
        LocalValue value,
        DatedParameter parameter,
        DateOnly day,
        string number
    )
    {
        string national = parameter.On(day).Value;
        string vi = $"Theo Quy định {overlay.Id} ngày {Day(overlay.IssuedOn, "dd/MM/yyyy")} của tỉnh";
        string en = $"By the province's regulation {overlay.Id} of {Day(overlay.IssuedOn, "yyyy-MM-dd")}";
        if (parameter.Kind == ParameterKind.Number)
        {
            return
                int.Parse(value.Value, CultureInfo.InvariantCulture) > int.Parse(national, CultureInfo.InvariantCulture)
                ? new(
                    $"{vi}: cần từ {value.Value} trở lên; cao hơn mức {national} của {number} nên được áp dụng (III.1).",
                    $"{en}: {value.Value} or more; that is more than the {national} of {number}, so it counts (III.1)."
                )
                : new(
                    $"{vi} cũng như {number}: cần từ {national} trở lên; văn bản của trung ương đứng trước.",
                    $"{en}, as by {number}: {national} or more; the text of higher rank comes first."
                );
        }

        string answerVi = value.Value == "true" ? "có" : "không";
        string answerEn = value.Value == "true" ? "yes" : "no";
        return new(
            $"{vi}: {parameter.Meaning.Vietnamese.ToLowerInvariant()}: {answerVi}; {number} để ngỏ điểm này nên quy định của tỉnh được áp dụng (III.1).",
            $"{en}: {parameter.Meaning.English}: {answerEn}; {number} leaves this open, so the province's text counts (III.1)."
        );
    }

    private static string Day(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);
}
