using System.Collections.Immutable;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Review;
using ChiBo.Planning.Solving;

namespace ChiBo.Planning.Rearrangement;

/// <summary>Stable codes of why a rule cannot be mended.</summary>
public static class ObstacleReasons
{
    /// <summary>The commune has no committee on record under which the cell could be put.</summary>
    public const string NoCommittee = "no-committee";

    /// <summary>The commune has no residential area on record.</summary>
    public const string NoResidentialArea = "no-residential-area";

    /// <summary>The area has no cell of its own, and no merger gives it one.</summary>
    public const string NoCellToMergeWith = "no-cell-to-merge-with";

    /// <summary>Neither transfers nor mergers bring the cell up to the minimum.</summary>
    public const string TooFewOfficialMembers = "too-few-official-members";

    /// <summary>Somebody without a post has no cell of residence to which to return.</summary>
    public const string NoCellOfResidence = "no-cell-of-residence";

    /// <summary>Nobody on the roll has the rank that a secretary needs.</summary>
    public const string NoCandidateForSecretary = "no-candidate-for-secretary";

    /// <summary>It was set up against the guidance, which only dissolving mends.</summary>
    public const string NotLawfullyEstablished = "not-lawfully-established";

    /// <summary>The others can be neither merged nor dissolved.</summary>
    public const string OthersCannotEnd = "others-cannot-end";

    /// <summary>The move that would mend it is not allowed.</summary>
    public const string MoveNotAllowed = "move-not-allowed";

    /// <summary>The cell cannot be dissolved as long as somebody has no cell to go to.</summary>
    public const string MembersUnplaced = "members-unplaced";
}

/// <summary>Finds why there is no plan.</summary>
internal static class RearrangementObstacles
{
    public static RearrangementProposal Find(RearrangementInput input)
    {
        var model = new RearrangementModel(input, isGuarded: true);
        var finder = new ClashFinder(model.Model, model.Guarded.Guards, input.Request.Effort, isShared: true);
        ImmutableArray<int> clashing = finder.Fewest(
            finder.Some([.. Enumerable.Range(0, model.Guarded.Guards.Length)])
        );
        return clashing.IsEmpty
            ? new RearrangementProposal.Undecided()
            : new RearrangementProposal.Impossible([
                .. clashing
                    .Select(place => model.Guarded.Conditions[place])
                    .OrderBy(one => one.Rule)
                    .ThenBy(one => one.Subject, StringComparer.Ordinal)
                    .Select(one => Of(input, one.Rule, one.Subject)),
                .. input
                    .AgencyCells.Where(cell => !Dissolving.IsPossible(input, cell))
                    .Select(cell => OfDissolving(input, cell)),
            ]);
    }

    private static Obstacle Of(RearrangementInput input, Rule rule, string subject)
    {
        AgencyCellToRearrange? cell = input.AgencyCells.FirstOrDefault(one => one.Code == subject);
        return rule switch
        {
            Rule.AgencyCellParent => input.Commune.Committees.IsEmpty
                ? Told(rule, subject, ObstacleReasons.NoCommittee, ObstacleWords.NoCommittee)
                : NotAllowed(rule, subject),
            Rule.AgencyCellMembersAreOfficials => Homeless(input, subject, cell!),
            Rule.AgencyCellSecretaryRank => input.IsAllowed(MoveKind.AppointSecretary)
                ? Told(rule, subject, ObstacleReasons.NoCandidateForSecretary, ObstacleWords.NoCandidate)
                : NotAllowed(rule, subject),
            Rule.AgencyCellLawfulEstablishment => Told(
                rule,
                subject,
                ObstacleReasons.NotLawfullyEstablished,
                ObstacleWords.NotLawful
            ),
            Rule.AgencyCellSingle => Told(
                rule,
                subject,
                ObstacleReasons.OthersCannotEnd,
                ObstacleWords.OthersCannotEnd
            ),
            Rule.ResidentialAreaHasOwnCell => input.Areas.IsEmpty
                ? Told(rule, subject, ObstacleReasons.NoResidentialArea, ObstacleWords.NoResidentialArea)
            : input.IsAllowed(MoveKind.MergeAreas)
                ? Told(rule, subject, ObstacleReasons.NoCellToMergeWith, ObstacleWords.NoCellToMergeWith)
            : NotAllowed(rule, subject),
            _ => Told(rule, subject, ObstacleReasons.TooFewOfficialMembers, ObstacleWords.TooFew(input.Minimum)),
        };
    }

    private static Obstacle Homeless(RearrangementInput input, string subject, AgencyCellToRearrange cell)
    {
        if (!input.IsAllowed(MoveKind.ReturnToResidence))
        {
            return NotAllowed(Rule.AgencyCellMembersAreOfficials, subject);
        }

        return Told(
            Rule.AgencyCellMembersAreOfficials,
            subject,
            ObstacleReasons.NoCellOfResidence,
            ObstacleWords.NoCellOfResidence
        ) with
        {
            Members =
            [
                .. cell
                    .Members.Where(member => !member.HasPost && member.CellsOfResidence.IsEmpty)
                    .Select(member => member.Code)
                    .Order(StringComparer.Ordinal),
            ],
        };
    }

    private static Obstacle OfDissolving(RearrangementInput input, AgencyCellToRearrange cell) =>
        input.IsAllowed(MoveKind.DissolveAgencyCell)
            ? Told(null, cell.Code, ObstacleReasons.MembersUnplaced, ObstacleWords.MembersUnplaced) with
            {
                Members = Dissolving.Unplaced(input, cell),
            }
            : NotAllowed(null, cell.Code);

    private static Obstacle NotAllowed(Rule? rule, string subject) =>
        Told(rule, subject, ObstacleReasons.MoveNotAllowed, ObstacleWords.MoveNotAllowed);

    private static Obstacle Told(Rule? rule, string subject, string reason, BilingualText words) =>
        new(rule, subject, reason, [], words);
}
