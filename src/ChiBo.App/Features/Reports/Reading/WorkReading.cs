using System.Globalization;
using ChiBo.App.Features.Meetings;
using ChiBo.App.Features.Registers;
using ChiBo.Domain.Proposals;
using ChiBo.Domain.Reports;
using ChiBo.Domain.Tasks;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Reports.Reading;

/// <summary>Resolutions, tasks, proposals (II.1.3.b-1, b-5, II.2.c).</summary>
internal static class WorkReading
{
    private const int HoursOfVietnam = 7;

    public static async Task<ReportFacts> Read(ChiBoContext db, ReportedCell cell, ReportFacts facts) =>
        facts with
        {
            Resolutions = await Resolutions(db, cell),
            Tasks = await Tasks(db, cell),
            Proposals = await Proposals(db, cell),
        };

    private static async Task<IReadOnlyList<ResolutionFact>> Resolutions(ChiBoContext db, ReportedCell cell)
    {
        var rows = await db
            .IssuedDocuments.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => row.OrganisationId == cell.Id && row.TypeLetters == MeetingPapers.ResolutionLetters)
            .OrderBy(row => row.IssuedOn)
            .ThenBy(row => row.Key)
            .Select(row => new
            {
                row.Key,
                row.Symbol,
                row.IssuedOn,
            })
            .ToListAsync();
        return
        [
            .. rows.Select(row => new ResolutionFact(
                new ReportRecord(ReportSource.Document, KeyOf(row.Key), row.Symbol),
                row.IssuedOn
            )),
        ];
    }

    /// <summary>A task is given in the act of its first revision, and done in that of the one that says so.</summary>
    private static async Task<IReadOnlyList<TaskFact>> Tasks(ChiBoContext db, ReportedCell cell)
    {
        var rows = await (
            from task in db.WorkTasks.AsNoTracking().Known(KnownAt.Now)
            join first in db.WorkTasks on task.Key equals first.Id
            join given in db.Acts on first.RecordedIn equals given.Id
            join last in db.Acts on task.RecordedIn equals last.Id
            join details in db.MemberDetails.Known(KnownAt.Now) on task.MemberId equals details.MemberId
            where task.OrganisationId == cell.Id
            orderby task.DueOn, task.Key
            select new
            {
                task.Key,
                task.Title,
                task.DueOn,
                task.State,
                GivenAt = given.At,
                LastAt = last.At,
                details.Member!.Code,
                details.FullName,
            }
        ).ToListAsync();
        return
        [
            .. rows.Select(row => new TaskFact(
                new ReportRecord(ReportSource.Task, KeyOf(row.Key), row.Title),
                new ReportRecord(ReportSource.Member, row.Code, row.FullName),
                DayOf(row.GivenAt),
                row.DueOn,
                row.State
            )
            {
                DoneOn = row.State == TaskState.Done ? DayOf(row.LastAt) : null,
            }),
        ];
    }

    /// <summary>One that was reopened keeps its last answer, and is owed another: here it is not answered.</summary>
    private static async Task<IReadOnlyList<ProposalFact>> Proposals(ChiBoContext db, ReportedCell cell)
    {
        var rows = await db
            .Proposals.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => row.OrganisationId == cell.Id && row.SentOn != null)
            .OrderBy(row => row.SentOn)
            .ThenBy(row => row.Key)
            .Select(row => new
            {
                row.Key,
                row.Title,
                SentOn = row.SentOn!.Value,
                row.AnswerBy,
                row.AnsweredOn,
                row.Answer,
                IsAnswered = row.State == ProposalState.Answered || row.State == ProposalState.CarriedOut,
            })
            .ToListAsync();
        return
        [
            .. rows.Select(row => new ProposalFact(
                new ReportRecord(ReportSource.Proposal, KeyOf(row.Key), row.Title),
                row.SentOn,
                row.AnswerBy
            )
            {
                AnsweredOn = row.IsAnswered ? row.AnsweredOn : null,
                Answer = row.IsAnswered ? row.Answer : null,
            }),
        ];
    }

    private static DateOnly DayOf(DateTime at) => DateOnly.FromDateTime(at.AddHours(HoursOfVietnam));

    private static string KeyOf(long key) => key.ToString(CultureInfo.InvariantCulture);
}
