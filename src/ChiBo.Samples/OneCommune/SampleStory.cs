using ChiBo.Domain.Members;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;

namespace ChiBo.Samples.OneCommune;

/// <summary>What happened in the sample commune, and what the review says of it.</summary>
internal sealed class SampleStory(RegisterRows rows, SampleCast cast)
{
    public const string AgencyCell = "X99001-CQ";
    private const string SecondAgencyCell = "X99001-CQ2";

    /// <summary>The official who retires.</summary>
    public const int Retiree = 19;

    private const int FirstOfSecondCell = 14;
    private static readonly DateOnly Beginning = SamplePlaces.Beginning;

    /// <summary>The agency cell, in versions: its parent, and the days on which it was founded and dissolved.</summary>
    private static readonly (string? Parent, DateOnly From, DateOnly? To)[] AgencyCellVersions =
    [
        (SamplePlaces.Committee, new(2012, 3, 1), new(2016, 2, 1)),
        // Under a sub-committee: not directly under the committee (II.1.1.a).
        (SamplePlaces.SubCommittee, new(2016, 2, 1), new(2016, 3, 1)),
        // The paper that put it back does not say under whom: it cannot be told.
        (null, new(2016, 3, 1), new(2016, 4, 1)),
        (SamplePlaces.Committee, new(2016, 4, 1), new(2016, 9, 1)),
        // Founded again while a residential cell had eight: unlawful (III.2-c), and mended only by dissolving it.
        (SamplePlaces.Committee, new(2016, 11, 1), new(2017, 1, 15)),
        // And again while an official day was not known: it cannot be told whether that was lawful.
        (SamplePlaces.Committee, new(2017, 2, 1), new(2017, 4, 1)),
        (SamplePlaces.Committee, new(2017, 5, 1), null),
    ];

    /// <summary>Areas in which officials live: those whose cells are large.</summary>
    private static readonly int[] Homes = [1, 2, 4, 6, 8, 9, 10];

    public void Tell()
    {
        SettleResidents();
        SplitTheSharedCell();
        SettleOfficials();
        LoseAndGainTheNinth();
        ChangeTheSecretary();
        RetireOneTooLate();
        FoundASecondCell();
        LoseOneBeforeTheSecondFounding();
        TakeInSomebodyWithoutPapers();
        KeepThreeAway();
    }

    /// <summary>The area in which an official lives.</summary>
    public static int HomeOf(int official) => Homes[official % Homes.Length];

    private void SettleResidents()
    {
        for (int area = 1; area <= SamplePlaces.AreaCount; area++)
        {
            string cell = SamplePlaces.Cell(Math.Min(area, SamplePlaces.SharingArea));
            foreach (string member in cast.Residents[area - 1])
            {
                cast.Join(member, cell, Beginning);
                rows.Residences.Add(new ResidenceRow(member, SamplePlaces.Area(area), Period.Always));
            }

            Lead(
                cast.Residents[area - 1][^1],
                SamplePlaces.Cell(area),
                area == SamplePlaces.AreaCount ? Split : Beginning
            );
        }

        for (int i = 0; i < SamplePlaces.OtherCells.Count; i++)
        {
            foreach (string member in cast.OthersByCell[i])
            {
                cast.Join(member, SamplePlaces.OtherCells[i], Beginning);
            }

            Lead(cast.OthersByCell[i][0], SamplePlaces.OtherCells[i], Beginning);
        }
    }

    private static DateOnly Split => new(2015, 1, 1);

    /// <summary>Until 2015 areas 11 and 12 share a cell, so neither has its own (II.1.1.b).</summary>
    private void SplitTheSharedCell()
    {
        string[] both = [SamplePlaces.Area(11), SamplePlaces.Area(12)];
        AddResidentialCell(11, "Chi bộ ghép thôn 11 và thôn 12", both, new Period(Beginning, Split));
        AddResidentialCell(11, "Chi bộ thôn 11", [both[0]], Period.Since(Split));
        AddResidentialCell(12, "Chi bộ thôn 12", [both[1]], Period.Since(Split));
        foreach (string member in cast.Residents[11])
        {
            cast.End(member, Split);
            cast.Join(member, SamplePlaces.Cell(12), Split);
        }
    }

    private void SettleOfficials()
    {
        foreach ((string? parent, DateOnly from, DateOnly? to) in AgencyCellVersions)
        {
            AddAgencyCell(AgencyCell, "Chi bộ cơ quan xã Mẫu", parent, new Period(from, to));
        }

        for (int i = 0; i < SampleCast.Officials; i++)
        {
            string official = cast.OfficialCodes[i];
            string home = SamplePlaces.Cell(HomeOf(i));
            rows.Residences.Add(new ResidenceRow(official, SamplePlaces.Area(HomeOf(i)), Period.Always));
            if (i != Retiree)
            {
                SettleOfficial(official, home, AgencyCellVersions[0].From, isInSecondCell: i >= FirstOfSecondCell);
            }
        }
    }

    /// <summary>In the agency cell while there is one, else at home.</summary>
    private void SettleOfficial(string official, string home, DateOnly first, bool isInSecondCell)
    {
        cast.Join(official, home, Beginning, first);
        cast.Join(official, AgencyCell, first, isInSecondCell ? SecondFrom : new DateOnly(2016, 9, 1));
        if (isInSecondCell)
        {
            cast.Join(official, SecondAgencyCell, SecondFrom, SecondTo);
            cast.Join(official, AgencyCell, SecondTo, new DateOnly(2016, 9, 1));
        }

        cast.Join(official, home, new(2016, 9, 1), new DateOnly(2016, 11, 1));
        cast.Join(official, AgencyCell, new(2016, 11, 1), new DateOnly(2017, 1, 15));
        cast.Join(official, home, new(2017, 1, 15), new DateOnly(2017, 2, 1));
        cast.Join(official, AgencyCell, new(2017, 2, 1), new DateOnly(2017, 4, 1));
        cast.Join(official, home, new(2017, 4, 1), new DateOnly(2017, 5, 1));
        cast.Join(official, AgencyCell, new(2017, 5, 1));
    }

    /// <summary>Cell 3 falls to eight when a member dies, and is nine again when a probationer becomes official.</summary>
    private void LoseAndGainTheNinth()
    {
        cast.Bury(cast.Residents[2][0], new DateOnly(2015, 3, 10));
        string probationer = cast.Add(new DateOnly(2014, 5, 20), new DateOnly(2015, 5, 20));
        cast.Join(probationer, SamplePlaces.Cell(3), new DateOnly(2014, 5, 20));
    }

    /// <summary>
    /// The secretary loses the rank of deputy secretary and stays a month (II.1.2.b); the next resigns and for two weeks
    /// there is none.
    /// </summary>
    private void ChangeTheSecretary()
    {
        DateOnly rankLost = new(2015, 8, 1);
        DateOnly replaced = new(2015, 9, 1);
        DateOnly resigned = new(2016, 5, 10);
        DateOnly filled = new(2016, 5, 25);
        Position(0, SamplePlaces.Committee, PositionKind.Secretary, Beginning, null);
        Position(0, SamplePlaces.Committee, PositionKind.StandingMember, Beginning, null);
        Position(1, SamplePlaces.Committee, PositionKind.DeputySecretary, Beginning, rankLost);
        Position(2, SamplePlaces.Committee, PositionKind.DeputySecretary, rankLost, null);
        Position(3, SamplePlaces.Committee, PositionKind.StandingMember, Beginning, null);
        Position(FirstOfSecondCell, SamplePlaces.Committee, PositionKind.StandingMember, Beginning, null);
        for (int i = 4; i < 10; i++)
        {
            Position(i, SamplePlaces.Committee, PositionKind.CommitteeMember, Beginning, null);
        }

        Position(1, AgencyCell, PositionKind.Secretary, new DateOnly(2012, 3, 1), replaced);
        Position(2, AgencyCell, PositionKind.Secretary, replaced, resigned);
        Position(3, AgencyCell, PositionKind.Secretary, filled, null);
    }

    /// <summary>One retires and stays on the agency cell's roll for six weeks without a post (II.1.2.a).</summary>
    private void RetireOneTooLate()
    {
        string retiree = cast.OfficialCodes[Retiree];
        DateOnly moved = new(2015, 12, 15);
        cast.Join(retiree, AgencyCell, AgencyCellVersions[0].From, moved);
        cast.Join(retiree, SamplePlaces.Cell(HomeOf(Retiree)), moved);
    }

    private static DateOnly SecondFrom => new(2016, 6, 1);

    private static DateOnly SecondTo => new(2016, 7, 15);

    /// <summary>A second agency cell for the mass organisations, for six weeks (II.1.1.b).</summary>
    private void FoundASecondCell()
    {
        AddAgencyCell(
            SecondAgencyCell,
            "Chi bộ khối dân vận xã Mẫu",
            SamplePlaces.Committee,
            new Period(SecondFrom, SecondTo)
        );
        Position(FirstOfSecondCell, SecondAgencyCell, PositionKind.Secretary, SecondFrom, SecondTo);
    }

    /// <summary>Cell 5 has eight when the agency cell is founded again, and nine six weeks later: too late.</summary>
    private void LoseOneBeforeTheSecondFounding()
    {
        string mover = cast.Residents[4][0];
        cast.End(mover, new DateOnly(2016, 10, 20));
        cast.Join(mover, SamplePlaces.Cell(6), new DateOnly(2016, 10, 20));
        cast.Join(cast.AddVeteran(), SamplePlaces.Cell(5), new DateOnly(2016, 12, 10));
    }

    /// <summary>Cell 7 counts eight and one whose official day is not recorded, until another arrives.</summary>
    private void TakeInSomebodyWithoutPapers()
    {
        cast.Bury(cast.Residents[6][0], new DateOnly(2017, 1, 20));
        cast.Join(
            cast.Add(admitted: new DateOnly(2012, 9, 2), official: null),
            SamplePlaces.Cell(7),
            new DateOnly(2017, 1, 25)
        );
        cast.Join(cast.AddVeteran(), SamplePlaces.Cell(7), new DateOnly(2017, 3, 15));
    }

    /// <summary>Cell 5 is nine on paper only: three of its members work far away, and one is exempt.</summary>
    private void KeepThreeAway()
    {
        foreach (string member in cast.Residents[4].Skip(1).Take(3))
        {
            rows.Statuses.Add(new StatusRow(member, StatusKind.Away, new Period(new(2015, 2, 20), new(2017, 2, 1))));
        }

        rows.Statuses.Add(new StatusRow(cast.Residents[4][4], StatusKind.Exempt, Period.Since(new(2014, 1, 1))));
        rows.Statuses.Add(
            new StatusRow(cast.Residents[1][4], StatusKind.Suspended, new Period(new(2015, 6, 1), new(2015, 9, 1)))
        );
    }

    private void Lead(string member, string cell, DateOnly from) =>
        rows.Positions.Add(new PositionRow(member, cell, PositionKind.Secretary, Period.Since(from)));

    private void Position(int official, string organisation, PositionKind kind, DateOnly from, DateOnly? to) =>
        rows.Positions.Add(new PositionRow(cast.OfficialCodes[official], organisation, kind, new Period(from, to)));

    private void AddResidentialCell(int number, string name, string[] areas, Period period) =>
        rows.Organisations.Add(
            new OrganisationRow(
                SamplePlaces.Cell(number),
                OrganisationKind.ResidentialCell,
                name,
                SamplePlaces.Committee,
                areas,
                period
            )
        );

    private void AddAgencyCell(string code, string name, string? parent, Period period) =>
        rows.Organisations.Add(
            new OrganisationRow(
                code,
                OrganisationKind.AgencyCell,
                name,
                parent,
                [SampleCommune.Code],
                period,
                $"{period.From:dd}-QĐ/ĐU",
                period.From
            )
        );
}
