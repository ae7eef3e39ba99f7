using ChiBo.App.Features.Documents;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Documents.PartyDocuments;
using ChiBo.Domain.Reports;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Life;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.ReviewReports;

/// <summary>
/// Issues a report under the next number of the committee. Its text stays as it is; the act tells what was known then, so that its
/// figures can be reckoned once more.
/// </summary>
internal sealed class IssueReviewReport(ChiBoContext db, RegisterActs acts, Person person, ReviewReportFile file)
{
    /// <summary>The key of the document comes back.</summary>
    public async Task<Outcome<long>> Handle(long key) =>
        await file.Open(key) is not { } opened
            ? new NoSuchReviewReport()
            : await acts.Do<long>(
                new ActHeader(ActKind.ReviewReportWorked, person.AccountId)
                {
                    ActingFor = person.ActingFor,
                    OrganisationCode = opened.Reporter.Organisation!.Code,
                },
                // Acts are written one after another: what is read within the act is what is known right before it.
                async scope =>
                    await file.Open(key) is { } report ? await Issue(scope, report) : new NoSuchReviewReport()
            );

    private async Task<Outcome<long>> Issue(ActScope scope, OpenReviewReport report)
    {
        if (report.Changed > 0)
        {
            return new ReportHasChangedFigures(report.Changed);
        }

        // Many read what is issued, so small counts of people are not in it, whoever issues it.
        PartyDocument paper = await ReviewReportPapers.Stored(
            db,
            report,
            acts.Today,
            isIssued: true,
            seesPeople: false
        );
        string body = IssuedText.Of(paper);
        if (report.Issued is { } before && before.Body == body)
        {
            return new ReportIsIssued(before.Symbol);
        }

        Outcome<IssuedDocument> issued = await DocumentNumbers.Issue(
            scope,
            report.Row.OrganisationId,
            ReviewReportFile.Letters,
            acts.Today,
            paper.Summary,
            body,
            null,
            null,
            ReviewReportPapers.LettersOf(report.Reporter.Kind)
        );
        if (!issued.IsDone)
        {
            return issued.Refusal;
        }

        ReviewReportRecord row = await db
            .ReviewReports.Known(KnownAt.Now)
            .SingleAsync(one => one.Key == report.Row.Key);
        scope.Revise(row, next => next.DocumentKey = issued.Value.Key);
        return issued.Value.Key;
    }
}
