using ChiBo.Domain.Register.Rows;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Register;

namespace ChiBo.Storage.Importing;

/// <summary>Writes an edit of rows that were read in the act's transaction: some end, others are entered.</summary>
public static class RegisterEdit
{
    /// <summary>So many facts are read at once.</summary>
    private const int Together = 20_000;

    /// <summary>A statement names no more numbers than these.</summary>
    private const int MostNamed = 500;

    private static readonly Dictionary<Type, string> Tables = new()
    {
        [typeof(UnitRow)] = "unit_versions",
        [typeof(OrganisationRow)] = "organisation_versions",
        [typeof(MemberRow)] = "member_details",
        [typeof(MembershipRow)] = "memberships",
        [typeof(StatusRow)] = "statuses",
        [typeof(PostRow)] = "posts",
        [typeof(PositionRow)] = "positions",
        [typeof(ResidenceRow)] = "residences",
        [typeof(MeetingRow)] = "meetings",
        [typeof(RegulationsRow)] = "working_regulations",
        [typeof(AreaAssignmentRow)] = "area_assignments",
        [typeof(AreaReportRow)] = "area_reports",
        [typeof(OrderOverrideRow)] = "order_overrides",
        [typeof(ResidenceLetterRow)] = "residence_letters",
        [typeof(ResidenceCommentRow)] = "residence_years",
    };

    /// <summary>Supersedes the facts of the rows that end, and records those that are entered.</summary>
    /// <param name="scope">The act.</param>
    /// <param name="ended">Rows that end: the very ones that were read, or they have no number.</param>
    /// <param name="numbers">The number of the fact of each row that was read.</param>
    /// <param name="entered">Rows that are entered; codes that are not there yet are entered with them.</param>
    public static async Task Run(
        ActScope scope,
        IEnumerable<object> ended,
        IReadOnlyDictionary<object, long> numbers,
        RegisterRows entered
    )
    {
        foreach (IGrouping<Type, object> rows in ended.GroupBy(row => row.GetType()))
        {
            foreach (long[] ids in rows.Select(row => numbers[row]).Order().Chunk(Together))
            {
                foreach (Fact fact in await Read(scope.Db, Tables[rows.Key], ids))
                {
                    scope.Supersede(fact);
                }
            }
        }

        var maker = new FactMaker(
            scope.Act,
            await SubjectNumbers.OfUnits(scope),
            await SubjectNumbers.OfOrganisations(scope),
            await SubjectNumbers.OfMembers(scope)
        );
        foreach (Fact fact in maker.Make(entered))
        {
            scope.Record(fact);
        }
    }

    /// <summary>Facts by their numbers, which are in order: few are named, many are picked from those between.</summary>
    private static async Task<IEnumerable<Fact>> Read(ChiBoContext db, string table, long[] ids)
    {
        if (ids.Length <= MostNamed)
        {
            List<long> named = [.. ids];
            return await FactTables.Read(db, table, new FactQuery(fact => named.Contains(fact.Id)));
        }

        (long first, long last) = (ids[0], ids[^1]);
        HashSet<long> wanted = [.. ids];
        IEnumerable<Fact> between = await FactTables.Read(
            db,
            table,
            new FactQuery(fact => fact.Id >= first && fact.Id <= last && fact.SupersededIn == null)
        );
        return between.Where(fact => wanted.Contains(fact.Id));
    }
}
