using ChiBo.Guidance.Review;
using Google.OrTools.Sat;

namespace ChiBo.Planning.Rearrangement;

/// <summary>
/// What becomes of each agency cell – one stays, the others are merged into it or dissolved – and what follows: who returns,
/// who is secretary, where it stands.
/// </summary>
internal sealed partial class AgencyModel
{
    private readonly RearrangementInput input;
    private readonly Guarded guarded;
    private readonly Dictionary<string, BoolVar> returns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> mainCell = new(StringComparer.Ordinal);

    public AgencyModel(RearrangementInput input, Guarded guarded)
    {
        this.input = input;
        this.guarded = guarded;
        Stays = Fates("stays");
        IsMerged = Fates("merged");
        IsDissolved = Fates("dissolved");
        for (int cell = 0; cell < input.AgencyCells.Length; cell++)
        {
            guarded.Model.AddExactlyOne([Stays[cell], IsMerged[cell], IsDissolved[cell]]);
            foreach (AgencyMember member in input.AgencyCells[cell].Members)
            {
                mainCell.TryAdd(member.Code, cell);
            }
        }

        guarded.Model.Add(LinearExpr.Sum(Stays) >= 1);
        guarded.Ask(Rule.AgencyCellSingle, input.Commune.Code, guarded.Model.Add(LinearExpr.Sum(Stays) <= 1));
        for (int cell = 0; cell < input.AgencyCells.Length; cell++)
        {
            LimitFates(cell);
        }

        for (int cell = 0; cell < input.AgencyCells.Length; cell++)
        {
            AddReturns(cell);
        }

        foreach ((int cell, AgencyMember member) in Candidates())
        {
            BoolVar appointed = guarded.Model.NewBoolVar($"appoint {member.Code}");
            guarded.Model.AddImplication(appointed, IsDissolved[cell].Not());
            Appointed.Add(member.Code, appointed);
        }

        for (int cell = 0; cell < input.AgencyCells.Length; cell++)
        {
            AskForSecretary(cell);
        }
    }

    public BoolVar[] Stays { get; }

    public BoolVar[] IsMerged { get; }

    public BoolVar[] IsDissolved { get; }

    /// <summary>By member without a post: whether he or she returns.</summary>
    public IReadOnlyDictionary<string, BoolVar> Returns => returns;

    /// <summary>By candidate: whether he or she becomes secretary of the cell that stays.</summary>
    public Dictionary<string, BoolVar> Appointed { get; } = new(StringComparer.Ordinal);

    /// <summary>How often each kind of move is made.</summary>
    public IEnumerable<(MoveKind Kind, BoolVar Is)> Moves() =>
        [
            .. IsMerged.Select(one => (MoveKind.MergeAgencyCell, one)),
            .. IsDissolved.Select(one => (MoveKind.DissolveAgencyCell, one)),
            .. returns.Values.Select(one => (MoveKind.ReturnToResidence, one)),
            .. Appointed.Values.Select(one => (MoveKind.AppointSecretary, one)),
            .. input
                .AgencyCells.Select((cell, place) => (cell, place))
                .Where(one => !one.cell.IsUnderCommittee)
                .Select(one => (MoveKind.PlaceUnderCommittee, Stays[one.place])),
        ];

    private BoolVar[] Fates(string fate) =>
        [.. input.AgencyCells.Select(cell => guarded.Model.NewBoolVar($"{fate} {cell.Code}"))];

    private void LimitFates(int place)
    {
        AgencyCellToRearrange cell = input.AgencyCells[place];
        if (!input.IsAllowed(MoveKind.MergeAgencyCell))
        {
            guarded.Model.AddBoolOr([IsMerged[place].Not()]);
        }

        if (!Dissolving.IsPossible(input, cell))
        {
            guarded.Model.AddBoolOr([IsDissolved[place].Not()]);
        }

        if (!cell.IsLawful)
        {
            // Judged by this very day, it is lawful when all else is.
            if (!cell.IsFoundedToday)
            {
                guarded.Forbid(Rule.AgencyCellLawfulEstablishment, cell.Code, Stays[place]);
            }

            guarded.Forbid(Rule.AgencyCellLawfulEstablishment, cell.Code, IsMerged[place]);
        }

        if (
            !cell.IsUnderCommittee
            && (input.Commune.Committees.IsEmpty || !input.IsAllowed(MoveKind.PlaceUnderCommittee))
        )
        {
            guarded.Forbid(Rule.AgencyCellParent, cell.Code, Stays[place]);
        }
    }

    /// <summary>Without a post nobody stays: not on the roll of what stays or is merged, nor for a time in what stays.</summary>
    private void AddReturns(int place)
    {
        AgencyCellToRearrange cell = input.AgencyCells[place];
        foreach (AgencyMember member in cell.Members.Where(member => !member.HasPost))
        {
            MustReturn(member, IsDissolved[place].Not());
            if (member.CellsOfResidence.IsEmpty || !input.IsAllowed(MoveKind.ReturnToResidence))
            {
                guarded.Forbid(Rule.AgencyCellMembersAreOfficials, cell.Code, IsDissolved[place].Not());
            }
        }

        foreach (AgencyMember member in cell.Temporary.Where(member => !member.HasPost))
        {
            MustReturn(member, Stays[place]);
            if (!input.IsAllowed(MoveKind.ReturnToResidence))
            {
                guarded.Forbid(Rule.AgencyCellMembersAreOfficials, cell.Code, Stays[place]);
            }
        }
    }

    private void MustReturn(AgencyMember member, ILiteral when)
    {
        if (!returns.TryGetValue(member.Code, out BoolVar? isReturned))
        {
            isReturned = guarded.Model.NewBoolVar($"return {member.Code}");
            returns.Add(member.Code, isReturned);
        }

        guarded.Model.AddImplication(when, isReturned);
    }
}
