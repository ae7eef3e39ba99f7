using ChiBo.App.Features.Registers;
using ChiBo.Domain.Reports;
using ChiBo.Domain.Units;
using ChiBo.Storage;
using ChiBo.Storage.Life;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.ReviewReports;

/// <summary>A report of a review as it stands, and what it is drafted from.</summary>
/// <param name="Row">As it is recorded.</param>
/// <param name="Unit">Code of what it is about.</param>
/// <param name="Reporter">The committee that reports, in its last version.</param>
/// <param name="Made">The draft of now.</param>
/// <param name="Sentences">The sentences: the draft of now, and what people made of it.</param>
internal sealed record OpenReviewReport(
    ReviewReportRecord Row,
    string Unit,
    OrganisationVersion Reporter,
    MadeReport Made,
    IReadOnlyList<ComposedSentence> Sentences
)
{
    /// <summary>Whether the person may be told counts of one or two people.</summary>
    public required bool SeesPeople { get; init; }

    /// <summary>The document as which it was issued last.</summary>
    public IssuedDocument? Issued { get; init; }

    /// <summary>Edited sentences whose figures changed since.</summary>
    public int Changed => Sentences.Count(sentence => sentence.State == SentenceState.ChangedSince);
}

/// <summary>Reads reports of reviews, for who works for the committee that reports.</summary>
internal sealed class ReviewReportFile(ChiBoContext db, ReviewReportScopes scopes, ReviewReportDrafting drafting)
{
    /// <summary>Letters of reports in their number and symbol.</summary>
    public const string Letters = "BC";

    /// <summary>The report; nothing when there is none, or it is not for the person.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="asIssued">Whether it is drafted from what was known when it was issued last, without what people wrote.</param>
    public async Task<OpenReviewReport?> Open(long key, bool asIssued = false)
    {
        ReviewReportRecord? row = await db
            .ReviewReports.AsNoTracking()
            .Known(KnownAt.Now)
            .SingleOrDefaultAsync(report => report.Key == key);
        if (row is null)
        {
            return null;
        }

        OrganisationVersion reporter = await LastOf(row.OrganisationId);
        IssuedDocument? issued = await IssuedAs(row);
        if (!await scopes.Works(reporter.Organisation!.Code) || (asIssued && issued is null))
        {
            return null;
        }

        string unit = await db.Units.Where(one => one.Id == row.UnitId).Select(one => one.Code).SingleAsync();
        KnownAt known = asIssued ? new KnownAt(issued!.RecordedIn) : KnownAt.Now;
        return await drafting.Of(row, unit, known) is not { } made
            ? null
            : new OpenReviewReport(
                row,
                unit,
                reporter,
                made,
                ReportComposition.Of(made.Draft, asIssued ? [] : Puts(await Edits(db, key)))
            )
            {
                SeesPeople = await scopes.SeesPeople(unit),
                Issued = issued,
            };
    }

    /// <summary>What people made of the sentences of a report.</summary>
    public static Task<List<ReviewReportEdit>> Edits(ChiBoContext db, long report) =>
        db
            .ReviewReportEdits.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => row.ReportKey == report)
            .OrderBy(row => row.Key)
            .ToListAsync();

    /// <summary>Those reports of committees for which the person works, the latest cut-off day first.</summary>
    public async Task<IReadOnlyList<ReviewReportLine>> All()
    {
        var rows = await (
            from row in db.ReviewReports.AsNoTracking().Known(KnownAt.Now)
            join organisation in db.Organisations on row.OrganisationId equals organisation.Id
            join unit in db.Units on row.UnitId equals unit.Id
            orderby row.CutOff descending, row.Key descending
            select new
            {
                Row = row,
                Reporter = organisation.Code,
                Unit = unit.Code,
            }
        ).ToListAsync();
        var lines = new List<ReviewReportLine>();
        foreach (var row in rows)
        {
            if (await scopes.Works(row.Reporter))
            {
                lines.Add(
                    new ReviewReportLine(
                        row.Row.Key,
                        row.Row.CutOff,
                        await NameOfUnit(row.Row.UnitId) ?? row.Unit,
                        await IssuedAs(row.Row)
                    )
                );
            }
        }

        return lines;
    }

    private Task<IssuedDocument?> IssuedAs(ReviewReportRecord row) =>
        db
            .IssuedDocuments.AsNoTracking()
            .Known(KnownAt.Now)
            .SingleOrDefaultAsync(document => document.Key == row.DocumentKey);

    private Task<string?> NameOfUnit(int unit) =>
        db
            .UnitVersions.Known(KnownAt.Now)
            .Where(row => row.UnitId == unit && row.Kind != UnitKind.ResidentialArea)
            .OrderByDescending(row => row.ValidFrom != null)
            .ThenByDescending(row => row.ValidFrom)
            .Select(row => (string?)row.Name)
            .FirstOrDefaultAsync();

    private Task<OrganisationVersion> LastOf(int organisation) =>
        db
            .OrganisationVersions.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => row.OrganisationId == organisation)
            .Include(row => row.Organisation)
            .LastFirst()
            .FirstAsync();

    private static PutSentence[] Puts(IEnumerable<ReviewReportEdit> edits) =>
        [.. edits.Select(edit => new PutSentence(edit.Sentence, edit.Drafted, edit.Text))];
}

/// <summary>A line of the list of reports.</summary>
internal sealed record ReviewReportLine(long Key, DateOnly CutOff, string Scope, IssuedDocument? Issued);
