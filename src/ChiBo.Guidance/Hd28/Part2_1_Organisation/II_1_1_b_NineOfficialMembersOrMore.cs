using ChiBo.Domain.Register.Columns;
using ChiBo.Guidance.Parameters;
using ChiBo.Guidance.Review;

namespace ChiBo.Guidance.Hd28.Part2_1_Organisation;

/// <summary>
/// «… và mỗi chi bộ có từ 9 đảng viên chính thức trở lên»: the official members on the roll of each residential cell.
/// Who may have become official, but of whom no official day is recorded, leaves the answer open.
/// </summary>
[Clause("II.1.1.b")]
internal static class II_1_1_b_NineOfficialMembersOrMore
{
    public static void Decide(CommuneOnDay commune, FindingSink findings)
    {
        foreach (int version in commune.ResidentialCells)
        {
            int cell = commune.Columns.Organisations.Organisation[version];
            OfficialMembers members = OfficialMembers.Of(commune, cell);
            Outcome outcome = OutcomeOf(members.Official, members.MaybeOfficial, commune.Parameters);
            findings.Add(
                new FindingFact(
                    Rule.ResidentialCellNineOfficialMembers,
                    outcome,
                    cell,
                    members.Official,
                    members.AbleToAttend
                )
            );
        }
    }

    /// <summary>Enough for certain, enough perhaps, or not enough.</summary>
    public static Outcome OutcomeOf(int official, int maybeOfficial, ReviewParameters parameters)
    {
        if (official >= parameters.MinimumOfficialMembers)
        {
            return Outcome.Pass;
        }

        return official + maybeOfficial >= parameters.MinimumOfficialMembers ? Outcome.Unknown : Outcome.Fail;
    }

    public static Finding Describe(CommuneOnDay commune, FindingFact fact)
    {
        MembershipColumns rows = commune.Columns.Memberships;
        int unknown = rows.UnknownStarts[fact.Subject];
        return new Finding(
            fact.Rule,
            fact.Outcome,
            commune.Columns.OrganisationCodes[fact.Subject],
            Text.Of(fact.Observed),
            Text.Of(commune.Parameters.MinimumOfficialMembers),
            fact.Beside,
            Counted: CountedCodes(commune, fact.Subject, rows.Starts[fact.Subject], unknown),
            Missing: fact.Outcome == Outcome.Pass
                ? []
                : CountedCodes(commune, fact.Subject, unknown, rows.TemporaryStarts[fact.Subject])
        );
    }

    private static List<string> CountedCodes(CommuneOnDay commune, int cell, int start, int end)
    {
        var members = new List<int>();
        for (int row = start; row < end; row++)
        {
            if (
                commune.Columns.Memberships.HoldsOfficialOn(row, commune.Day)
                && !OfficialMembers.IsLeftOut(commune, cell, row)
            )
            {
                members.Add(commune.Columns.Memberships.Member[row]);
            }
        }

        return Codes.OfMembers(commune.Columns, members);
    }
}
