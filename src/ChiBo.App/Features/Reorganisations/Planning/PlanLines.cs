using ChiBo.Domain.Members;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using static ChiBo.App.Features.Reorganisations.Planning.PlanLineKind;

namespace ChiBo.App.Features.Reorganisations.Planning;

/// <summary>Tells what rows that end and rows that are entered mean: nothing of them is left out.</summary>
internal static class PlanLines
{
    public static IEnumerable<PlanLine> Of(RegisterRows ended, RegisterRows entered, DateOnly on)
    {
        IEnumerable<PlanLine> places = Versions(
                ended.Units,
                entered.Units,
                row => row.Code,
                row => row.Period,
                row => row.Name,
                on,
                (UnitEnded, UnitEntered, UnitChanged)
            )
            .Concat(
                Versions(
                    ended.Organisations,
                    entered.Organisations,
                    row => row.Code,
                    row => row.Period,
                    row => row.Name,
                    on,
                    (OrganisationEnded, OrganisationEntered, OrganisationChanged)
                )
            );
        IEnumerable<PlanLine> rolls = Follow(
                ended.Memberships.Where(IsMain),
                entered.Memberships.Where(IsMain),
                row => (row.MemberCode, row.OrganisationCode, row.Period, ""),
                on,
                (MembershipEnded, MemberMoved)
            )
            .Concat(
                Follow(
                    ended.Memberships.Where(row => !IsMain(row)),
                    entered.Memberships.Where(row => !IsMain(row)),
                    row => (row.MemberCode, row.OrganisationCode, row.Period, ""),
                    on,
                    (GuestEnded, GuestMoved)
                )
            );
        IEnumerable<PlanLine> duties = Follow(
                ended.Positions,
                entered.Positions,
                row => (row.MemberCode, row.OrganisationCode, row.Period, WordOf(row.Kind)),
                on,
                (PositionEnded, PositionContinued)
            )
            .Concat(NewPositions(ended, entered, on))
            .Concat(Beginning(ended.Positions, entered.Positions, on))
            .Concat(
                Follow(
                    ended.Posts,
                    entered.Posts,
                    row => (row.MemberCode, row.UnitCode, row.Period, row.Title),
                    on,
                    (PostEnded, PostContinued)
                )
            )
            .Concat(
                Follow(
                    ended.AreaAssignments,
                    entered.AreaAssignments,
                    row => (row.MemberCode, row.UnitCode, row.Period, ""),
                    on,
                    (AssignmentEnded, AssignmentEnded)
                )
            );
        return places
            .Concat(rolls)
            .Concat(duties)
            .Concat(ended.Regulations.Select(row => new PlanLine(RegulationsEnded, row.OrganisationCode)).Distinct())
            .Concat(
                Follow(
                    ended.Residences,
                    entered.Residences,
                    row => (row.MemberCode, row.UnitCode, row.Period, ""),
                    on,
                    (ResidenceMoved, ResidenceMoved)
                )
            );
    }

    private static string WordOf(PositionKind position) =>
        position switch
        {
            PositionKind.Secretary => "secretary",
            PositionKind.DeputySecretary => "deputy_secretary",
            PositionKind.StandingMember => "standing_member",
            _ => "committee_member",
        };

    /// <summary>Positions that continue none that ends.</summary>
    private static IEnumerable<PlanLine> Beginning(
        IReadOnlyCollection<PositionRow> ended,
        IReadOnlyCollection<PositionRow> entered,
        DateOnly on
    ) =>
        entered
            .Where(row =>
                row.Period.From >= on
                && !ended.Any(old =>
                    old.MemberCode == row.MemberCode && old.Kind == row.Kind && old.Period.Overlaps(row.Period)
                )
            )
            .Select(row => new PlanLine(
                PositionEntered,
                row.MemberCode,
                To: row.OrganisationCode,
                Detail: WordOf(row.Kind)
            ));

    private static bool IsMain(MembershipRow row) => row.Kind == MembershipKind.Main;

    /// <summary>Units and organisations: one that has a version from the day on goes on, or comes.</summary>
    private static IEnumerable<PlanLine> Versions<T>(
        IReadOnlyCollection<T> ended,
        IReadOnlyCollection<T> entered,
        Func<T, string> codeOf,
        Func<T, Period> periodOf,
        Func<T, string> nameOf,
        DateOnly on,
        (PlanLineKind Ended, PlanLineKind Entered, PlanLineKind Changed) kinds
    )
    {
        Dictionary<string, T> before = ended
            .GroupBy(codeOf)
            .ToDictionary(rows => rows.Key, rows => rows.First(), StringComparer.Ordinal);
        Dictionary<string, T> after = entered
            .Where(row => periodOf(row).To is not { } to || to > on)
            .GroupBy(codeOf)
            .ToDictionary(rows => rows.Key, rows => rows.First(), StringComparer.Ordinal);
        foreach ((string code, T row) in before.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            yield return after.TryGetValue(code, out T? changed)
                ? new PlanLine(kinds.Changed, code, Detail: nameOf(changed))
                : new PlanLine(kinds.Ended, code, Detail: nameOf(row));
        }

        foreach ((string code, T row) in after.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (!before.ContainsKey(code))
            {
                yield return new PlanLine(kinds.Entered, code, Detail: nameOf(row));
            }
        }
    }

    /// <summary>Rows of members: each that ends goes on in the rows of its member that hold in its days, elsewhere.</summary>
    private static IEnumerable<PlanLine> Follow<T>(
        IEnumerable<T> ended,
        IEnumerable<T> entered,
        Func<T, (string Member, string Place, Period Period, string Detail)> parts,
        DateOnly on,
        (PlanLineKind Ended, PlanLineKind Moved) kinds
    )
    {
        var later = entered
            .Select(parts)
            .Where(row => row.Period.To is not { } to || to > on)
            .ToLookup(row => (row.Member, row.Detail));
        foreach (var row in ended.Select(parts).OrderBy(row => row.Place, StringComparer.Ordinal))
        {
            string? detail = row.Detail.Length > 0 ? row.Detail : null;
            var next = later[(row.Member, row.Detail)]
                .FirstOrDefault(other => other.Place != row.Place && other.Period.Overlaps(row.Period));
            yield return next.Place is { } to
                ? new PlanLine(kinds.Moved, row.Member, row.Place, to, detail)
                : new PlanLine(kinds.Ended, row.Member, row.Place, null, detail);
        }
    }
}
