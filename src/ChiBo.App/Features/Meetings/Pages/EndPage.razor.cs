using ChiBo.Domain.Meetings;

namespace ChiBo.App.Features.Meetings.Pages;

/// <summary>The form that ends a meeting: when it really was.</summary>
public sealed partial class EndPage
{
    protected override bool IsFor => MayWork;

    private bool MayEnd => Meeting.Stage < MeetingStage.Ended;

    private string? Planned => Meeting.Record?.StartsAt is { } start ? $"{start:HH:mm}" : null;

    protected override bool Offers(string form) => form == "end" && MayEnd;

    private async Task Submit()
    {
        MeetingEnd? end = MeetingTimes.Read(Errors, Typed, Day("Day"));
        if (IsSound() && end is not null)
        {
            await Answer(await Handler<EndMeeting>().Handle(Key, end), "Day");
        }
    }
}
