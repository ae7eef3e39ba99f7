using ChiBo.Domain.Register;
using ChiBo.Guidance.Review;

namespace ChiBo.Guidance.Hd28.Part3_CarryingOut;

/// <summary>
/// «… dừng thành lập mới chi bộ cơ quan … không đúng với Hướng dẫn này từ ngày 10 tháng 10 năm 2014»: an agency cell set
/// up on that day or later conformed to II.1.1 and II.1.2 on the day on which it was set up.
/// </summary>
[Clause("III.2-c")]
internal static class III_2_c_LawfulEstablishment
{
    /// <summary>The first day on which none may be set up that does not conform.</summary>
    public static readonly DateOnly StopDate = new(2014, 10, 10);

    private static readonly ushort Stop = Days.Of(StopDate);

    public static void Decide(CommuneOnDay commune, EstablishmentDays establishments, FindingSink findings)
    {
        foreach (int version in commune.AgencyCells)
        {
            ushort established = commune.Columns.Organisations.EstablishedOn[version];
            if (established < Stop)
            {
                continue;
            }

            int cell = commune.Columns.Organisations.Organisation[version];
            (int failing, int unknown) = establishments.Count(commune, cell, established);
            findings.Add(
                new FindingFact(Rule.AgencyCellLawfulEstablishment, OutcomeOf(failing, unknown), cell, failing)
            );
        }
    }

    public static Finding Describe(CommuneOnDay commune, EstablishmentDays establishments, FindingFact fact)
    {
        int version = commune.Columns.Organisations.VersionOn(fact.Subject, commune.Day);
        ushort established = commune.Columns.Organisations.EstablishedOn[version];
        IReadOnlyList<Finding> underlying = establishments.Describe(commune, fact.Subject, established);
        return new Finding(
            fact.Rule,
            fact.Outcome,
            commune.Columns.OrganisationCodes[fact.Subject],
            Text.Of(fact.Observed),
            Text.Of(0),
            AbleToAttend: null,
            Counted: Subjects(underlying, Outcome.Fail),
            Missing: Subjects(underlying, Outcome.Unknown)
        )
        {
            EstablishedOn = Days.ToDate(established),
            Underlying = underlying,
        };
    }

    private static Outcome OutcomeOf(int failing, int unknown)
    {
        if (failing > 0)
        {
            return Outcome.Fail;
        }

        return unknown > 0 ? Outcome.Unknown : Outcome.Pass;
    }

    private static List<string> Subjects(IEnumerable<Finding> findings, Outcome outcome) =>
        findings
            .Where(finding => finding.Outcome == outcome)
            .Select(finding => finding.Subject)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
}
