using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register.Columns;
using ChiBo.Guidance.Review;

namespace ChiBo.Guidance.Hd28.Part2_1_Organisation;

/// <summary>
/// «Đồng chí phó bí thư hoặc đồng chí ủy viên ban thường vụ đảng ủy … làm bí thư chi bộ cơ quan»: the cell has exactly
/// one secretary, on its own roll, who has that rank in the commune's committee.
/// </summary>
[Clause("II.1.2.b")]
internal static class II_1_2_b_SecretaryOfTheCommittee
{
    private const string RequiredRank = "deputy_secretary|standing_member";

    public static void Decide(CommuneOnDay commune, FindingSink findings)
    {
        foreach (int version in commune.AgencyCells)
        {
            int cell = commune.Columns.Organisations.Organisation[version];
            (int secretaries, int secretary) = SecretariesOf(commune, cell);
            bool qualifies = secretaries == 1 && IsOnRoll(commune, cell, secretary) && HasRank(commune, secretary);
            findings.Add(
                new FindingFact(
                    Rule.AgencyCellSecretaryRank,
                    qualifies ? Outcome.Pass : Outcome.Fail,
                    cell,
                    secretaries == 1 ? secretary : secretaries,
                    secretaries
                )
            );
        }
    }

    public static Finding Describe(CommuneOnDay commune, FindingFact fact)
    {
        string subject = commune.Columns.OrganisationCodes[fact.Subject];
        bool isOne = fact.Beside == 1;
        var missing = new List<string>();
        if (!isOne || !IsOnRoll(commune, fact.Subject, fact.Observed))
        {
            missing.Add(subject);
        }

        if (isOne && !HasRank(commune, fact.Observed))
        {
            missing.AddRange(CommitteesOrCommune(commune));
        }

        return new Finding(
            fact.Rule,
            fact.Outcome,
            subject,
            isOne ? commune.Columns.MemberCodes[fact.Observed] : Text.Of(fact.Beside),
            RequiredRank,
            AbleToAttend: null,
            Counted: Codes.OfMembers(commune.Columns, AllSecretaries(commune, fact.Subject)),
            Missing: fact.Outcome == Outcome.Pass ? [] : [.. missing.Order(StringComparer.Ordinal)]
        );
    }

    /// <summary>Where the rank is missing; the commune stands for its committee when none is recorded.</summary>
    private static IReadOnlyList<string> CommitteesOrCommune(CommuneOnDay commune) =>
        commune.Committees.IsEmpty ? [commune.Code] : Codes.OfVersions(commune.Columns, commune.Committees);

    private static (int Count, int Last) SecretariesOf(CommuneOnDay commune, int cell)
    {
        int count = 0;
        int last = -1;
        foreach (PositionFact position in commune.Columns.Positions.Of(cell))
        {
            if (position.Kind == PositionKind.Secretary && position.HoldsOn(commune.Day) && position.Member != last)
            {
                count++;
                last = position.Member;
            }
        }

        return (count, last);
    }

    private static List<int> AllSecretaries(CommuneOnDay commune, int cell)
    {
        var members = new List<int>();
        foreach (PositionFact position in commune.Columns.Positions.Of(cell))
        {
            if (position.Kind == PositionKind.Secretary && position.HoldsOn(commune.Day))
            {
                members.Add(position.Member);
            }
        }

        return members;
    }

    private static bool IsOnRoll(CommuneOnDay commune, int cell, int member)
    {
        MembershipColumns rows = commune.Columns.Memberships;
        for (int row = rows.Starts[cell]; row < rows.TemporaryStarts[cell]; row++)
        {
            if (rows.Member[row] == member && rows.HoldsOn(row, commune.Day))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasRank(CommuneOnDay commune, int member)
    {
        foreach (int version in commune.Committees)
        {
            int committee = commune.Columns.Organisations.Organisation[version];
            foreach (PositionFact position in commune.Columns.Positions.Of(committee))
            {
                bool ranks = position.Kind is PositionKind.DeputySecretary or PositionKind.StandingMember;
                if (ranks && position.Member == member && position.HoldsOn(commune.Day))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
