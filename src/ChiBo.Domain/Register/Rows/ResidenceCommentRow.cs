using ChiBo.Domain.Residence;

namespace ChiBo.Domain.Register.Rows;

/// <summary>The yearly comment of a cell of residence on a member (nhận xét hằng năm, II.2.d), without its words.</summary>
/// <param name="MemberCode">The member.</param>
/// <param name="OrganisationCode">The residence cell that was asked, when the register has it.</param>
/// <param name="Place">The place that was asked, when the register does not have it.</param>
/// <param name="Year">The year.</param>
/// <param name="AskedOn">When it was asked.</param>
/// <param name="DueOn">By when.</param>
/// <param name="GivenOn">When it was given.</param>
/// <param name="Comment">What it says.</param>
/// <param name="IsTypedIn">Whether it came on paper.</param>
public sealed record ResidenceCommentRow(
    string MemberCode,
    string? OrganisationCode,
    string? Place,
    int Year,
    DateOnly AskedOn,
    DateOnly DueOn,
    DateOnly? GivenOn = null,
    ResidenceComment? Comment = null,
    bool IsTypedIn = false
);
