using ChiBo.Domain.Register.Rows;
using ChiBo.Storage.Acts;
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

    /// <summary>A report that differs from the one known of the area, month and member is a revision of it.</summary>
    private static void ContinueReports(List<Fact> added, KnownFacts known)
    {
        var earlier = known
            .Unmatched.OfType<AreaReport>()
            .ToDictionary(report => (report.UnitId, report.Month, report.MemberId));
        foreach (AreaReport report in added.OfType<AreaReport>())
        {
            if (earlier.TryGetValue((report.UnitId, report.Month, report.MemberId), out AreaReport? before))
            {
                report.Continue(before);
            }
        }
    }
}
