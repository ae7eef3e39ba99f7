using ChiBo.Domain.Register.Columns;
using ChiBo.Guidance.Review;

namespace ChiBo.Guidance.Hd28.Part2_1_Organisation;

/// <summary>
/// «Chi bộ cơ quan … gồm những đảng viên là cán bộ, công chức xã, phường, thị trấn»: everybody on the roll, for good or
/// for a time, holds a post of cadre or civil servant in this commune.
/// </summary>
[Clause("II.1.2.a")]
internal static class II_1_2_a_MembersAreOfficials
{
    public static void Decide(CommuneOnDay commune, FindingSink findings)
    {
        foreach (int version in commune.AgencyCells)
        {
            int cell = commune.Columns.Organisations.Organisation[version];
            (int people, int lacking) = Count(commune, cell, withoutPost: null);
            Outcome outcome = lacking > 0 ? Outcome.Fail : Outcome.Pass;
            findings.Add(
                new FindingFact(
                    Rule.AgencyCellMembersAreOfficials,
                    people == 0 ? Outcome.Unknown : outcome,
                    cell,
                    lacking
                )
            );
        }
    }

    public static Finding Describe(CommuneOnDay commune, FindingFact fact)
    {
        var withoutPost = new List<int>();
        Count(commune, fact.Subject, withoutPost);
        string subject = commune.Columns.OrganisationCodes[fact.Subject];
        return new Finding(
            fact.Rule,
            fact.Outcome,
            subject,
            Text.Of(fact.Observed),
            Text.Of(0),
            AbleToAttend: null,
            Counted: Codes.OfMembers(commune.Columns, withoutPost),
            Missing: fact.Outcome == Outcome.Unknown ? [subject] : []
        );
    }

    private static (int People, int Lacking) Count(CommuneOnDay commune, int cell, List<int>? withoutPost)
    {
        MembershipColumns rows = commune.Columns.Memberships;
        int people = 0;
        int lacking = 0;
        int nextPost = 0;
        HashSet<int>? seen = null;
        for (int row = rows.Starts[cell]; row < rows.Starts[cell + 1]; row++)
        {
            int member = rows.Member[row];
            bool isTemporary = row >= rows.TemporaryStarts[cell];
            if (!rows.HoldsOn(row, commune.Day))
            {
                continue;
            }

            seen = isTemporary ? seen ?? MainMembers(commune, cell) : seen;
            if (isTemporary && !seen!.Add(member))
            {
                continue;
            }

            people++;
            if (!commune.Columns.IsOfficialOf(commune.Commune, member, commune.Day, ref nextPost))
            {
                lacking++;
                withoutPost?.Add(member);
            }
        }

        return (people, lacking);
    }

    private static HashSet<int> MainMembers(CommuneOnDay commune, int cell)
    {
        MembershipColumns rows = commune.Columns.Memberships;
        var members = new HashSet<int>();
        for (int row = rows.Starts[cell]; row < rows.TemporaryStarts[cell]; row++)
        {
            if (rows.HoldsOn(row, commune.Day))
            {
                members.Add(rows.Member[row]);
            }
        }

        return members;
    }
}
