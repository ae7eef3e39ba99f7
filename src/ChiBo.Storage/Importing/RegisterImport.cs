using ChiBo.Domain.Register.Rows;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Life;
using ChiBo.Storage.Register;
using ChiBo.Storage.Work;

namespace ChiBo.Storage.Importing;

/// <summary>
/// Takes a register in: of each unit, organisation and member that the input names, what is known afterwards is what the
/// input tells. Facts that are the same are left alone, those that differ are superseded, all others stay.
/// </summary>
public static class RegisterImport
{
    /// <summary>Records the rows, which must be without faults.</summary>
    public static async Task<ImportCounts> Run(ActScope scope, RegisterRows rows)
    {
        SubjectNumbers units = await SubjectNumbers.OfUnits(scope);
        SubjectNumbers organisations = await SubjectNumbers.OfOrganisations(scope);
        SubjectNumbers members = await SubjectNumbers.OfMembers(scope);
        List<Fact> facts = [.. new FactMaker(scope.Act, units, organisations, members).Make(rows)];
        KnownFacts known = await KnownFacts.Read(
            scope.Db,
            rows,
            units.Existing,
            organisations.Existing,
            members.Existing
        );
        List<Fact> added = known.IsEmpty ? facts : [.. facts.Where(fact => !known.TryMatch(fact))];
        ContinueReports(added, known);
        foreach (Fact fact in known.Unmatched)
        {
            scope.Supersede(fact);
        }

        long superseded = scope.Superseded.Count;
        added.ForEach(fact => scope.Record(fact));
        return new ImportCounts(added.Count, superseded, facts.Count - added.Count);
    }

    /// <summary>
    /// A report that differs from the one known of the area, month and member is a revision of it; so is a letter from the one
    /// of that day, and a yearly comment from the one of that year: attendance and words stay with it.
    /// </summary>
    private static void ContinueReports(List<Fact> added, KnownFacts known)
    {
        Continue<AreaReport>(added, known, report => (report.UnitId, report.Month, report.MemberId));
        Continue<ResidenceLetter>(added, known, letter => (letter.MemberId, letter.IssuedOn, letter.CellId ?? 0));
        Continue<ResidenceYear>(added, known, year => (year.MemberId, year.Year, ""));
    }

    private static void Continue<T>(List<Fact> added, KnownFacts known, Func<T, (int, object, object)> about)
        where T : WorkFact
    {
        ILookup<(int, object, object), T> earlier = known.Unmatched.OfType<T>().ToLookup(about);
        foreach (IGrouping<(int, object, object), T> now in added.OfType<T>().GroupBy(about))
        {
            foreach ((T next, T before) in now.Zip(earlier[now.Key]))
            {
                next.Continue(before);
            }
        }
    }
}
