using ChiBo.Guidance.Review;
using Google.OrTools.Sat;

namespace ChiBo.Planning.Rearrangement;

/// <summary>Who is secretary of the agency cell that stays.</summary>
internal sealed partial class AgencyModel
{
    /// <summary>Members on a roll for good who could be secretary, and where they are.</summary>
    private IEnumerable<(int Cell, AgencyMember Member)> Candidates() =>
        input.IsAllowed(MoveKind.AppointSecretary)
            ? Enumerable
                .Range(0, input.AgencyCells.Length)
                .SelectMany(cell => input.AgencyCells[cell].Members.Select(member => (cell, member)))
                .Where(one => one.member.HasPost && one.member.HasRank && mainCell[one.member.Code] == one.cell)
            : [];

    /// <summary>One secretary is left of those there are, and has the rank and a place on the roll; or one is appointed.</summary>
    private void AskForSecretary(int place)
    {
        AgencyCellToRearrange cell = input.AgencyCells[place];
        var ways = new List<ILiteral>(Appointed.Values);
        foreach (string secretary in cell.RankedSecretaries.Where(mainCell.ContainsKey))
        {
            BoolVar isLeft = guarded.Model.NewBoolVar($"secretary {cell.Code} {secretary}");
            guarded.Model.AddImplication(isLeft, IsDissolved[mainCell[secretary]].Not());
            foreach (string other in cell.Secretaries)
            {
                bool mayReturn = returns.TryGetValue(other, out BoolVar? isReturned);
                if (other == secretary && mayReturn)
                {
                    guarded.Model.AddImplication(isLeft, isReturned!.Not());
                }
                else if (other != secretary)
                {
                    guarded.Model.AddBoolOr(mayReturn ? [isLeft.Not(), IsGone(other, place)] : [isLeft.Not()]);
                }
            }

            ways.Add(isLeft);
        }

        guarded.Ask(Rule.AgencyCellSecretaryRank, cell.Code, guarded.Model.AddBoolOr(ways), Stays[place]);
    }

    /// <summary>Whether somebody without a post leaves the cell that stays, or what is merged into it.</summary>
    private BoolVar IsGone(string member, int place)
    {
        ILiteral[] ways =
        [
            .. mainCell.TryGetValue(member, out int main) ? [IsDissolved[main].Not()] : Array.Empty<ILiteral>(),
            .. input.AgencyCells[place].Temporary.Any(one => one.Code == member)
                ? [Stays[place]]
                : Array.Empty<ILiteral>(),
        ];
        BoolVar isGone = guarded.Model.NewBoolVar($"gone {member} {place}");
        guarded.Model.AddBoolOr([isGone.Not(), .. ways]);
        return isGone;
    }
}
