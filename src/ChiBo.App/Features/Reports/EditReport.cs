using ChiBo.App.Features.Registers;
using ChiBo.App.Features.Reports.Reading;
using ChiBo.App.Permissions;
using ChiBo.Domain.Reports;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Life;

namespace ChiBo.App.Features.Reports;

/// <summary>Puts sentences of a report in a person's words, leaves them out, adds own ones; the draft stays beside them.</summary>
internal sealed class EditReport(
    ChiBoContext db,
    RegisterActs acts,
    Person person,
    ReportFile file,
    ReportReader reader
)
{
    /// <summary>Puts a sentence.</summary>
    /// <param name="code">The cell.</param>
    /// <param name="period">Code of the period.</param>
    /// <param name="sentence">Code of the sentence.</param>
    /// <param name="seen">What the person saw: who saves over what another saved meanwhile is told so.</param>
    /// <param name="text">As it is to stand; empty when it is left out.</param>
    public Task<Outcome<long>> Put(string code, string period, string sentence, SeenSentence seen, string text) =>
        Do(
            code,
            period,
            async (scope, cell, asked) =>
            {
                List<ReportEdit> edits = await ReportFile.Edits(db, cell.Id, asked);
                ReportEdit? known = edits.Find(edit => edit.Sentence == sentence);
                ReportSentence? draft = OwnSentence.Parse(sentence) is null
                    ? (await reader.Draft(cell, asked)).FirstOrDefault(one => one.Code == sentence)
                    : null;
                if (draft is null && (known is null || OwnSentence.Parse(sentence) is null))
                {
                    return new NoSuchReport();
                }

                Outcome<PutSentence> put = SentencePutting.Decide(
                    sentence,
                    draft,
                    known is null ? null : new PutSentence(known.Sentence, known.Drafted, known.Text),
                    seen,
                    text
                );
                return put.IsDone ? Write(scope, cell, asked, known, put.Value) : put.Refusal;
            }
        );

    /// <summary>Adds an own sentence at the end of a part.</summary>
    public Task<Outcome<long>> Add(string code, string period, ReportSection section, string? text) =>
        Do(
            code,
            period,
            async (scope, cell, asked) =>
                string.IsNullOrWhiteSpace(text) ? new OwnSentenceIsEmpty()
                : OwnSentence.Next(section, (await ReportFile.Edits(db, cell.Id, asked)).Select(edit => edit.Sentence))
                    is { } next
                    ? Write(scope, cell, asked, null, new PutSentence(next.Code, "", ReportSentence.OneLine(text)))
                : new TooManyOwnSentences()
        );

    private static Outcome<long> Write(
        ActScope scope,
        ReportedCell cell,
        ReportPeriod period,
        ReportEdit? known,
        PutSentence put
    )
    {
        ReportEdit row = known is null
            ? scope.Record(
                new ReportEdit
                {
                    RecordedIn = scope.Act.Id,
                    OrganisationId = cell.Id,
                    PeriodFrom = period.From,
                    PeriodTo = period.To,
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

    private Task<Outcome<long>> Do(
        string code,
        string period,
        Func<ActScope, ReportedCell, ReportPeriod, Task<Outcome<long>>> work
    ) =>
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
                : await work(scope, ReportedCell.Of(cell), asked)
        );
}
