using ChiBo.App.Features.Registers;
using ChiBo.Documents.PartyDocuments;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Documents;

/// <summary>A document as lists show it.</summary>
internal sealed record DocumentLine(
    long Key,
    string TypeName,
    DateOnly TermFrom,
    string Symbol,
    DateOnly On,
    string Title
);

/// <summary>Documents that were issued, for who reads them.</summary>
internal sealed class DocumentList(ChiBoContext db, PaperReach reach, Proposals.ProposalReach proposals)
{
    /// <summary>Those of an organisation, by type, the last term and number first.</summary>
    public async Task<IReadOnlyList<DocumentLine>> Of(int organisation)
    {
        List<IssuedDocument> all = await db
            .IssuedDocuments.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => row.OrganisationId == organisation)
            .OrderBy(row => row.TypeLetters)
            .ThenByDescending(row => row.TermFrom)
            .ThenByDescending(row => row.Number)
            .ToListAsync();
        if (!(await reach.Organisations()).Contains(organisation))
        {
            HashSet<long> seen = await (await proposals.Listed()).Select(row => row.Key).ToHashSetAsync();
            all.RemoveAll(row => row.ProposalKey is not { } key || !seen.Contains(key));
        }

        return
        [
            .. all.Select(row => new DocumentLine(
                row.Key,
                Read(row).TypeName is { Length: > 0 } name ? name : row.TypeLetters,
                row.TermFrom,
                row.Symbol,
                row.IssuedOn,
                row.Title
            )),
        ];
    }

    /// <summary>A document; nothing when there is none, or it is not for the person.</summary>
    public async Task<IssuedDocument?> Find(long key)
    {
        IssuedDocument? found = await db
            .IssuedDocuments.AsNoTracking()
            .Known(KnownAt.Now)
            .SingleOrDefaultAsync(row => row.Key == key);
        return
            found is not null
            && (
                (await reach.Organisations()).Contains(found.OrganisationId)
                || found.ProposalKey is { } proposal && await proposals.IsVisible(proposal)
            )
            ? found
            : null;
    }

    /// <summary>As it is printed.</summary>
    public static PartyDocument Read(IssuedDocument row) =>
        IssuedText.Read(row.Body, row.Number, row.Symbol[(row.Symbol.IndexOf('-') + 1)..], row.IssuedOn, row.Title);
}
