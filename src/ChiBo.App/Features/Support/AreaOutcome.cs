using ChiBo.App.Features.Registers;
using ChiBo.Domain.Proposals;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Support;

/// <summary>What came of the contact with some areas (II.2.c) within a time.</summary>
/// <param name="Reports">Reports that members in charge handed in.</param>
/// <param name="Matters">Matters that were raised.</param>
/// <param name="Proposals">Proposals that were made from them and sent.</param>
/// <param name="Answered">Those of them that were answered.</param>
/// <param name="CarriedOut">Those of them that were carried out.</param>
public readonly record struct AreaOutcome(int Reports, int Matters, int Proposals, int Answered, int CarriedOut)
{
    /// <summary>For how many months it is told, this one among them.</summary>
    public const int Months = 12;

    /// <summary>The first month that is told on a day.</summary>
    public static DateOnly Since(DateOnly day) => day.AddDays(1 - day.Day).AddMonths(1 - Months);

    /// <summary>Both together, for areas that have no proposal in common.</summary>
    public static AreaOutcome operator +(AreaOutcome left, AreaOutcome right) =>
        new(
            left.Reports + right.Reports,
            left.Matters + right.Matters,
            left.Proposals + right.Proposals,
            left.Answered + right.Answered,
            left.CarriedOut + right.CarriedOut
        );

    /// <summary>Reads it by groups of areas, each kind of record once. A proposal counts once in each group.</summary>
    /// <param name="db">The context.</param>
    /// <param name="groups">To which group an area belongs, by its number.</param>
    /// <param name="day">The last day.</param>
    internal static async Task<IReadOnlyDictionary<int, AreaOutcome>> Read(
        ChiBoContext db,
        ILookup<int, int> groups,
        DateOnly day
    )
    {
        int[] areas = [.. groups.Select(area => area.Key)];
        DateOnly since = Since(day);
        List<int> reports = await db
            .AreaReports.Known(KnownAt.Now)
            .Where(row => areas.Contains(row.UnitId) && row.Month >= since && row.Month <= day)
            .Where(row => row.ReportedAt != null)
            .Select(row => row.UnitId)
            .ToListAsync();
        var matters = await (
            from row in db.AreaMatters.Known(KnownAt.Now)
            where areas.Contains(row.UnitId) && row.Month >= since && row.Month <= day
            select new
            {
                row.UnitId,
                row.ProposalKey,
                State = db
                    .Proposals.Where(proposal =>
                        proposal.Key == row.ProposalKey && proposal.SupersededIn == null && proposal.SentOn != null
                    )
                    .Select(proposal => (ProposalState?)proposal.State)
                    .FirstOrDefault(),
            }
        ).ToListAsync();
        ILookup<int, int> reported = reports.SelectMany(area => groups[area]).ToLookup(group => group);
        var raised = matters
            .SelectMany(row => groups[row.UnitId].Select(group => (Group: group, Row: row)))
            .ToLookup(one => one.Group, one => one.Row);
        return groups
            .SelectMany(area => area)
            .Distinct()
            .ToDictionary(
                group => group,
                group =>
                {
                    ProposalState[] sent =
                    [
                        .. raised[group]
                            .Where(row => row.State is not null)
                            .DistinctBy(row => row.ProposalKey)
                            .Select(row => row.State!.Value),
                    ];
                    return new AreaOutcome(
                        reported[group].Count(),
                        raised[group].Count(),
                        sent.Length,
                        sent.Count(state => state is ProposalState.Answered or ProposalState.CarriedOut),
                        sent.Count(state => state == ProposalState.CarriedOut)
                    );
                }
            );
    }
}
