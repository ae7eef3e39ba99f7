using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Register.Changes;

/// <summary>
/// An organisation is dissolved. Its members go where they are sent, else to the residential cell of the area where they
/// live, else to no roll at all.
/// </summary>
/// <param name="Organisation">Its code.</param>
/// <param name="SentTo">For some members the cell to which they are sent.</param>
/// <param name="On">The day.</param>
public sealed record DissolveOrganisation(string Organisation, IReadOnlyDictionary<string, string> SentTo, DateOnly On)
    : RegisterChange(On)
{
    /// <inheritdoc/>
    public override TouchedCodes Touches =>
        new()
        {
            Organisations = [Organisation, .. SentTo.Values],
            Members = [.. SentTo.Keys],
            WithHomesOfMembers = true,
        };

    internal override void Apply(RegisterRows rows)
    {
        rows.OrganisationOn(Organisation, On);
        foreach (string member in rows.MainMembersOn(Organisation, On))
        {
            string? to = SentTo.TryGetValue(member, out string? sent) ? sent : CellOfResidence(rows, member);
            if (to is not null)
            {
                rows.OrganisationOn(to, On);
            }

            rows.MoveMain(member, to, On);
        }

        rows.EmptyOrganisation(Organisation, On);
        rows.EndOrganisation(Organisation, On);
    }

    private string? CellOfResidence(RegisterRows rows, string member) =>
        rows
            .Residences.Where(row => row.MemberCode == member && row.Period.Contains(On))
            .SelectMany(row => rows.CellsServing(row.UnitCode, On))
            .Select(cell => cell.Code)
            .Where(code => code != Organisation)
            .Order(StringComparer.Ordinal)
            .FirstOrDefault();
}

/// <summary>An organisation is founded, with its members and its secretary.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">Its name.</param>
/// <param name="Parent">The organisation directly above.</param>
/// <param name="Units">The units that it serves.</param>
/// <param name="Members">Who moves to its roll.</param>
/// <param name="Secretary">Who becomes its secretary; nobody when nothing is said.</param>
/// <param name="On">The day.</param>
public sealed record FoundOrganisation(
    string Code,
    OrganisationKind Kind,
    string Name,
    string? Parent,
    IReadOnlyList<string> Units,
    IReadOnlyList<string> Members,
    string? Secretary,
    DateOnly On
) : RegisterChange(On)
{
    /// <inheritdoc/>
    public override TouchedCodes Touches =>
        new()
        {
            Organisations = Parent is null ? [Code] : [Code, Parent],
            Units = Units,
            Members = Secretary is null ? Members : [.. Members, Secretary],
        };

    internal override void Apply(RegisterRows rows)
    {
        rows.RefuseTakenOrganisation(Code);
        foreach (string unit in Units)
        {
            if (!rows.Units.Exists(row => row.Code == unit))
            {
                throw new ChangeNotPossibleException(ChangeRefusal.NoSuchUnit(unit));
            }
        }

        rows.Organisations.Add(new OrganisationRow(Code, Kind, Name, Parent, Units, Period.Since(On)));
        foreach (string member in Members)
        {
            MemberChange.Find(rows, member);
            rows.MoveMain(member, Code, On);
        }

        if (Secretary is not null)
        {
            MemberChange.Find(rows, Secretary);
            rows.Positions.Add(new PositionRow(Secretary, Code, PositionKind.Secretary, Period.Since(On)));
        }
    }
}
