using ChiBo.App.Features.Documents;
using ChiBo.App.Features.Registers;
using ChiBo.App.Features.Reports.Reading;
using ChiBo.App.Permissions;
using ChiBo.Documents.PartyDocuments;
using ChiBo.Domain.Reports;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Register;
using ChiBo.Storage.Work;

namespace ChiBo.App.Features.Reports;

/// <summary>Issues the report of a period under the next number of the cell: from then on its members read it.</summary>
internal sealed class IssueReport(ChiBoContext db, RegisterActs acts, Person person, ReportFile file)
{
    /// <summary>The key of the document comes back.</summary>
    public Task<Outcome<long>> Handle(string code, string period) =>
        acts.Do<long>(
            new ActHeader(ActKind.ProgrammeWorked, person.AccountId)
            {
                ActingFor = person.ActingFor,
                OrganisationCode = code,
            },
            async scope =>
                !await file.Writes(code) ? new NotYourReport()
                : ReportPeriod.Parse(period) is not { } asked || await ReportFile.Cell(db, code) is not { } cell
                    ? new NoSuchReport()
                : asked.From > acts.Today ? new ReportPeriodHasNotBegun(asked.From)
                : await Issue(scope, cell, asked)
        );

    private async Task<Outcome<long>> Issue(ActScope scope, OrganisationVersion cell, ReportPeriod period)
    {
        IReadOnlyList<ComposedSentence> sentences = await file.Sentences(ReportedCell.Of(cell), period);
        if (sentences.Count(sentence => sentence.State == SentenceState.ChangedSince) is var changed and > 0)
        {
            return new ReportHasChangedFigures(changed);
        }

        PartyDocument paper = await ReportPapers.Of(db, cell, period, sentences, acts.Today, isIssued: true);
        string body = IssuedText.Of(paper);
        IssuedDocument? before = (await ReportFile.IssuedOf(db, cell.OrganisationId, period)).FirstOrDefault();
        if (before?.Body == body)
        {
            return new ReportIsIssued(before.Symbol);
        }

        Outcome<IssuedDocument> issued = await DocumentNumbers.Issue(
            scope,
            cell.OrganisationId,
            ReportFile.Letters,
            acts.Today,
            paper.Summary,
            body,
            null,
            null
        );
        return issued.IsDone ? issued.Value.Key : issued.Refusal;
    }
}
