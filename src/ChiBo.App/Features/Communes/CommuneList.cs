using ChiBo.App.Features.Registers.Verdicts;
using ChiBo.App.Features.Reviews;
using ChiBo.App.Web.Components;
using ChiBo.App.Web.Visitors;
using ChiBo.Domain.Register;
using ChiBo.Domain.Text;
using ChiBo.Guidance.Review;
using ChiBo.Storage;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Communes;

/// <summary>The communes whose review the person may see, with their verdicts on the day that is asked for.</summary>
internal sealed class CommuneList(ChiBoContext db, CommunesInReach reach, CommuneReviewing reviewing, Visitor visitor)
{
    /// <summary>Today's verdicts are read as they are kept; of another day, or by a rule, they are decided.</summary>
    public async Task<IReadOnlyList<CommuneLine>> Read(AskedDays asked, CommuneFilter filter)
    {
        bool isKept = asked.Day == visitor.Today && asked.Known is null && filter.Rule is null;
        IEnumerable<CommuneLine> lines = isKept ? await Kept() : Decided(await reviewing.OpenAll(asked), filter);
        return
        [
            .. lines
                .Where(filter.Fits)
                .OrderBy(line => VietnameseCollation.Key(line.District ?? ""), StringComparer.Ordinal)
                .ThenBy(line => VietnameseCollation.Key(line.Name), StringComparer.Ordinal)
                .ThenBy(line => line.Code, StringComparer.Ordinal),
        ];
    }

    /// <summary>The review of the communes of the list, for a file.</summary>
    public async Task<ReviewCase> Review(AskedDays asked, CommuneFilter filter)
    {
        OpenCommunes opened = await reviewing.OpenAll(asked);
        HashSet<string> codes = [.. (await Read(asked, filter)).Select(line => line.Code)];
        return opened.Case with
        {
            Scope = [.. opened.Case.Scope.Where(commune => codes.Contains(commune.Code))],
            ShowsCodes = await reach.IncludesPeople(visitor.Today),
        };
    }

    private static IEnumerable<CommuneLine> Decided(OpenCommunes opened, CommuneFilter filter)
    {
        ReviewSession session = opened.Case.Reviewer.Open(opened.Case.Day);
        foreach (CommuneRef commune in opened.Case.Scope)
        {
            session.Decide(commune);
            CommuneReview review = session.Describe(onlyFailures: true);
            CommuneReview asked = filter.AsksOperation
                ? review with
                {
                    Operation = session.DescribeOperation(onlyFailures: true),
                }
                : review;
            if (filter.Fits(asked))
            {
                yield return LineOf(commune, review, opened.Case.Day);
            }
        }
    }

    private static CommuneLine LineOf(CommuneRef commune, CommuneReview review, DateOnly day)
    {
        int failures = review.Findings.Count(finding => finding.Outcome == Outcome.Fail);
        return new CommuneLine(
            review.Code,
            review.Name,
            CommuneReviewing.NameAbove(commune, day),
            review.Verdict,
            failures,
            review.Findings.Count - failures,
            null
        );
    }

    private async Task<IEnumerable<CommuneLine>> Kept()
    {
        DateOnly today = visitor.Today;
        await VerdictKeeping.CatchUp(db, today);
        HashSet<int> units = await reach.Units(today);
        var rows = await (
            from verdict in db.CommuneVerdicts.AsNoTracking()
            where units.Contains(verdict.UnitId)
            select new
            {
                verdict.Unit!.Code,
                verdict.Name,
                District = db
                    .UnitVersions.Where(unit =>
                        unit.UnitId == verdict.UnitId
                        && unit.SupersededIn == null
                        && (unit.ValidFrom == null || unit.ValidFrom <= today)
                        && (unit.ValidTo == null || unit.ValidTo > today)
                    )
                    .Select(unit =>
                        db.UnitVersions.Where(above => above.UnitId == unit.ParentId && above.SupersededIn == null)
                            .OrderByDescending(above => above.ValidFrom != null)
                            .ThenByDescending(above => above.ValidFrom)
                            .Select(above => above.Name)
                            .FirstOrDefault()
                    )
                    .FirstOrDefault(),
                verdict.Verdict,
                verdict.Failures,
                verdict.Unknowns,
                verdict.NextChangeOn,
            }
        ).ToListAsync();
        return rows.Select(row => new CommuneLine(
            row.Code,
            row.Name,
            row.District,
            (Verdict)row.Verdict,
            row.Failures,
            row.Unknowns,
            row.NextChangeOn
        ));
    }
}
