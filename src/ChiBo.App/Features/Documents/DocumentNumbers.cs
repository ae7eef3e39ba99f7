using ChiBo.App.Features.Registers;
using ChiBo.Domain.Documents;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Documents;

/// <summary>
/// Gives documents their numbers: from 01 without gaps within organisation, type and term. Acts are written one after another,
/// so the number that is next within an act is next when it is written; a unique index stands behind it.
/// </summary>
internal static class DocumentNumbers
{
    /// <summary>Letters of the organisation that issues: cells have numbers of their own, not those of the committee.</summary>
    public const string Issuer = "CB";

    /// <summary>The founding day of the Party: no term begins before it, where it is not known since when a cell is there.</summary>
    private static readonly DateOnly Earliest = new(1930, 2, 3);

    /// <summary>Issues a document within an act.</summary>
    /// <param name="scope">The act.</param>
    /// <param name="organisationId">The cell.</param>
    /// <param name="typeLetters">Letters of the type, as in NQ.</param>
    /// <param name="on">The day of the document; it decides of the term.</param>
    /// <param name="title">What it is about.</param>
    /// <param name="body">Its text, as <see cref="ChiBo.Documents.PartyDocuments.IssuedText"/> writes it.</param>
    /// <param name="sheetKey">The meeting that it comes from.</param>
    /// <param name="proposalKey">The proposal that it carries.</param>
    /// <param name="issuer">Letters of the organisation that issues; those of cells unless others are given.</param>
    public static async Task<Outcome<IssuedDocument>> Issue(
        ActScope scope,
        int organisationId,
        string typeLetters,
        DateOnly on,
        string title,
        string body,
        long? sheetKey,
        long? proposalKey,
        string issuer = Issuer
    )
    {
        if (await TermFrom(scope.Db, organisationId, on) is not { } term)
        {
            return new NotThereOnTheDay(on);
        }

        List<int> used = await scope
            .Db.IssuedDocuments.Where(row =>
                row.OrganisationId == organisationId && row.TypeLetters == typeLetters && row.TermFrom == term
            )
            .Select(row => row.Number)
            .ToListAsync();
        used.AddRange(
            scope
                .Recorded.OfType<IssuedDocument>()
                .Where(row =>
                    row.OrganisationId == organisationId && row.TypeLetters == typeLetters && row.TermFrom == term
                )
                .Select(row => row.Number)
        );
        var number = new DocumentNumber(DocumentNumbering.Next(used), typeLetters, issuer, term);
        return scope.Record(
            new IssuedDocument
            {
                RecordedIn = scope.Act.Id,
                OrganisationId = organisationId,
                TypeLetters = typeLetters,
                TermFrom = term,
                Number = number.Number,
                Symbol = number.ToString(),
                IssuedOn = on,
                Title = title,
                Body = body,
                SheetKey = sheetKey,
                ProposalKey = proposalKey,
            }
        );
    }

    /// <summary>The first day of the term in which a day lies; nothing when the organisation was not there then.</summary>
    public static async Task<DateOnly?> TermFrom(ChiBoContext db, int organisationId, DateOnly on)
    {
        var versions = await db
            .OrganisationVersions.Known(KnownAt.Now)
            .Where(row => row.OrganisationId == organisationId)
            .Select(row => new { row.ValidFrom, row.ValidTo })
            .ToListAsync();
        List<Period> there = [.. versions.Select(row => new Period(row.ValidFrom ?? Earliest, row.ValidTo))];
        if (FoundedOn(there, on) is not { } founded)
        {
            return null;
        }

        var congresses = await db
            .Meetings.Known(KnownAt.Now)
            .Where(row =>
                row.OrganisationId == organisationId
                && row.Kind == MeetingKind.Congress
                && row.State == MeetingState.Held
            )
            .Select(row => new { row.Month, Closed = row.EndsAt ?? row.StartsAt })
            .ToListAsync();
        return DocumentNumbering.TermFrom(
            on,
            founded,
            congresses.Select(row =>
                row.Closed is { } closed ? DateOnly.FromDateTime(closed) : row.Month.AddMonths(1).AddDays(-1)
            )
        );
    }

    /// <summary>
    /// The day of the founding after which it was there without a break until the day; a cell that was dissolved and founded
    /// again begins its first term anew.
    /// </summary>
    private static DateOnly? FoundedOn(List<Period> there, DateOnly on)
    {
        DateOnly? founded = null;
        DateOnly until = DateOnly.MinValue;
        foreach (Period version in there.Where(version => version.From <= on).OrderBy(version => version.From))
        {
            founded = founded is null || version.From > until ? version.From : founded;
            DateOnly end = version.To ?? DateOnly.MaxValue;
            until = end > until ? end : until;
        }

        return there.Exists(version => version.Contains(on)) ? founded : null;
    }
}
