using ChiBo.App.Features.Registers;
using ChiBo.App.Features.Reports.Reading;
using ChiBo.App.Permissions;
using ChiBo.Documents.Reports;
using ChiBo.Domain.Access;
using ChiBo.Domain.Reports;
using ChiBo.Storage;
using ChiBo.Storage.Life;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Reports;

/// <summary>The report of a cell for a period as it stands, and what the person may do with it.</summary>
internal sealed record OpenReport(
    ReportedCell Cell,
    string CellName,
    ReportPeriod Period,
    IReadOnlyList<ComposedSentence> Sentences
)
{
    /// <summary>Whether the person edits and issues it.</summary>
    public required bool Writes { get; init; }

    /// <summary>Whether the person may see evaluations of members (S3), and so the records behind such counts.</summary>
    public required bool SeesEvaluations { get; init; }

    /// <summary>Reports of the period that were issued, the last first.</summary>
    public required IReadOnlyList<IssuedDocument> Issued { get; init; }

    /// <summary>Edited sentences whose figures changed since.</summary>
    public int Changed => Sentences.Count(sentence => sentence.State == SentenceState.ChangedSince);
}

/// <summary>Reads reports, for who may see them: who sees the people of the cell. Members read what was issued.</summary>
internal sealed class ReportFile(ChiBoContext db, Permits permits, ReportReader reader, RegisterActs acts)
{
    /// <summary>Letters of reports in their number and symbol.</summary>
    public const string Letters = "BC";

    /// <summary>The report; nothing when there is none, its period has not begun, or it is not for the person.</summary>
    public async Task<OpenReport?> Open(string code, string period) =>
        ReportPeriod.Parse(period) is { } asked
        && asked.From <= acts.Today
        && await May(AccessAction.Look, Sensitivity.Personal, code)
        && await Cell(db, code) is { } cell
            ? new OpenReport(ReportedCell.Of(cell), cell.Name, asked, await Sentences(ReportedCell.Of(cell), asked))
            {
                Writes = await Writes(code),
                SeesEvaluations = await May(AccessAction.Look, Sensitivity.Evaluation, code),
                Issued = await IssuedOf(db, cell.OrganisationId, asked),
            }
            : null;

    /// <summary>Whether the person writes reports of a cell.</summary>
    public Task<bool> Writes(string code) => May(AccessAction.Record, Sensitivity.Personal, code);

    /// <summary>The sentences as they stand: the draft of now, and what people made of it.</summary>
    public async Task<IReadOnlyList<ComposedSentence>> Sentences(ReportedCell cell, ReportPeriod period) =>
        ReportComposition.Of(
            await reader.Draft(cell, period),
            [
                .. (await Edits(db, cell.Id, period)).Select(edit => new PutSentence(
                    edit.Sentence,
                    edit.Drafted,
                    edit.Text
                )),
            ]
        );

    /// <summary>The last version of a cell; nothing when there is no such cell.</summary>
    public static Task<OrganisationVersion?> Cell(ChiBoContext db, string code) =>
        db
            .OrganisationVersions.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => row.Organisation!.Code == code && Rolls.Cells.Contains(row.Kind))
            .Include(row => row.Organisation)
            .LastFirst()
            .FirstOrDefaultAsync();

    /// <summary>What people made of the sentences of a period.</summary>
    public static Task<List<ReportEdit>> Edits(ChiBoContext db, int cell, ReportPeriod period)
    {
        (DateOnly from, DateOnly to) = (period.From, period.To);
        return db
            .ReportEdits.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => row.OrganisationId == cell && row.PeriodFrom == from && row.PeriodTo == to)
            .OrderBy(row => row.Key)
            .ToListAsync();
    }

    /// <summary>Reports of a period that were issued, the last first.</summary>
    public static Task<List<IssuedDocument>> IssuedOf(ChiBoContext db, int cell, ReportPeriod period)
    {
        string title = CellReportPaper.SummaryOf(period.Words);
        return db
            .IssuedDocuments.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => row.OrganisationId == cell && row.TypeLetters == Letters && row.Title == title)
            .OrderByDescending(row => row.Key)
            .ToListAsync();
    }

    private async Task<bool> May(AccessAction action, Sensitivity sensitivity, string code) =>
        (await permits.OnOrganisation(action, sensitivity, code)).IsAllowed;
}
