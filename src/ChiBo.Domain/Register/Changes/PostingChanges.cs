using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Register.Changes;

/// <summary>
/// A cell gets a secretary: who was secretary before is so no longer, and who becomes it is no deputy of the cell any more.
/// </summary>
/// <param name="Cell">Code of the cell.</param>
/// <param name="MemberCode">Who becomes its secretary.</param>
/// <param name="On">The day.</param>
public sealed record AppointSecretary(string Cell, string MemberCode, DateOnly On) : RegisterChange(On)
{
    /// <inheritdoc/>
    public override TouchedCodes Touches => new() { Organisations = [Cell], Members = [MemberCode] };

    internal override void Apply(RegisterRows rows)
    {
        rows.OrganisationOn(Cell, On);
        MemberChange.Find(rows, MemberCode);
        rows.EndPositions(Cell, On, row => row.Kind == PositionKind.Secretary);
        rows.EndPositions(Cell, On, row => row.MemberCode == MemberCode && row.Kind == PositionKind.DeputySecretary);
        rows.Positions.Add(new PositionRow(MemberCode, Cell, PositionKind.Secretary, Period.Since(On)));
    }
}

/// <summary>An organisation stands directly under another from the day on.</summary>
/// <param name="Organisation">Its code.</param>
/// <param name="Parent">The organisation directly above.</param>
/// <param name="On">The day.</param>
public sealed record PlaceUnder(string Organisation, string Parent, DateOnly On) : RegisterChange(On)
{
    /// <inheritdoc/>
    public override TouchedCodes Touches => new() { Organisations = [Organisation, Parent] };

    internal override void Apply(RegisterRows rows)
    {
        if (Organisation == Parent)
        {
            throw new ChangeNotPossibleException(ChangeRefusal.UnderItself(Organisation));
        }

        rows.OrganisationOn(Parent, On);
        rows.ChangeOrganisation(rows.OrganisationOn(Organisation, On), On, row => row with { ParentCode = Parent });
    }
}

/// <summary>
/// A member who takes part in an organisation for a time does so no longer, and gives up positions in it. The main
/// membership stays as it is.
/// </summary>
/// <param name="MemberCode">The member.</param>
/// <param name="Organisation">The organisation.</param>
/// <param name="On">The day.</param>
public sealed record EndTemporaryMembership(string MemberCode, string Organisation, DateOnly On) : RegisterChange(On)
{
    /// <inheritdoc/>
    public override TouchedCodes Touches => new() { Organisations = [Organisation], Members = [MemberCode] };

    internal override void Apply(RegisterRows rows)
    {
        rows.OrganisationOn(Organisation, On);
        MemberChange.Find(rows, MemberCode);
        if (!rows.TakesPart(MemberCode, Organisation, On))
        {
            throw new ChangeNotPossibleException(ChangeRefusal.TakesNoPart(MemberCode, Organisation, On));
        }

        rows.EndTemporary(MemberCode, Organisation, On);
    }
}
