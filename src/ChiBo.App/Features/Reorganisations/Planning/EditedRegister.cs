using ChiBo.Domain.Members;
using ChiBo.Domain.Register.Rows;

namespace ChiBo.App.Features.Reorganisations.Planning;

/// <summary>What is known, while a reorganisation is planned on it: rows by the codes that they name.</summary>
internal sealed class EditedRegister(RegisterRows rows)
{
    /// <summary>By their own code.</summary>
    public const int Code = 0;

    /// <summary>By the code of what they lie under.</summary>
    public const int Parent = 1;

    /// <summary>By the code of a unit that they serve.</summary>
    public const int Served = 2;

    /// <summary>By the code of the organisation or the unit.</summary>
    public const int Place = 0;

    /// <summary>By the code of the member.</summary>
    public const int Who = 1;

    private readonly Dictionary<string, MemberRow> members = rows
        .Members.DistinctBy(row => row.Code)
        .ToDictionary(row => row.Code, StringComparer.Ordinal);

    public EditedRows<UnitRow> Units { get; } =
        new(
            rows.Units,
            row => row.Period,
            (row, period) => row with { Period = period },
            row => [row.Code],
            row => [row.ParentCode]
        );

    public EditedRows<OrganisationRow> Organisations { get; } =
        new(
            rows.Organisations,
            row => row.Period,
            (row, period) => row with { Period = period },
            row => [row.Code],
            row => [row.ParentCode],
            row => row.UnitCodes
        );

    public EditedRows<MembershipRow> Memberships { get; } =
        new(
            rows.Memberships,
            row => row.Period,
            (row, period) => row with { Period = period },
            row => [row.OrganisationCode],
            row => [row.MemberCode]
        );

    public EditedRows<PositionRow> Positions { get; } =
        new(
            rows.Positions,
            row => row.Period,
            (row, period) => row with { Period = period },
            row => [row.OrganisationCode],
            row => [row.MemberCode]
        );

    public EditedRows<PostRow> Posts { get; } =
        new(rows.Posts, row => row.Period, (row, period) => row with { Period = period }, row => [row.UnitCode]);

    public EditedRows<ResidenceRow> Residences { get; } =
        new(
            rows.Residences,
            row => row.Period,
            (row, period) => row with { Period = period },
            row => [row.UnitCode],
            row => [row.MemberCode]
        );

    public EditedRows<AreaAssignmentRow> Assignments { get; } =
        new(
            rows.AreaAssignments,
            row => row.Period,
            (row, period) => row with { Period = period },
            row => [row.UnitCode],
            row => [row.MemberCode]
        );

    public EditedRows<RegulationsRow> Regulations { get; } =
        new(
            rows.Regulations,
            row => row.Period,
            (row, period) => row with { Period = period },
            row => [row.OrganisationCode]
        );

    /// <summary>The first day on which the person is no longer a member.</summary>
    public DateOnly? LeftOn(string member) => members.GetValueOrDefault(member)?.LeftOn;

    /// <summary>The main memberships of an organisation that hold on the day or begin later.</summary>
    public IEnumerable<MembershipRow> Roll(string organisation, DateOnly on) =>
        Memberships.From(Place, organisation, on).Where(row => row.Kind == MembershipKind.Main);

    /// <summary>All rows that end.</summary>
    public RegisterRows Ended()
    {
        var all = new RegisterRows();
        all.Units.AddRange(Units.Ended);
        all.Organisations.AddRange(Organisations.Ended);
        all.Memberships.AddRange(Memberships.Ended);
        all.Posts.AddRange(Posts.Ended);
        all.Positions.AddRange(Positions.Ended);
        all.Residences.AddRange(Residences.Ended);
        all.Regulations.AddRange(Regulations.Ended);
        all.AreaAssignments.AddRange(Assignments.Ended);
        return all;
    }

    /// <summary>All rows that are entered.</summary>
    public RegisterRows Entered()
    {
        var all = new RegisterRows();
        all.Units.AddRange(Units.Entered);
        all.Organisations.AddRange(Organisations.Entered);
        all.Memberships.AddRange(Memberships.Entered);
        all.Posts.AddRange(Posts.Entered);
        all.Positions.AddRange(Positions.Entered);
        all.Residences.AddRange(Residences.Entered);
        all.Regulations.AddRange(Regulations.Entered);
        all.AreaAssignments.AddRange(Assignments.Entered);
        return all;
    }
}
