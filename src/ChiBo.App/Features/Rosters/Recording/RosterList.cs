using ChiBo.Domain.Members;
using ChiBo.Domain.Organisations;
using ChiBo.Exchange.Rosters;

namespace ChiBo.App.Features.Rosters.Recording;

/// <summary>A list of members to be held against the register, and recorded.</summary>
/// <param name="Committee">The committee under which the cells are.</param>
/// <param name="On">First day on which those who are new are on the rolls.</param>
/// <param name="People">The people.</param>
public sealed record RosterList(string Committee, DateOnly On, IReadOnlyList<ListedPerson> People)
{
    /// <summary>The people of a reading; the cell is empty for those for whom it names none.</summary>
    public static IReadOnlyList<ListedPerson> PeopleOf(RosterReading reading) =>
        [
            .. reading.People.Select(person => new ListedPerson(
                person.FullName,
                person.Cell ?? EarlierCell(reading, person) ?? "",
                person.Gender,
                Whole(person.BirthDate),
                Whole(person.AdmittedOn),
                Whole(person.OfficialOn)
            )
            {
                Position = PositionWords.Of(person.Post),
            }),
        ];

    /// <summary>How many dates are known to the month or the year only: the register keeps days, and makes none up.</summary>
    public static int PartlyKnown(RosterReading reading) =>
        reading
            .People.SelectMany<RosterPerson, RosterDate?>(person =>
                [person.BirthDate, person.AdmittedOn, person.OfficialOn]
            )
            .Count(date => date is { IsDay: false });

    /// <summary>Nobody is in two cells: of a person told of twice, the first row counts, and the reading says so.</summary>
    private static string? EarlierCell(RosterReading reading, RosterPerson person) =>
        reading.Faults.Any(fault => fault.Place == person.Place && fault.Field == RosterField.Cell)
            ? reading.Duplicates.FirstOrDefault(twice => twice.Second.Place == person.Place)?.First.Cell
            : null;

    private static DateOnly? Whole(RosterDate? date) => date is { IsDay: true } known ? known.Earliest : null;
}

/// <summary>A person of a roster, as far as the register can keep it.</summary>
public sealed record ListedPerson(
    string FullName,
    string Cell,
    Gender? Gender,
    DateOnly? BirthDate,
    DateOnly? AdmittedOn,
    DateOnly? OfficialOn
)
{
    /// <summary>The position in the cell, where the list names one.</summary>
    public PositionKind? Position { get; init; }
}
