using ChiBo.App.Features.Registers;
using ChiBo.Domain.Admission;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Proposals;
using ChiBo.Domain.Quality;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Tasks;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Quality;

/// <summary>The work of a cell as its quality is counted from it: each kind read once.</summary>
internal sealed record QualityWork
{
    private const string Resolution = "NQ";

    public required IReadOnlyList<(MeetingMonth, Portion)> Attendance { get; init; }

    public required IReadOnlyList<DateOnly> Resolutions { get; init; }

    public required IReadOnlyList<DueFact> Tasks { get; init; }

    public required IReadOnlyList<DateOnly> ProposalsSent { get; init; }

    public required IReadOnlyList<DueFact> Answers { get; init; }

    public required IReadOnlyList<(AdmissionStep, DateOnly)> Admissions { get; init; }

    public required IReadOnlyList<(Period, bool)> Regulations { get; init; }

    public static async Task<QualityWork> Of(ChiBoContext db, int cell, KnownAt known)
    {
        var proposals = await db
            .Proposals.Known(known)
            .Where(row => row.OrganisationId == cell && row.SentOn != null)
            .Select(row => new
            {
                SentOn = row.SentOn!.Value,
                row.AnswerBy,
                row.AnsweredOn,
                row.State,
            })
            .ToListAsync();
        return new QualityWork
        {
            Attendance = await AttendanceOf(db, cell, known),
            Resolutions = await db
                .IssuedDocuments.Known(known)
                .Where(row => row.OrganisationId == cell && row.TypeLetters == Resolution)
                .Select(row => row.IssuedOn)
                .ToListAsync(),
            Tasks = await TasksOf(db, cell, known),
            ProposalsSent = proposals.ConvertAll(row => row.SentOn),
            Answers = proposals.ConvertAll(row => AnswerOf(row.AnswerBy, row.State, row.AnsweredOn)),
            Admissions = await AdmissionsOf(db, cell, known),
            Regulations = await RegulationsOf(db, cell, known),
        };
    }

    /// <summary>An answer that is owed: given, once the proposal is answered or carried out.</summary>
    public static DueFact AnswerOf(DateOnly answerBy, ProposalState state, DateOnly? answeredOn) =>
        new(answerBy, state is ProposalState.Answered or ProposalState.CarriedOut ? answeredOn : null);

    /// <summary>The day on which the first of its work was recorded: before it, nothing recorded is nothing known.</summary>
    public static async Task<DateOnly?> KeptSince(ChiBoContext db, int cell)
    {
        long? first = await db
            .MeetingSheets.Where(row => row.OrganisationId == cell)
            .Select(row => (long?)row.RecordedIn)
            .Concat(db.WorkTasks.Where(row => row.OrganisationId == cell).Select(row => (long?)row.RecordedIn))
            .Concat(db.Proposals.Where(row => row.OrganisationId == cell).Select(row => (long?)row.RecordedIn))
            .Concat(db.IssuedDocuments.Where(row => row.OrganisationId == cell).Select(row => (long?)row.RecordedIn))
            .MinAsync();
        return first is null
            ? null
            : CellQuality.LocalDay(await db.Acts.Where(act => act.Id == first).Select(act => act.At).SingleAsync());
    }

    /// <summary>Of all meetings of a month that are over: those who came, of those of whom it is recorded.</summary>
    private static async Task<List<(MeetingMonth, Portion)>> AttendanceOf(ChiBoContext db, int cell, KnownAt known) =>
        (
            await (
                from row in db.Attendances.Known(known)
                join sheet in db.MeetingSheets.Known(known) on row.SheetKey equals sheet.Key
                where sheet.OrganisationId == cell && sheet.Stage >= MeetingStage.Ended
                group row by sheet.Month into month
                select new
                {
                    Month = month.Key,
                    Came = month.Count(row => row.Came == AttendanceKind.Present),
                    All = month.Count(),
                }
            ).ToListAsync()
        ).ConvertAll(row => (MeetingMonth.Of(row.Month), new Portion(row.Came, row.All)));

    /// <summary>A task is done on the day on which it is recorded that it is.</summary>
    private static async Task<List<DueFact>> TasksOf(ChiBoContext db, int cell, KnownAt known) =>
        (
            await (
                from row in db.WorkTasks.Known(known)
                join act in db.Acts on row.RecordedIn equals act.Id
                where row.OrganisationId == cell && row.State != TaskState.Dropped
                select new
                {
                    row.DueOn,
                    row.State,
                    act.At,
                }
            ).ToListAsync()
        ).ConvertAll(row => new DueFact(row.DueOn, row.State == TaskState.Done ? CellQuality.LocalDay(row.At) : null));

    private static async Task<List<(AdmissionStep, DateOnly)>> AdmissionsOf(ChiBoContext db, int cell, KnownAt known) =>
        (
            await (
                from step in db.AdmissionSteps.Known(known)
                join way in db.AdmissionCases.Known(known) on step.CaseKey equals way.Key
                where way.OrganisationId == cell
                select new { step.Step, step.Day }
            ).ToListAsync()
        ).ConvertAll(row => (row.Step, row.Day));

    private static async Task<List<(Period, bool)>> RegulationsOf(ChiBoContext db, int cell, KnownAt known) =>
        (
            await db
                .WorkingRegulations.Known(known)
                .Where(row => row.OrganisationId == cell)
                .Select(row => new
                {
                    row.ValidFrom,
                    row.ValidTo,
                    IsComplete = row.PartyCommittee != ""
                        && row.Government != ""
                        && row.FatherlandFront != ""
                        && row.Organisations != ""
                        && row.Cells != "",
                })
                .ToListAsync()
        ).ConvertAll(row => (new Period(row.ValidFrom, row.ValidTo), row.IsComplete));
}
