using ChiBo.App.CommandLine;
using ChiBo.App.Features.Months;
using ChiBo.App.Features.Registers;
using ChiBo.Domain.Meetings;
using ChiBo.Guidance.Meetings;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Meetings;

/// <summary>What the record of a meeting shows of a criterion.</summary>
/// <param name="Level">The level.</param>
/// <param name="Ground">By what.</param>
internal sealed record SeenCriterion(AssessmentLevel Level, Phrase Ground);

/// <summary>Fills in what the record of a meeting shows by itself. What it does not show is left to people.</summary>
internal sealed class AssessmentGrounds(ChiBoContext db, MonthOrder order)
{
    private const int LeastMinutes = 90;
    private const int MoreThanPercent = 85;

    /// <summary>The criteria that the record shows, by name.</summary>
    public async Task<IReadOnlyDictionary<string, SeenCriterion>> Read(OpenMeeting meeting, AssessmentForm form)
    {
        var shown = new Dictionary<string, SeenCriterion>(StringComparer.Ordinal);
        foreach (AssessmentCriterion criterion in form.Criteria)
        {
            SeenCriterion? seen = criterion.Seen switch
            {
                SeenInRecord.Attendance => Attendance(meeting, form),
                SeenInRecord.UsualDay => await UsualDay(meeting, form),
                SeenInRecord.Order => await Order(meeting, form),
                SeenInRecord.Duration => Duration(meeting, form),
                SeenInRecord.Speakers => Speakers(meeting, form),
                SeenInRecord.Resolution => Resolution(meeting, form),
                _ => null,
            };
            if (seen is not null)
            {
                shown[criterion.Id] = seen;
            }
        }

        return shown;
    }

    /// <summary>Exempt members and those elsewhere for a time are no part of those who were to come.</summary>
    private static SeenCriterion? Attendance(OpenMeeting meeting, AssessmentForm form)
    {
        MeetingMember[] called = [.. meeting.Members.Where(member => member.IsToCome)];
        if (called.Length == 0 || called.Any(member => member.Called.Came is null))
        {
            return null;
        }

        int came = called.Count(member => member.Called.IsPresent);
        int unexcused = called.Count(member => member.Called.Came == AttendanceKind.Absent);
        bool isEnough = came * 100 > called.Length * MoreThanPercent;
        AssessmentLevel level =
            isEnough && unexcused == 0 ? form.Levels[0]
            : isEnough || unexcused == 0 ? Middle(form)
            : form.Levels[^1];
        return new(level, AssessmentTexts.CameOf(came, called.Length, unexcused));
    }

    private async Task<SeenCriterion?> UsualDay(OpenMeeting meeting, AssessmentForm form)
    {
        int cell = meeting.Sheet.OrganisationId;
        UsualDay? usual = await db
            .UsualDays.AsNoTracking()
            .Known(KnownAt.Now)
            .SingleOrDefaultAsync(row => row.OrganisationId == cell);
        if (usual is null || meeting.Sheet.Kind != MeetingKind.Regular || meeting.Record?.StartsAt is null)
        {
            return null;
        }

        DateOnly last = MeetingMonth.Of(meeting.Sheet.Month).LastDay;
        DateOnly day = last.AddDays(Math.Min(usual.DayOfMonth, last.Day) - last.Day);
        return new(Either(form, meeting.Day == day), AssessmentTexts.UsualDayOf(day, meeting.Day));
    }

    private async Task<SeenCriterion?> Order(OpenMeeting meeting, AssessmentForm form)
    {
        if (
            meeting.Sheet.Kind != MeetingKind.Regular
            || meeting.Record is not { State: MeetingState.Held, StartsAt: { } start } record
        )
        {
            return null;
        }

        bool isInOrder =
            await order.ForClosing(meeting.CellCode, meeting.Sheet.Month, start) is null
            && await order.ForOther(meeting.CellCode, start, record.EndsAt) is null;
        return new(Either(form, isInOrder), AssessmentTexts.OrderOf(isInOrder));
    }

    private static SeenCriterion? Duration(OpenMeeting meeting, AssessmentForm form)
    {
        if (meeting.Record is not { State: MeetingState.Held, StartsAt: { } start, EndsAt: { } end })
        {
            return null;
        }

        int minutes = (int)(end - start).TotalMinutes;
        return new(Either(form, minutes >= LeastMinutes), AssessmentTexts.Lasted(minutes));
    }

    /// <summary>Those whose names begin a line of what was said; minutes without any such line show nothing.</summary>
    private static SeenCriterion? Speakers(OpenMeeting meeting, AssessmentForm form)
    {
        string[] lines = (meeting.Minutes?.Text ?? "").Split('\n');
        int present = meeting.Count.Present;
        int spoke = meeting.Members.Count(member =>
            member.Called.IsPresent
            && lines.Any(line => line.StartsWith($"- {member.Name}:", StringComparison.OrdinalIgnoreCase))
        );
        AssessmentLevel level =
            spoke * 2 >= present ? form.Levels[0]
            : spoke * 4 >= present ? Middle(form)
            : form.Levels[^1];
        return spoke == 0 ? null : new(level, AssessmentTexts.Spoke(spoke, present));
    }

    private static SeenCriterion? Resolution(OpenMeeting meeting, AssessmentForm form)
    {
        AgendaItem[] concluded = [.. meeting.Items.Where(item => item.Outcome == ItemOutcome.Concluded)];
        if (concluded.Length == 0 && meeting.Stage < MeetingStage.Ended)
        {
            return null;
        }

        int voted = concluded.Count(item => MeetingPapers.VoteOf(item, meeting.Count.Voters) is not null);
        AssessmentLevel level =
            voted > 0 ? form.Levels[0]
            : concluded.Length > 0 ? Middle(form)
            : form.Levels[^1];
        return new(level, AssessmentTexts.ConcludedOf(concluded.Length, voted));
    }

    private static AssessmentLevel Either(AssessmentForm form, bool isMet) => isMet ? form.Levels[0] : form.Levels[^1];

    private static AssessmentLevel Middle(AssessmentForm form) => form.Levels[form.Levels.Count / 2];
}
