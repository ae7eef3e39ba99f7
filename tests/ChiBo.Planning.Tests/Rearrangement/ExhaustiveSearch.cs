using ChiBo.Domain.Members;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register;
using ChiBo.Domain.Register.Changes;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Units;
using ChiBo.Guidance.Review;
using ChiBo.Planning.Rearrangement;

namespace ChiBo.Planning.Tests.Rearrangement;

/// <summary>
/// All sets of lawful moves in the order of their cost, decided by the review itself on the changed register: nothing of
/// the planner is used.
/// </summary>
internal sealed partial class ExhaustiveSearch
{
    private readonly SmallCommune commune;
    private readonly RegisterRows rows;
    private readonly List<Candidate> candidates = [];
    private readonly DateOnly day = SmallCommune.Day;

    private ExhaustiveSearch(SmallCommune commune)
    {
        this.commune = commune;
        rows = commune.Rows;
        AddMergedAgencyCells();
        AddReturns();
        AddDissolved();
        AddTransfers();
        AddMergedAreas();
        AddParents();
        AddSecretaries();
        candidates.RemoveAll(one => commune.NotAllowed.Contains(one.Kind));
    }

    /// <summary>The least cost among all sets of moves up to a cost.</summary>
    public static Answer LeastCost(SmallCommune commune, long upTo, int mostTried) =>
        new ExhaustiveSearch(commune).Search(upTo, mostTried);

    private Answer Search(long upTo, int mostTried)
    {
        int tried = 0;
        var open = new PriorityQueue<State, (int Cost, int Moves)>();
        open.Enqueue(new State(new Lazy<RegisterSnapshot>(rows.ToSnapshot), [], 0), (0, 0));
        while (open.TryDequeue(out State? state, out _))
        {
            (bool isDone, int needs) = Decide(state);
            if (isDone)
            {
                return new Answer(state.Cost, IsComplete: true, tried);
            }

            if (++tried > mostTried)
            {
                return new Answer(state.Cost, IsComplete: false, tried);
            }

            int next = state.Chosen.Length == 0 ? 0 : state.Chosen[^1] + 1;
            for (int i = next; i < candidates.Count; i++)
            {
                int cost = state.Cost + commune.Costs.Of(candidates[i].Kind);
                if (cost <= upTo && state.Cost + needs <= upTo && Fits(state, i))
                {
                    Candidate added = candidates[i];
                    var changed = new Lazy<RegisterSnapshot>(() => state.Snapshot.With(added.Make(state)));
                    open.Enqueue(new State(changed, [.. state.Chosen, i], cost), (cost, state.Chosen.Length + 1));
                }
            }
        }

        return new Answer(null, IsComplete: true, tried);
    }

    /// <summary>
    /// Whether the moves do it; else what is needed at least beyond them when only moves of later kinds may still be added:
    /// so that sets are not tried which begin in a way that nothing later can mend.
    /// </summary>
    private (bool IsDone, int Needs) Decide(State state)
    {
        ReviewSession session = new Reviewer(state.Snapshot, _ => commune.Parameters).Open(day);
        Verdict verdict = session.Decide(state.Snapshot.Find(SmallCommune.Code)!.Value);
        bool isDone =
            verdict == Verdict.NoAgencyCell || (verdict == Verdict.Conforming && MergedCellsServeOneArea(state));
        HashSet<Rule> fails = [];
        foreach (FindingFact fact in session.Facts)
        {
            if (fact.Outcome != Outcome.Pass)
            {
                fails.Add(fact.Rule);
            }
        }

        MoveKind last = state.Chosen.Length == 0 ? MoveKind.MergeAgencyCell : candidates[state.Chosen[^1]].Kind;
        return (isDone, isDone || last <= MoveKind.DissolveAgencyCell ? 0 : Needs(fails));
    }

    private int Needs(HashSet<Rule> fails)
    {
        if (fails.Contains(Rule.AgencyCellSingle) || fails.Contains(Rule.AgencyCellMembersAreOfficials))
        {
            return int.MaxValue / 2;
        }

        MoveCosts costs = commune.Costs;
        int residential =
            fails.Contains(Rule.ResidentialAreaHasOwnCell) ? costs.MergeAreas
            : fails.Contains(Rule.ResidentialCellNineOfficialMembers)
                ? Math.Min(costs.TransferToNeighbour, costs.MergeAreas)
            : 0;
        return residential
            + (fails.Contains(Rule.AgencyCellParent) ? costs.PlaceUnderCommittee : 0)
            + (fails.Contains(Rule.AgencyCellSecretaryRank) ? costs.AppointSecretary : 0);
    }

    /// <summary>Whether the move may stand beside those chosen.</summary>
    private bool Fits(State state, int next)
    {
        Candidate one = candidates[next];
        IEnumerable<Candidate> chosen = state.Chosen.Select(i => candidates[i]);
        return chosen.All(other => !one.Ends.Overlaps(other.Ends))
            && chosen.All(other => !one.Needs.Overlaps(other.Ends) && !one.Ends.Overlaps(other.Needs))
            && chosen.All(other => one.Dissolves is null || one.Dissolves != other.NotIfDissolved)
            && chosen.All(other => other.Once is null || other.Once != one.Once)
            && (one.Pair is not { } pair || !AreJoined(chosen, pair.One, pair.Other))
            && (
                one.Before is not { } before || chosen.Any(other => other.Class == before && other.Target <= one.Target)
            );
    }

    private static bool AreJoined(IEnumerable<Candidate> chosen, string one, string other)
    {
        HashSet<string> reached = [one];
        var pairs = chosen.Select(candidate => candidate.Pair).OfType<Neighbours>().ToList();
        while (
            pairs.Find(pair => reached.Contains(pair.One) != reached.Contains(pair.Other)) is { } pair
            && !reached.Contains(other)
        )
        {
            reached.Add(pair.One);
            reached.Add(pair.Other);
        }

        return reached.Contains(other);
    }

    /// <summary>The cell of merged areas serves nothing else.</summary>
    private bool MergedCellsServeOneArea(State state)
    {
        bool isMerged = state.Chosen.Any(i => candidates[i].Kind == MoveKind.MergeAreas);
        if (!isMerged)
        {
            return true;
        }

        CommuneRef after = state.Snapshot.Find(SmallCommune.Code)!.Value;
        var touched = state
            .Chosen.Select(i => candidates[i].Pair)
            .OfType<Neighbours>()
            .SelectMany(pair => new[] { pair.One, pair.Other })
            .ToHashSet();
        ushort on = Days.Of(day);
        foreach (int version in after.Columns.ResidentialCells.Of(after.Unit))
        {
            string[] served =
            [
                .. after
                    .Columns.Organisations.Units.Of(version)
                    .ToArray()
                    .Where(unit => after.Columns.Units.VersionOn(unit, on) >= 0)
                    .Select(unit => after.Columns.UnitCodes[unit]),
            ];
            if (after.Columns.Organisations.HoldsOn(version, on) && served.Length > 1 && served.Any(touched.Contains))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsThere(State now, string organisation)
    {
        CommuneRef after = now.Snapshot.Find(SmallCommune.Code)!.Value;
        return after.Columns.OrganisationCodes.TryGet(organisation, out int id)
            && after.Columns.Organisations.VersionOn(id, Days.Of(SmallCommune.Day)) >= 0;
    }

    private IEnumerable<string> AgencyCells() => Organisations(OrganisationKind.AgencyCell);

    private IEnumerable<string> Organisations(OrganisationKind kind) =>
        rows.Organisations.Where(row => row.Kind == kind && row.Period.Contains(day)).Select(row => row.Code);

    private IEnumerable<string> AreasHere() =>
        rows
            .Units.Where(row => row.Kind == UnitKind.ResidentialArea && row.ParentCode == SmallCommune.Code)
            .Select(row => row.Code);

    private IEnumerable<string> CellsHere() =>
        Organisations(OrganisationKind.ResidentialCell).Where(cell => Served(cell).Intersect(AreasHere()).Any());

    private IReadOnlyList<string> Served(string cell) => rows.Organisations.Single(row => row.Code == cell).UnitCodes;

    private IEnumerable<string> Homes(string member) =>
        rows.Residences.Where(row => row.MemberCode == member).Select(row => row.UnitCode);

    private IEnumerable<string> CellsOfResidence(string member) =>
        Organisations(OrganisationKind.ResidentialCell).Where(cell => Served(cell).Intersect(Homes(member)).Any());

    private IEnumerable<string> MainMembers(string cell) =>
        rows.Members.Select(member => member.Code).Where(member => IsOn(member, cell, MembershipKind.Main));

    private bool IsOn(string member, string cell, MembershipKind kind) =>
        rows.Memberships.Exists(row =>
            row.MemberCode == member && row.OrganisationCode == cell && row.Kind == kind && row.Period.Contains(day)
        );

    private bool IsCadre(string member) =>
        rows.Posts.Exists(row => row.MemberCode == member && row.Kind == PostKind.Cadre);

    private bool AreNeighbours(string one, string other) =>
        AreasHere().Contains(one)
        && AreasHere().Contains(other)
        && one != other
        && (
            commune.Neighbours is not { } pairs
            || pairs.Any(pair => (pair.One, pair.Other) == (one, other) || (pair.One, pair.Other) == (other, one))
        );

    /// <summary>What the search found.</summary>
    /// <param name="Cost">The least cost; null when no set does it. When it is not complete: none costs less.</param>
    /// <param name="IsComplete">Whether all was tried that had to be.</param>
    /// <param name="Tried">How many sets were tried.</param>
    internal sealed record Answer(int? Cost, bool IsComplete, int Tried);

    /// <summary>A set of moves, and the register after them when it is asked for.</summary>
    private sealed record State(Lazy<RegisterSnapshot> After, int[] Chosen, int Cost)
    {
        public RegisterSnapshot Snapshot => After.Value;
    }

    private sealed record Candidate(MoveKind Kind, Func<State, IReadOnlyList<RegisterChange>> Make)
    {
        /// <summary>Agency cells that end by it.</summary>
        public HashSet<string> Ends { get; init; } = [];

        /// <summary>The agency cell that is dissolved by it.</summary>
        public string? Dissolves { get; init; }

        /// <summary>The agency cell that must not be dissolved beside it: whom it is about has left by that already.</summary>
        public string? NotIfDissolved { get; init; }

        /// <summary>Agency cells that have to stay for it.</summary>
        public HashSet<string> Needs { get; init; } = [];

        public string? Once { get; init; }

        public Neighbours? Pair { get; init; }

        public string? Class { get; init; }

        public string? Before { get; init; }

        public int Target { get; init; }
    }
}
