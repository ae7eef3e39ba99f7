using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Meetings;

namespace ChiBo.App.Features.Meetings.Pages;

/// <summary>A meeting: when and where, how far it has come, and the one step that comes next.</summary>
public sealed partial class MeetingPage
{
    protected override bool IsFor => true;

    /// <summary>The step that comes next.</summary>
    private string Next =>
        Meeting.Stage switch
        {
            MeetingStage.Prepared when Meeting.Items.Count == 0 => "agenda",
            MeetingStage.Prepared => "invite",
            MeetingStage.Invited => "begin",
            MeetingStage.InSession when Meeting.Count.Present == 0 => "attendance",
            MeetingStage.InSession => "end",
            MeetingStage.Ended => "minutes",
            _ => "papers",
        };

    private bool CanReply => IsInvited && Meeting is { Stage: MeetingStage.Invited, Record: not null };

    private bool CanSettle =>
        MayWork && Meeting.Minutes is (null or { ChairApproved: null, SecretaryApproved: null, Hash: null });

    private string? OwnReason { get; set; }

    private IReadOnlyList<Choice> People => [.. Meeting.Members.Select(one => new Choice(one.Code, one.Name))];

    private IReadOnlyList<SummaryLine> Lines =>
        [
            new(MeetingTexts.Stage, Say(MeetingTexts.Of(Meeting.Stage))),
            new(MeetingTexts.When, When),
            new(MeetingTexts.Place, Meeting.Sheet.Place),
            .. SeesPeople || IsInvited
                ?
                [
                    new SummaryLine(MeetingTexts.Chair, Meeting.NameOf(Meeting.Sheet.ChairId)),
                    new SummaryLine(MeetingTexts.Secretary, Meeting.NameOf(Meeting.Sheet.SecretaryId)),
                ]
                : Array.Empty<SummaryLine>(),
            .. Meeting.Stage >= MeetingStage.InSession
                ?
                [
                    new SummaryLine(
                        MeetingTexts.Present,
                        Say(MeetingTexts.PresentOf(Meeting.Count.Present, Meeting.Members.Count))
                    ),
                    new SummaryLine(MeetingTexts.Quorum, Say(MeetingWords.Quorum(Meeting))),
                    new SummaryLine(AssessmentTexts.Title, Meeting.Assessment?.Words ?? Say(AssessmentTexts.NotYet)),
                ]
                : Array.Empty<SummaryLine>(),
        ];

    private string When =>
        Meeting.Record?.StartsAt is not { } start ? Say(MeetingTexts.NotPlanned)
        : Meeting.Record.EndsAt is { } end ? $"{Say(DateOnly.FromDateTime(start))} {start:HH:mm}–{end:HH:mm}"
        : $"{Say(DateOnly.FromDateTime(start))} {start:HH:mm}";

    protected override Task Prepare()
    {
        string? own = Handler<Person>().Subject.MemberCode;
        OwnReason = Meeting.Members.FirstOrDefault(member => member.Code == own)?.Attendance?.Reason;
        return Task.CompletedTask;
    }

    protected override bool Offers(string form) =>
        form switch
        {
            "invite" or "begin" => MayWork && Next == form,
            "settle" => CanSettle,
            "reply" => CanReply && OwnReason is null,
            "come" => CanReply && OwnReason is not null,
            _ => false,
        };

    private string? CodeOf(int? member) => Meeting.Members.FirstOrDefault(one => one.Id == member)?.Code;

    private async Task Invite() => await Answer(await Handler<RunMeeting>().Invite(Key), "invite");

    private async Task Begin() => await Answer(await Handler<RunMeeting>().Begin(Key), "begin");

    private async Task Settle() =>
        await Answer(
            await Handler<RunMeeting>().Settle(Key, Typed("Place"), Typed("Chair"), Typed("Secretary")),
            "Place"
        );

    private async Task Reply()
    {
        string reason = Required("ReplyReason", MeetingTexts.ReplyReasonMissing);
        if (IsSound())
        {
            await Answer(await Handler<ReplyToInvitation>().Handle(Key, reason), "ReplyReason");
        }
    }

    private async Task Come() => await Answer(await Handler<ReplyToInvitation>().Handle(Key, null), "come");
}
