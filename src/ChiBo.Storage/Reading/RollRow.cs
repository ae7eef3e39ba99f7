namespace ChiBo.Storage.Reading;

/// <summary>A member on a roll.</summary>
/// <param name="DetailsId">Number of the facts of the person, which settles the order of those of one name.</param>
/// <param name="Code">The member.</param>
/// <param name="FullName">As it is written.</param>
/// <param name="FoldedName">Without tone marks, in small letters.</param>
/// <param name="SortKey">By given name, then family and middle name.</param>
/// <param name="BirthDate">Day of birth.</param>
/// <param name="AdmittedOn">When admitted as a probationary member.</param>
/// <param name="OfficialOn">When official.</param>
/// <param name="CellCode">The organisation of the roll; nothing when it is not known on the day.</param>
/// <param name="CellName">Its name on the day.</param>
public sealed record RollRow(
    long DetailsId,
    string Code,
    string FullName,
    string FoldedName,
    string SortKey,
    DateOnly? BirthDate,
    DateOnly? AdmittedOn,
    DateOnly? OfficialOn,
    string? CellCode,
    string? CellName
);
