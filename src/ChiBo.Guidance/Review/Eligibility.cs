using ChiBo.Domain.Register.Columns;
using ChiBo.Guidance.Hd28.Part2_1_Organisation;

namespace ChiBo.Guidance.Review;

/// <summary>
/// Whether a commune without an agency cell may set one up as far as II.1.1.b goes: the residential rules decided again as
/// if its officials had left the residential cells. Founding the cell would draw them out, and the condition must hold
/// after that.
/// </summary>
internal sealed class Eligibility
{
    private readonly Dictionary<int, (int Official, int Maybe)> drawnOut = [];

    /// <summary>False when a residential rule would fail, nothing when it could not be told, else true.</summary>
    public bool? Decide(CommuneOnDay commune, ReadOnlySpan<FindingFact> findings)
    {
        DrawOut(commune);
        bool unknown = false;
        foreach (FindingFact fact in findings)
        {
            Outcome outcome = OutcomeAfter(commune, fact);
            if (outcome == Outcome.Fail)
            {
                return false;
            }

            unknown |= outcome == Outcome.Unknown;
        }

        return unknown ? null : true;
    }

    private Outcome OutcomeAfter(CommuneOnDay commune, FindingFact fact)
    {
        if (
            fact.Rule != Rule.ResidentialCellNineOfficialMembers
            || !drawnOut.TryGetValue(fact.Subject, out (int Official, int Maybe) gone)
        )
        {
            return fact.Outcome;
        }

        OfficialMembers members = OfficialMembers.Of(commune, fact.Subject);
        return II_1_1_b_NineOfficialMembersOrMore.OutcomeOf(
            members.Official - gone.Official,
            members.MaybeOfficial - gone.Maybe,
            commune.Parameters
        );
    }

    private void DrawOut(CommuneOnDay commune)
    {
        drawnOut.Clear();
        MembershipColumns rows = commune.Columns.Memberships;
        foreach (OfficialInCellFact official in commune.Columns.OfficialsInCells.Of(commune.Commune))
        {
            int row = official.Membership;
            if (
                !rows.HoldsOfficialOn(row, commune.Day)
                || !commune.Columns.IsOfficialOf(commune.Commune, official.Member, commune.Day)
                || OfficialMembers.IsLeftOut(commune, official.Organisation, row)
            )
            {
                continue;
            }

            bool known = row < rows.UnknownStarts[official.Organisation];
            (int certain, int maybe) = drawnOut.GetValueOrDefault(official.Organisation);
            drawnOut[official.Organisation] = known ? (certain + 1, maybe) : (certain, maybe + 1);
        }
    }
}
