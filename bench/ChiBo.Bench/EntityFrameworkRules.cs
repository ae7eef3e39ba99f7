using ChiBo.Guidance.Review;

namespace ChiBo.Bench;

/// <summary>The six rules of one commune as one would first write them with EF Core.</summary>
internal static class EntityFrameworkRules
{
    private const int Committee = 2;
    private const int Agency = 3;
    private const int Residential = 4;

    public static IEnumerable<string> Decide(RegisterContext db, int commune, int d)
    {
        var found = new List<string>();
        List<AreaEntity> areas = [.. db.Areas.Where(a => a.Commune == commune && a.From <= d && d < a.To)];
        List<OrganisationEntity> committees =
        [
            .. db.Organisations.Where(o => o.Kind == Committee && o.Commune == commune && o.From <= d && d < o.To),
        ];
        List<OrganisationEntity> agencies =
        [
            .. db.Organisations.Where(o => o.Kind == Agency && o.Commune == commune && o.From <= d && d < o.To),
        ];
        if (agencies.Count > 0)
        {
            Add(Rule.AgencyCellSingle, agencies.Count > 1 ? Outcome.Fail : Outcome.Pass, commune);
        }

        foreach (OrganisationEntity agency in agencies)
        {
            bool known = agency.Parent >= 0 && committees.Count > 0;
            bool under = committees.Exists(c => c.Id == agency.Parent);
            Add(Rule.AgencyCellParent, known ? (under ? Outcome.Pass : Outcome.Fail) : Outcome.Unknown, agency.Id);
            Add(Rule.AgencyCellMembersAreOfficials, Officials(db, commune, agency.Id, d), agency.Id);
            Add(Rule.AgencyCellSecretaryRank, Secretary(db, committees, agency.Id, d), agency.Id);
        }

        int[] here = [.. areas.Select(a => a.Id)];
        List<int> cells =
        [
            .. db
                .Organisations.Where(o => o.Kind == Residential && o.From <= d && d < o.To)
                .Where(o => db.Serves.Any(s => s.Org == o.Id && here.Contains(s.Area)))
                .Select(o => o.Id),
        ];
        var own = new HashSet<int>();
        foreach (int cell in cells)
        {
            List<int> served =
            [
                .. db
                    .Serves.Where(s => s.Org == cell && db.Areas.Any(a => a.Id == s.Area && a.From <= d && d < a.To))
                    .Select(s => s.Area),
            ];
            if (served.Count == 1)
            {
                own.Add(served[0]);
            }

            Add(Rule.ResidentialCellNineOfficialMembers, Nine(db, cell, d), cell);
        }

        foreach (AreaEntity area in areas)
        {
            Add(Rule.ResidentialAreaHasOwnCell, own.Contains(area.Id) ? Outcome.Pass : Outcome.Fail, area.Id);
        }

        return found;

        void Add(Rule rule, Outcome outcome, int subject) => found.Add($"{commune} {rule} {outcome} {subject}");
    }

    private static Outcome Nine(RegisterContext db, int cell, int d)
    {
        List<MembershipEntity> roll =
        [
            .. db.Memberships.Where(m => m.Org == cell && m.Kind == 0 && m.From <= d && d < m.To && m.Official <= d),
        ];
        int sure = roll.Count(m => m.Known == 1);
        return sure >= 9 ? Outcome.Pass
            : roll.Count >= 9 ? Outcome.Unknown
            : Outcome.Fail;
    }

    private static Outcome Officials(RegisterContext db, int commune, int cell, int d)
    {
        List<int> people =
        [
            .. db.Memberships.Where(m => m.Org == cell && m.From <= d && d < m.To).Select(m => m.Member).Distinct(),
        ];
        HashSet<int> officials =
        [
            .. db.Posts.Where(p => p.Commune == commune && p.From <= d && d < p.To).Select(p => p.Member),
        ];
        return people.Count == 0 ? Outcome.Unknown
            : people.TrueForAll(officials.Contains) ? Outcome.Pass
            : Outcome.Fail;
    }

    private static Outcome Secretary(RegisterContext db, List<OrganisationEntity> committees, int cell, int d)
    {
        List<int> secretaries =
        [
            .. db
                .Positions.Where(p => p.Org == cell && p.Kind == 0 && p.From <= d && d < p.To)
                .Select(p => p.Member)
                .Distinct(),
        ];
        int[] above = [.. committees.Select(c => c.Id)];
        return
            secretaries is [var one]
            && db.Memberships.Any(m => m.Org == cell && m.Kind == 0 && m.Member == one && m.From <= d && d < m.To)
            && db.Positions.Any(p =>
                above.Contains(p.Org) && (p.Kind == 1 || p.Kind == 2) && p.Member == one && p.From <= d && d < p.To
            )
            ? Outcome.Pass
            : Outcome.Fail;
    }
}
