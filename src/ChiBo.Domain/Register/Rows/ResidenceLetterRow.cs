namespace ChiBo.Domain.Register.Rows;

/// <summary>A letter of introduction to the cell of residence, or why there is none (giấy giới thiệu về nơi cư trú, II.2.d).</summary>
/// <param name="MemberCode">The member.</param>
/// <param name="OrganisationCode">The residence cell, when the register has it.</param>
/// <param name="Place">The place, when the register does not have it.</param>
/// <param name="ExemptAs">Class of exemption, by its code in the regulation of that day.</param>
/// <param name="IssuedOn">When it was issued, or the exemption recorded.</param>
/// <param name="ReceivedOn">When the residence cell confirmed it.</param>
/// <param name="EndedOn">The first day on which it no longer holds.</param>
public sealed record ResidenceLetterRow(
    string MemberCode,
    string? OrganisationCode,
    string? Place,
    string? ExemptAs,
    DateOnly IssuedOn,
    DateOnly? ReceivedOn = null,
    DateOnly? EndedOn = null
);
