using System.Collections.Immutable;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register.Columns;
using ChiBo.Guidance.Review;

namespace ChiBo.Planning.Rearrangement;

/// <summary>Reads what a plan rests on: what the review itself looked at, and who lives where.</summary>
public static class CommuneReading
{
    /// <summary>The commune as the reviewer sees it on the day; nothing when no unit of the code is a commune then.</summary>
    public static CommuneToRearrange? Of(Reviewer reviewer, string code, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(reviewer);
        if (reviewer.Snapshot.Find(code) is not { } commune || !commune.IsActiveOn(day))
        {
            return null;
        }

        ReviewSession session = reviewer.Open(day);
        session.Decide(commune);
        FindingFact[] facts = [.. session.Facts];
        var people = new PeopleOnDay(commune, day, reviewer.Parameters.On(commune, day));
        var committees = Committees(people);
        ResidentialCellToRearrange[] cells =
        [
            .. Subjects(facts, Rule.ResidentialCellNineOfficialMembers).Select(cell => Residential(people, cell)),
        ];
        AgencyCellToRearrange[] agency =
        [
            .. Subjects(facts, Rule.AgencyCellParent).Select(cell => Agency(people, committees, facts, cell)),
        ];
        HashSet<string> here = [.. cells.Select(cell => cell.Code)];
        return new CommuneToRearrange(code, day)
        {
            MinimumOfficialMembers = people.Parameters.MinimumOfficialMembers,
            SharedCellCounts = people.Parameters.SharedCellCounts,
            Areas =
            [
                .. Subjects(facts, Rule.ResidentialAreaHasOwnCell)
                    .Where(unit => unit != commune.Unit)
                    .Select(unit => people.Columns.UnitCodes[unit]),
            ],
            Committees = [.. committees.Select(committee => people.Columns.OrganisationCodes[committee])],
            ResidentialCells = [.. cells],
            AgencyCells = [.. agency],
            CellsElsewhere =
            [
                .. agency
                    .SelectMany(cell => cell.Members)
                    .SelectMany(member => member.CellsOfResidence)
                    .Distinct(StringComparer.Ordinal)
                    .Where(cell => !here.Contains(cell))
                    .Order(StringComparer.Ordinal)
                    .Select(cell => new CellElsewhere(cell, people.OfficialMembersOf(people.Organisation(cell)))),
            ],
        };
    }

    private static IEnumerable<int> Subjects(FindingFact[] facts, Rule rule) =>
        facts.Where(fact => fact.Rule == rule).Select(fact => fact.Subject);

    private static ImmutableArray<int> Committees(PeopleOnDay people)
    {
        var active = ImmutableArray.CreateBuilder<int>();
        foreach (int version in people.Columns.Committees.Of(people.Commune))
        {
            if (people.Columns.Organisations.HoldsOn(version, people.Day))
            {
                active.Add(people.Columns.Organisations.Organisation[version]);
            }
        }

        return [.. active.Distinct()];
    }

    private static ResidentialCellToRearrange Residential(PeopleOnDay people, int cell)
    {
        string[] areas = people.AreasServedBy(cell);
        string[] counted = people.CountedIn(cell);
        HashSet<string> inPositions = [.. people.Holders(cell)];
        return new ResidentialCellToRearrange(
            people.Columns.OrganisationCodes[cell],
            [.. areas],
            people.OfficialMembersOf(cell)
        )
        {
            Residents =
            [
                .. from member in counted
                let home = people.HomesOf(member)
                let lives = home.Length == 0 ? areas : [.. home.Intersect(areas, StringComparer.Ordinal)]
                where lives.Length > 0
                select new ResidentMember(member, [.. lives])
                {
                    IsPresumed = home.Length == 0,
                    HoldsPosition = inPositions.Contains(member),
                },
            ],
        };
    }

    private static AgencyCellToRearrange Agency(
        PeopleOnDay people,
        ImmutableArray<int> committees,
        FindingFact[] facts,
        int cell
    )
    {
        OrganisationColumns organisations = people.Columns.Organisations;
        HashSet<string> ranked =
        [
            .. committees.SelectMany(committee =>
                people.Holders(committee, PositionKind.DeputySecretary, PositionKind.StandingMember)
            ),
        ];
        HashSet<string> leads = [.. committees.SelectMany(one => people.Holders(one, PositionKind.Secretary))];
        string[] secretaries = people.Holders(cell, PositionKind.Secretary);
        return new AgencyCellToRearrange(people.Columns.OrganisationCodes[cell])
        {
            IsUnderCommittee = Passes(facts, Rule.AgencyCellParent, cell),
            IsLawful = Passes(facts, Rule.AgencyCellLawfulEstablishment, cell),
            IsFoundedToday = organisations.EstablishedOn[organisations.VersionOn(cell, people.Day)] == people.Day,
            Members = [.. people.OnRoll(cell).Select(row => Member(people, cell, row, ranked, leads))],
            Temporary = [.. people.TakingPart(cell).Select(row => Member(people, cell, row, ranked, leads))],
            Secretaries = [.. secretaries],
            RankedSecretaries = [.. secretaries.Where(ranked.Contains)],
        };
    }

    /// <summary>A rule that says nothing of the cell does not speak against it.</summary>
    private static bool Passes(FindingFact[] facts, Rule rule, int cell) =>
        !facts.Any(fact => fact.Rule == rule && fact.Subject == cell && fact.Outcome != Outcome.Pass);

    private static AgencyMember Member(
        PeopleOnDay people,
        int cell,
        int row,
        HashSet<string> ranked,
        HashSet<string> leads
    )
    {
        int member = people.Columns.Memberships.Member[row];
        string code = people.Columns.MemberCodes[member];
        return new AgencyMember(code)
        {
            HasPost = people.HasPost(member),
            IsOfficial = people.Counts(cell, row),
            HasRank = ranked.Contains(code),
            IsCommuneSecretary = leads.Contains(code),
            HasResidence = people.HomesOf(code).Length > 0,
            CellsOfResidence = [.. people.CellsOfResidence(code)],
        };
    }
}
