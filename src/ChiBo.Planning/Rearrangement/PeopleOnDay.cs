using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register;
using ChiBo.Domain.Register.Columns;
using ChiBo.Domain.Units;
using ChiBo.Guidance.Parameters;

namespace ChiBo.Planning.Rearrangement;

/// <summary>Who is on which roll of a commune on a day, counts as official, holds what, and lives where.</summary>
/// <param name="commune">The commune.</param>
/// <param name="on">The day.</param>
/// <param name="parameters">The values in force on it.</param>
internal sealed class PeopleOnDay(CommuneRef commune, DateOnly on, ReviewParameters parameters)
{
    public RegisterColumns Columns { get; } = commune.Columns;

    public int Commune { get; } = commune.Unit;

    public ushort Day { get; } = Days.Of(on);

    public ReviewParameters Parameters { get; } = parameters;

    /// <summary>Rows of those on the roll for good, one for each, in the order of their codes.</summary>
    public int[] OnRoll(int cell) => Rows(Columns.Memberships.Starts[cell], Columns.Memberships.TemporaryStarts[cell]);

    /// <summary>Rows of those who take part for a time, one for each, in the order of their codes.</summary>
    public int[] TakingPart(int cell) =>
        Rows(Columns.Memberships.TemporaryStarts[cell], Columns.Memberships.Starts[cell + 1]);

    /// <summary>The official members of a cell, as many as the review counts.</summary>
    public int OfficialMembersOf(int cell) =>
        Enumerable
            .Range(
                Columns.Memberships.Starts[cell],
                Columns.Memberships.UnknownStarts[cell] - Columns.Memberships.Starts[cell]
            )
            .Count(row => Columns.Memberships.HoldsOn(row, Day) && Counts(cell, row));

    /// <summary>Their codes, in order.</summary>
    public string[] CountedIn(int cell) =>
        [
            .. OnRoll(cell)
                .Where(row => Counts(cell, row))
                .Select(row => Columns.MemberCodes[Columns.Memberships.Member[row]]),
        ];

    public bool HasPost(int member)
    {
        int next = 0;
        return Columns.IsOfficialOf(Commune, member, Day, ref next);
    }

    /// <summary>Codes of those who hold a position of one of the kinds in the organisation; of any kind when none is named.</summary>
    public string[] Holders(int organisation, params PositionKind[] kinds) =>
        [
            .. Columns
                .Positions.Of(organisation)
                .ToArray()
                .Where(position => position.HoldsOn(Day) && (kinds.Length == 0 || kinds.Contains(position.Kind)))
                .Select(position => Columns.MemberCodes[position.Member])
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>Codes of the active areas that a cell serves, in whichever commune.</summary>
    public string[] AreasServedBy(int cell) =>
        [
            .. Columns
                .Organisations.Units.Of(Columns.Organisations.VersionOn(cell, Day))
                .ToArray()
                .Distinct()
                .Where(IsArea)
                .Select(unit => Columns.UnitCodes[unit])
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>Codes of the units where a member lives.</summary>
    public string[] HomesOf(string member) => [.. Homes(member).Select(unit => Columns.UnitCodes[unit])];

    /// <summary>Codes of the residential cells that serve where a member lives, in whichever commune.</summary>
    public string[] CellsOfResidence(string member)
    {
        var cells = new SortedSet<string>(StringComparer.Ordinal);
        foreach (int home in Homes(member).Where(IsArea))
        {
            int parent = Columns.Units.Parent[Columns.Units.VersionOn(home, Day)];
            if (parent < 0 || parent >= Columns.CommuneCount)
            {
                continue;
            }

            foreach (int version in Columns.ResidentialCells.Of(parent))
            {
                if (
                    Columns.Organisations.HoldsOn(version, Day)
                    && Columns.Organisations.Units.Of(version).Contains(home)
                )
                {
                    cells.Add(Columns.OrganisationCodes[Columns.Organisations.Organisation[version]]);
                }
            }
        }

        return [.. cells];
    }

    public int Organisation(string code) =>
        Columns.OrganisationCodes.TryGet(code, out int organisation)
            ? organisation
            : throw new ArgumentException(code, nameof(code));

    private int[] Homes(string member) =>
        Columns.MemberCodes.TryGet(member, out int id)
            ?
            [
                .. Columns
                    .ResidencesOf(id)
                    .ToArray()
                    .Where(residence => residence.HoldsOn(Day))
                    .Select(residence => residence.Unit)
                    .Distinct(),
            ]
            : [];

    private bool IsArea(int unit) =>
        Columns.Units.VersionOn(unit, Day) is >= 0 and var version
        && Columns.Units.Kind[version] == UnitKind.ResidentialArea;

    /// <summary>Whether the member of a row of a cell counts as official member of it.</summary>
    public bool Counts(int cell, int row)
    {
        if (row >= Columns.Memberships.UnknownStarts[cell] || Columns.Memberships.Official[row] > Day)
        {
            return false;
        }

        foreach (StatusFact status in Columns.Statuses.Of(cell))
        {
            if (status.Membership == row && status.HoldsOn(Day) && !Parameters.Counts(status.Kind))
            {
                return false;
            }
        }

        return true;
    }

    private int[] Rows(int start, int end) =>
        [
            .. Enumerable
                .Range(start, end - start)
                .Where(row => Columns.Memberships.HoldsOn(row, Day))
                .DistinctBy(row => Columns.Memberships.Member[row])
                .OrderBy(row => Columns.MemberCodes[Columns.Memberships.Member[row]], StringComparer.Ordinal),
        ];
}
