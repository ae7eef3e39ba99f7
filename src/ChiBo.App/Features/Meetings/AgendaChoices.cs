using ChiBo.App.Features.Registers;
using ChiBo.Domain.Areas;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Proposals;
using ChiBo.Domain.Tasks;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Meetings;

/// <summary>
/// What waits for a meeting: what the last one left, matters of the areas and answers to proposals (II.2.c), tasks that are
/// due. Nothing of it stands on the agenda until a person chooses it.
/// </summary>
internal sealed class AgendaChoices(ChiBoContext db)
{
    private const int LongestTitle = 200;

    /// <summary>All that waits and is not on the agenda yet.</summary>
    public async Task<IReadOnlyList<AgendaChoice>> Read(OpenMeeting meeting)
    {
        bool isAgency = meeting.Cell.Kind == OrganisationKind.AgencyCell;
        List<AgendaChoice> all =
        [
            .. await Unfinished(meeting),
            .. isAgency ? await OpenMatters(meeting) : [],
            .. isAgency ? await Answers(meeting) : await AnswersToArea(meeting),
            .. await TasksDue(meeting),
        ];
        HashSet<(AgendaSource, long?)> taken = [.. meeting.Items.Select(item => (item.Source, item.SourceKey))];
        return [.. all.Where(choice => !taken.Contains((choice.Source, choice.Key)))];
    }

    /// <summary>What earlier meetings of the cell did not conclude and no later agenda has taken up.</summary>
    private async Task<List<AgendaChoice>> Unfinished(OpenMeeting meeting)
    {
        DateOnly since = Since(meeting);
        List<AgendaItem> items = await (
            from item in db.AgendaItems.AsNoTracking().Known(KnownAt.Now)
            join sheet in db.MeetingSheets.Known(KnownAt.Now) on item.SheetKey equals sheet.Key
            where sheet.OrganisationId == meeting.Sheet.OrganisationId && sheet.Key != meeting.Sheet.Key
            where sheet.Stage >= MeetingStage.Ended && sheet.Month >= since && item.Outcome != ItemOutcome.Concluded
            where
                !db
                    .AgendaItems.Known(KnownAt.Now)
                    .Any(later => later.Source == AgendaSource.Unfinished && later.SourceKey == item.Key)
            orderby sheet.Month descending, sheet.Key descending, item.Place
            select item
        ).ToListAsync();
        return [.. items.Select(item => new AgendaChoice(AgendaSource.Unfinished, item.Key, item.Title))];
    }

    /// <summary>What is older than a year waits no longer.</summary>
    private static DateOnly Since(OpenMeeting meeting) => meeting.Sheet.Month.AddYears(-1);

    /// <summary>The matters of the commune's areas with which nobody has dealt yet.</summary>
    private async Task<List<AgendaChoice>> OpenMatters(OpenMeeting meeting)
    {
        int[] communes = (await Rolls.CommitteeAbove(db, meeting.Sheet.OrganisationId, meeting.Day))?.UnitIds ?? [];
        var rows = await (
            from matter in db.AreaMatters.Known(KnownAt.Now)
            join area in db.UnitVersions.Known(KnownAt.Now).On(meeting.Day) on matter.UnitId equals area.UnitId
            where matter.State == MatterState.Open && communes.Contains(area.ParentId!.Value)
            orderby matter.Month, matter.Key
            select new
            {
                matter.Key,
                matter.Topic,
                area.Name,
                Text = db
                    .MatterTexts.Where(text => text.MatterKey == matter.Key)
                    .Select(text => text.Text)
                    .FirstOrDefault(),
            }
        ).ToListAsync();
        return
        [
            .. rows.Select(row => new AgendaChoice(
                AgendaSource.Matter,
                row.Key,
                Short($"{row.Name}: {row.Text ?? MeetingTexts.Of(row.Topic).Vietnamese}")
            )),
        ];
    }

    /// <summary>The answers to what the cell proposed that were on none of its agendas yet.</summary>
    private async Task<List<AgendaChoice>> Answers(OpenMeeting meeting)
    {
        List<Proposal> rows = await Answered(meeting)
            .Where(row => row.OrganisationId == meeting.Sheet.OrganisationId)
            .OrderBy(row => row.AnsweredOn)
            .ToListAsync();
        return [.. rows.Select(Answer)];
    }

    /// <summary>The answers to what was raised from the areas of a residential cell, or by that cell.</summary>
    private async Task<List<AgendaChoice>> AnswersToArea(OpenMeeting meeting)
    {
        int cell = meeting.Sheet.OrganisationId;
        int[] areas = meeting.Cell.UnitIds;
        List<Proposal> rows = await Answered(meeting)
            .Where(row =>
                db.AreaMatters.Any(matter =>
                    matter.SupersededIn == null
                    && matter.ProposalKey == row.Key
                    && (matter.CellId == cell || areas.Contains(matter.UnitId))
                )
            )
            .OrderBy(row => row.AnsweredOn)
            .ToListAsync();
        return [.. rows.Select(Answer)];
    }

    private IQueryable<Proposal> Answered(OpenMeeting meeting)
    {
        DateOnly since = Since(meeting);
        int cell = meeting.Sheet.OrganisationId;
        return db
            .Proposals.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => row.State == ProposalState.Answered || row.State == ProposalState.CarriedOut)
            .Where(row => row.AnsweredOn >= since)
            .Where(row =>
                !db
                    .AgendaItems.Known(KnownAt.Now)
                    .Any(item =>
                        item.Source == AgendaSource.Answer
                        && item.SourceKey == row.Key
                        && db.MeetingSheets.Any(sheet =>
                            sheet.SupersededIn == null && sheet.Key == item.SheetKey && sheet.OrganisationId == cell
                        )
                    )
            );
    }

    private async Task<List<AgendaChoice>> TasksDue(OpenMeeting meeting)
    {
        DateOnly end = meeting.Day;
        List<WorkTask> rows = await db
            .WorkTasks.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => row.OrganisationId == meeting.Sheet.OrganisationId && row.State == TaskState.Open)
            .Where(row => row.DueOn <= end)
            .OrderBy(row => row.DueOn)
            .ToListAsync();
        return
        [
            .. rows.Select(row => new AgendaChoice(
                AgendaSource.Task,
                row.Key,
                Short($"Nhiệm vụ đến hạn {row.DueOn:dd/MM/yyyy}: {row.Title}")
            )),
        ];
    }

    private static AgendaChoice Answer(Proposal row) =>
        new(AgendaSource.Answer, row.Key, Short($"Trả lời kiến nghị: {row.Title}"));

    private static string Short(string title) =>
        title.Length <= LongestTitle ? title : title[..(LongestTitle - 1)].TrimEnd() + "…";
}
