using ChiBo.Domain.Admission;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Holidays;
using ChiBo.Guidance.Loading;
using ChiBo.Guidance.Meetings;

namespace ChiBo.Guidance.Admission;

/// <summary>What the way of a new member is measured by, from a day on (II.1.3.b-7).</summary>
/// <param name="From">The day.</param>
/// <param name="Majority">The part of the official members that must be in favour.</param>
/// <param name="Numbers">The limits, by their names in the file, each told with its source.</param>
/// <param name="Limits">The same as the course uses them.</param>
/// <param name="EraseNameMonths">Months after an end without membership after which the name is erased.</param>
public sealed record AdmissionRules(
    DateOnly From,
    MeetingShare Majority,
    IReadOnlyDictionary<string, DatedNumber> Numbers,
    AdmissionLimits Limits,
    int EraseNameMonths
) : IDated
{
    private static readonly Lazy<IReadOnlyList<AdmissionRules>> Loaded = new(AdmissionRuleFiles.LoadAll);

    /// <summary>By what a course is measured: these limits, and working days by the public holidays of the program.</summary>
    public static AdmissionTerms Terms { get; } =
        new(day => On(day).Limits, new WorkingDays(day => PublicHolidays.Embedded.On(day) is not null));

    /// <summary>What holds on a day; before the first there is no other, so it serves earlier days too.</summary>
    public static AdmissionRules On(DateOnly day) => Loaded.Value.On(day);
}
