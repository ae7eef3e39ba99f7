namespace ChiBo.App.Features.Members;

/// <summary>A member as lists show one.</summary>
public sealed record MemberLine(
    string Code,
    string FullName,
    DateOnly? BirthDate,
    DateOnly? AdmittedOn,
    DateOnly? OfficialOn,
    string? CellCode,
    string? Cell
);
