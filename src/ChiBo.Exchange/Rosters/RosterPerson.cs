using ChiBo.Domain.Members;

namespace ChiBo.Exchange.Rosters;

/// <summary>Where something stands in a roster.</summary>
/// <param name="Sheet">The sheet's name; empty for a file that has none.</param>
/// <param name="Row">The row of the file or sheet, counted from 1.</param>
public readonly record struct RosterPlace(string Sheet, int Row);

/// <summary>A person as a roster tells of them; what it does not tell, or tells wrongly, is absent.</summary>
/// <param name="FullName">The name in normal writing and NFC.</param>
/// <param name="Gender">Only where the roster states it.</param>
/// <param name="BirthDate">Birth, as far as it is known.</param>
/// <param name="AdmittedOn">Admission to the Party, as far as it is known.</param>
/// <param name="OfficialOn">When the member became official, as far as it is known.</param>
/// <param name="Cell">The cell, from its column, or from the section, the title or the sheet that the person stands in.</param>
/// <param name="Post">The post as it is written.</param>
/// <param name="Place">Where the person stands.</param>
public sealed record RosterPerson(
    string FullName,
    Gender? Gender,
    RosterDate? BirthDate,
    RosterDate? AdmittedOn,
    RosterDate? OfficialOn,
    string? Cell,
    string? Post,
    RosterPlace Place
);

/// <summary>Two rows that probably tell of one person, to be looked at side by side.</summary>
/// <param name="First">The earlier row.</param>
/// <param name="Second">The later row.</param>
public sealed record RosterDuplicate(RosterPerson First, RosterPerson Second);
