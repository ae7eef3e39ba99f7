using ChiBo.Domain.Register.Rows;

namespace ChiBo.Domain.Register.Changes;

/// <summary>A member moves to the roll of another organisation, and gives up positions in the one that he or she leaves.</summary>
public sealed record MoveMember(string MemberCode, string ToOrganisation, DateOnly On) : RegisterChange(On)
{
    /// <inheritdoc/>
    public override TouchedCodes Touches => new() { Members = [MemberCode], Organisations = [ToOrganisation] };

    internal override void Apply(RegisterRows rows)
    {
        MemberChange.Find(rows, MemberCode);
        rows.OrganisationOn(ToOrganisation, On);
        rows.MoveMain(MemberCode, ToOrganisation, On);
    }
}

/// <summary>
/// A member leaves the Party: from the day on he or she is on no roll and holds no post or position. Who has left before
/// that day has left.
/// </summary>
public sealed record LeaveParty(string MemberCode, DateOnly On) : RegisterChange(On)
{
    /// <inheritdoc/>
    public override TouchedCodes Touches => new() { Members = [MemberCode] };

    internal override void Apply(RegisterRows rows) =>
        MemberChange.Replace(rows, MemberCode, member => member.LeftOn <= On ? member : member with { LeftOn = On });
}

/// <summary>A member becomes official on the day.</summary>
public sealed record BecomeOfficial(string MemberCode, DateOnly On) : RegisterChange(On)
{
    /// <inheritdoc/>
    public override TouchedCodes Touches => new() { Members = [MemberCode] };

    internal override void Apply(RegisterRows rows) =>
        MemberChange.Replace(rows, MemberCode, member => member with { OfficialOn = On });
}

/// <summary>What changes of members share.</summary>
internal static class MemberChange
{
    public static MemberRow Find(RegisterRows rows, string code) =>
        rows.Members.Find(row => row.Code == code)
        ?? throw new ChangeNotPossibleException(ChangeRefusal.NoSuchMember(code));

    public static void Replace(RegisterRows rows, string code, Func<MemberRow, MemberRow> change)
    {
        MemberRow member = Find(rows, code);
        rows.Members[rows.Members.IndexOf(member)] = change(member);
    }
}
