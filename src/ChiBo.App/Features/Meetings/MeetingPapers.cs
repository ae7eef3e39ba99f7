using ChiBo.Documents.Months;
using ChiBo.Documents.PartyDocuments;
using ChiBo.Domain.Meetings;
using ChiBo.Storage.Work;

namespace ChiBo.App.Features.Meetings;

/// <summary>The papers of a meeting, from what is recorded of it.</summary>
internal static class MeetingPapers
{
    /// <summary>Letters of a resolution in its number and symbol.</summary>
    public const string ResolutionLetters = "NQ";

    /// <summary>Letters of minutes in their number and symbol.</summary>
    public const string MinutesLetters = "BB";

    /// <summary>Letters of a notice in its number and symbol.</summary>
    public const string NoticeLetters = "TB";

    /// <summary>The invitation, to be filled in with who is invited.</summary>
    public static PartyDocument Invitation(OpenMeeting meeting, DateOnly today) =>
        new InvitationPaper
        {
            Head = Head(meeting, today) with { Date = null },
            Meeting = Meeting(meeting),
            Chair = Comrade(meeting.NameOf(meeting.Sheet.ChairId)),
            Agenda = [.. meeting.Items.Select(item => item.Title)],
            Signer = PaperSigner.ForCellCommittee("Bí thư", null),
        }.ToDocument();

    /// <summary>The list on which attendance is ticked.</summary>
    public static PartyDocument AttendanceList(OpenMeeting meeting, DateOnly today) =>
        new AttendanceListPaper
        {
            Head = Head(meeting, today),
            Meeting = Meeting(meeting),
            Members = [.. meeting.Members.Select(one => new ListedMember(one.Code, one.Name, one.Standing))],
        }.ToDocument();

    /// <summary>Ballots for an item, as many as there are people who may vote.</summary>
    public static PartyDocument Ballot(OpenMeeting meeting, AgendaItem item, DateOnly today) =>
        new BallotPaper
        {
            Head = Head(meeting, today),
            Subject = item.Title,
            Lines = [item.Title],
            Count = Math.Max(1, meeting.Count.Voters > 0 ? meeting.Count.Voters : meeting.Count.Called),
        }.ToDocument();

    /// <summary>The minutes as they follow from what is recorded.</summary>
    public static MinutesPaper Minutes(OpenMeeting meeting, DateOnly today)
    {
        MeetingCount count = meeting.Count;
        return new MinutesPaper
        {
            Head = Head(meeting, today) with { Number = meeting.MinutesNumber?.Number },
            Meeting = Meeting(meeting),
            EndedAt = meeting.Record?.EndsAt is { } end ? TimeOnly.FromDateTime(end) : null,
            Chair = meeting.NameOf(meeting.Sheet.ChairId),
            Secretary = meeting.NameOf(meeting.Sheet.SecretaryId),
            Attendance = Figures(meeting),
            Excused = Away(meeting, AttendanceKind.Excused),
            Absent = Away(meeting, AttendanceKind.Absent),
            SelfAssessment = meeting.Assessment?.Words,
            Items =
            [
                .. meeting.Items.Select(item => new MinutesItem(
                    item.Title,
                    null,
                    [],
                    item.Outcome == ItemOutcome.CarriedOver
                        ? $"{item.Conclusion} Chuyển sang buổi sinh hoạt sau.".Trim()
                        : item.Conclusion,
                    VoteOf(item, count.Voters)
                )),
            ],
        };
    }

    /// <summary>The minutes as they were written.</summary>
    public static PartyDocument Written(OpenMeeting meeting, Minutes minutes, DateOnly today) =>
        Minutes(meeting, today).ToDocument() with
        {
            Body = MinutesText.Blocks(minutes.Text),
        };

    /// <summary>The resolution; nothing while no vote is counted or nothing is concluded.</summary>
    public static PartyDocument? Resolution(OpenMeeting meeting, DateOnly today)
    {
        string[] concluded = Conclusions(meeting);
        VoteCount? vote = meeting
            .Items.Select(item => VoteOf(item, meeting.Count.Voters))
            .LastOrDefault(one => one is not null);
        return concluded.Length == 0 || vote is null
            ? null
            : new ResolutionPaper
            {
                Head = Head(meeting, today) with { Number = meeting.Resolution?.Number },
                Summary = MeetingTexts.Of(meeting.Sheet.Kind, meeting.Sheet.Month).Vietnamese.ToLowerInvariant(),
                Meeting = Meeting(meeting),
                Vote = vote,
                Points = concluded,
                Tasks = Tasks(meeting),
                Signer = PaperSigner.ForCell("Bí thư", null),
            }.ToDocument();
    }

    /// <summary>The notice of what was concluded; nothing while nothing is.</summary>
    public static PartyDocument? ConclusionNotice(OpenMeeting meeting, DateOnly today)
    {
        string[] concluded = Conclusions(meeting);
        return concluded.Length == 0
            ? null
            : new ConclusionNoticePaper
            {
                Head = Head(meeting, today) with { Number = meeting.ConclusionNotice?.Number },
                Meeting = Meeting(meeting),
                Chair = Comrade(meeting.NameOf(meeting.Sheet.ChairId)) ?? "chủ trì",
                Conclusions = concluded,
                Tasks = Tasks(meeting),
                Signer = PaperSigner.ForCellCommittee("Bí thư", null),
            }.ToDocument();
    }

    private static string[] Conclusions(OpenMeeting meeting) =>
        [
            .. meeting
                .Items.Where(item => item is { Outcome: ItemOutcome.Concluded, Conclusion: not null })
                .Select(item => item.Conclusion!),
        ];

    private static PaperTask[] Tasks(OpenMeeting meeting) =>
        [
            .. meeting.Tasks.Select(task => new PaperTask(
                task.Title,
                Comrade(meeting.NameOf(task.MemberId)) ?? "",
                MeetingTexts.Of(task.ForBody).Vietnamese,
                task.DueOn
            )),
        ];

    /// <summary>The count of a vote that is told: of a secret one, when two have counted the same.</summary>
    public static VoteCount? VoteOf(AgendaItem item, int voters) =>
        item is { VotesFor: { } yes, VotesAgainst: { } no, Abstained: { } neither }
        && (!item.IsSecret || item.CheckedById is not null)
            ? new VoteCount(voters, yes, no, neither, item.IsSecret)
            : null;

    private static PaperHead Head(OpenMeeting meeting, DateOnly today) =>
        new()
        {
            Superior = meeting.Superior,
            Issuer = meeting.Cell.Name,
            Date = meeting.Day,
            MadeOn = today,
        };

    private static PaperMeeting Meeting(OpenMeeting meeting) =>
        new(
            meeting.Sheet.Kind,
            MeetingMonth.Of(meeting.Sheet.Month),
            meeting.Day,
            meeting.Record?.StartsAt is { } start ? TimeOnly.FromDateTime(start) : default,
            meeting.Sheet.Place ?? "....................."
        );

    private static AttendanceFigures Figures(OpenMeeting meeting)
    {
        int Count(Func<CalledMember, bool> which) => meeting.Members.Count(member => which(member.Called));
        return new AttendanceFigures
        {
            Official = Count(one => one.IsOnRoll && one.IsOfficial),
            Probationary = Count(one => one.IsOnRoll && !one.IsOfficial),
            Temporary = Count(one => !one.IsOnRoll),
            Exempt = meeting.Members.Count(one => one.IsExempt),
            SentElsewhere = meeting.Members.Count(one => one.IsElsewhere),
            PresentOfficial = Count(one => one is { IsPresent: true, IsOnRoll: true, IsOfficial: true }),
            PresentProbationary = Count(one => one is { IsPresent: true, IsOnRoll: true, IsOfficial: false }),
            PresentTemporary = Count(one => one is { IsPresent: true, IsOnRoll: false }),
        };
    }

    private static AbsentMember[] Away(OpenMeeting meeting, AttendanceKind how) =>
        [
            .. meeting
                .Members.Where(member => member.Called.Came == how)
                .Select(member => new AbsentMember(member.Name, member.Attendance?.Reason)),
        ];

    private static string? Comrade(string? name) => name is null ? null : $"đồng chí {name}";
}
