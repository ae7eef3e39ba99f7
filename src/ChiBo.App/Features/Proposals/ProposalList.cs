using ChiBo.App.Features.Registers;
using ChiBo.Domain.Proposals;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Proposals;

/// <summary>A proposal as lists show it.</summary>
internal sealed record ProposalLine(long Key, string Title, string Cell, ProposalCourse Course)
{
    /// <summary>The first day on which the answer is late.</summary>
    public DateOnly? OverdueSince { get; init; }

    /// <summary>When it was put before the standing body, since the clock ran last.</summary>
    public DateOnly? EscalatedOn { get; init; }
}

/// <summary>Which proposals a list shows.</summary>
internal enum ProposalFilter
{
    All,
    Owed,
    Late,
    Drafted,
    Answered,
    CarriedOut,
    Withdrawn,
}

/// <summary>The proposals that the person sees: what the standing body is to look at, what is late and what is owed first.</summary>
internal sealed class ProposalList(ChiBoContext db, ProposalReach reach, RegisterActs acts)
{
    /// <summary>All of them.</summary>
    public async Task<IReadOnlyList<ProposalLine>> Read()
    {
        List<Proposal> rows = await (await reach.Listed()).ToListAsync();
        List<long> keys = [.. rows.Where(row => row.Course().IsOwed).Select(row => row.Key)];
        IReadOnlyDictionary<long, DateOnly> escalated = await UrgeProposal.Escalations(db, keys);
        List<int> cells = [.. rows.Select(row => row.OrganisationId).Distinct()];
        var named = await db
            .OrganisationVersions.Known(KnownAt.Now)
            .Where(row => cells.Contains(row.OrganisationId))
            .OrderBy(row => row.ValidFrom)
            .Select(row => new { row.OrganisationId, row.Name })
            .ToListAsync();
        ILookup<int, string> names = named.ToLookup(row => row.OrganisationId, row => row.Name);
        return
        [
            .. rows.Select(row =>
                {
                    DateOnly? since = row.Course().OverdueSince(acts.Today);
                    bool isBefore = escalated.TryGetValue(row.Key, out DateOnly on) && on >= since;
                    return new ProposalLine(
                        row.Key,
                        row.Title,
                        names[row.OrganisationId].LastOrDefault() ?? "",
                        row.Course()
                    )
                    {
                        OverdueSince = since,
                        EscalatedOn = isBefore ? on : null,
                    };
                })
                .OrderBy(Rank)
                .ThenBy(line => line.Course.IsOwed ? line.Course.AnswerBy : DateOnly.MinValue)
                .ThenByDescending(line => line.Key),
        ];
    }

    /// <summary>Whether a filter lets a proposal through.</summary>
    public static bool Passes(ProposalFilter filter, ProposalLine line) =>
        filter switch
        {
            ProposalFilter.Owed => line.Course.IsOwed,
            ProposalFilter.Late => line.OverdueSince is not null,
            ProposalFilter.Drafted => line.Course.State == ProposalState.Drafted,
            ProposalFilter.Answered => line.Course.State == ProposalState.Answered,
            ProposalFilter.CarriedOut => line.Course.State == ProposalState.CarriedOut,
            ProposalFilter.Withdrawn => line.Course.State == ProposalState.Withdrawn,
            _ => true,
        };

    private static int Rank(ProposalLine line) =>
        line switch
        {
            { EscalatedOn: not null } => 0,
            { OverdueSince: not null } => 1,
            { Course.IsOwed: true } => 2,
            { Course.State: ProposalState.Drafted } => 3,
            { Course.IsPromised: true } => 4,
            _ => 5,
        };
}
