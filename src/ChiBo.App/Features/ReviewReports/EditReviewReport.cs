using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Reports;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Life;

namespace ChiBo.App.Features.ReviewReports;

/// <summary>Puts sentences of a report in a person's words, leaves them out, adds own ones; the draft stays beside them.</summary>
internal sealed class EditReviewReport(ChiBoContext db, RegisterActs acts, Person person, ReviewReportFile file)
{
    /// <summary>Puts a sentence.</summary>
    /// <param name="key">The report.</param>
    /// <param name="sentence">Code of the sentence.</param>
    /// <param name="seen">What the person saw: who saves over what another saved meanwhile is told so.</param>
    /// <param name="text">As it is to stand; empty when it is left out.</param>
    public Task<Outcome<long>> Put(long key, string sentence, SeenSentence seen, string text) =>
        Do(
            key,
            async (scope, report) =>
            {
                ReviewReportEdit? known = (await ReviewReportFile.Edits(db, key)).Find(edit =>
                    edit.Sentence == sentence
                );
                bool isOwn = OwnSentence.Parse(sentence) is not null;
                ReportSentence? draft = report.Made.Draft.FirstOrDefault(one => one.Code == sentence);
                if (draft is null && (known is null || !isOwn))
                {
                    return new NoSuchReviewReport();
                }

                Outcome<PutSentence> put = SentencePutting.Decide(
                    sentence,
                    draft,
                    known is null ? null : new PutSentence(known.Sentence, known.Drafted, known.Text),
                    seen,
                    text
                );
                return put.IsDone ? Write(scope, key, known, put.Value) : put.Refusal;
            }
        );

    /// <summary>Adds an own sentence at the end of a part.</summary>
    public Task<Outcome<long>> Add(long key, ReportSection section, string? text) =>
        Do(
            key,
            async (scope, _) =>
                string.IsNullOrWhiteSpace(text) ? new OwnSentenceIsEmpty()
                : !section.IsOfReview() ? new NoSuchReviewReport()
                : OwnSentence.Next(section, (await ReviewReportFile.Edits(db, key)).Select(edit => edit.Sentence))
                    is { } next
                    ? Write(scope, key, null, new PutSentence(next.Code, "", ReportSentence.OneLine(text)))
                : new TooManyOwnSentences()
        );

    private static Outcome<long> Write(ActScope scope, long report, ReviewReportEdit? known, PutSentence put)
    {
        ReviewReportEdit row = known is null
            ? scope.Record(
                new ReviewReportEdit
                {
                    RecordedIn = scope.Act.Id,
                    ReportKey = report,
                    Sentence = put.Code,
                    Drafted = put.Drafted,
                    Text = put.Text,
                }
            )
            : scope.Revise(
                known,
                next =>
                {
                    next.Drafted = put.Drafted;
                    next.Text = put.Text;
                }
            );
        return row.Key;
    }

    private async Task<Outcome<long>> Do(long key, Func<ActScope, OpenReviewReport, Task<Outcome<long>>> work) =>
        await file.Open(key) is not { } report
            ? new NoSuchReviewReport()
            : await acts.Do<long>(
                new ActHeader(ActKind.ReviewReportWorked, person.AccountId)
                {
                    ActingFor = person.ActingFor,
                    OrganisationCode = report.Reporter.Organisation!.Code,
                },
                scope => work(scope, report)
            );
}
