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
    private readonly List<(int Cell, int Official, int Maybe)> drawnOut = [];

    /// <summary>False when a residential rule would fail, nothing when it could not be told, else true.</summary>
    public bool? Decide(CommuneOnDay commune, FindingSink findings)
    {
        if (findings.Has(Outcome.Fail))
        {
            return false;
        }

        DrawOut(commune);
        bool unknown = findings.Has(Outcome.Unknown);
        foreach ((int cell, int official, int maybe) in drawnOut)
        {
            if (!commune.Reports(cell))
            {
                continue;
            }

            OfficialMembers members = OfficialMembers.Of(commune, cell);
            Outcome outcome = II_1_1_b_NineOfficialMembersOrMore.OutcomeOf(
                members.Official - official,
                members.MaybeOfficial - maybe,
                commune.Parameters
            );
            if (outcome == Outcome.Fail)
            {
                return false;
            }

            unknown |= outcome == Outcome.Unknown;
        }

        return unknown ? null : true;
    }

    /// <summary>By cell how many of its official members are officials of the commune.</summary>
    private void DrawOut(CommuneOnDay commune)
    {
        drawnOut.Clear();
        MembershipColumns rows = commune.Columns.Memberships;
        int nextPost = 0;
        foreach (OfficialInCellFact official in commune.Columns.OfficialsInCells.Of(commune.Commune))
        {
            int row = official.Membership;
            if (
                rows.HoldsOfficialOn(row, commune.Day)
                && commune.Columns.IsOfficialOf(commune.Commune, official.Member, commune.Day, ref nextPost)
                && !OfficialMembers.IsLeftOut(commune, official.Organisation, row)
            )
            {
                Count(official.Organisation, isCertain: row < rows.UnknownStarts[official.Organisation]);
            }
        }
    }

    /// <summary>The facts of one cell stand beside one another.</summary>
    private void Count(int cell, bool isCertain)
    {
        if (drawnOut.Count == 0 || drawnOut[^1].Cell != cell)
        {
            drawnOut.Add((cell, 0, 0));
        }

        (int _, int official, int maybe) = drawnOut[^1];
        drawnOut[^1] = isCertain ? (cell, official + 1, maybe) : (cell, official, maybe + 1);
    }
}
