using ChiBo.Domain.Meetings;

namespace ChiBo.App.Features.Meetings.Pages;

/// <summary>Who came to a meeting, in the order of the printed list: three values, one tap a person.</summary>
public sealed partial class AttendancePage
{
    private const string Came = "m-";
    private const string Why = "r-";

    private static AttendanceKind[] Kinds { get; } = Enum.GetValues<AttendanceKind>();

    protected override bool IsFor => SeesPeople;

    private bool MayTake => MayWork && MeetingStages.TakesAttendance(Meeting.Stage);

    protected override bool Offers(string form) =>
        form switch
        {
            "everybody" => MayTake && Meeting.Count.Unrecorded > 0,
            "attendance" => true,
            _ => false,
        };

    private string StandingOf(MeetingMember member) =>
        member.Called.IsSuspended ? $"{member.Standing}, {Say(MeetingTexts.Suspended)}"
        : member.Called.NeedNotCome ? $"{member.Standing}, {Say(MeetingTexts.Exempt)}"
        : member.Standing;

    private AttendanceKind? CameOf(MeetingMember member) =>
        Typed(Came + member.Code) is { } typed && Enum.TryParse(typed, out AttendanceKind kind)
            ? kind
            : member.Called.Came;

    private string? ReasonOf(MeetingMember member) => TypedOr(Why + member.Code, member.Attendance?.Reason);

    private async Task Everybody() =>
        await Answer(await Handler<TakeAttendance>().Everybody(Key), "Attendance", "/attendance");

    private async Task Submit()
    {
        if (!MayTake)
        {
            Refuse("Attendance", MeetingNotPossible.WrongStage(Meeting.Stage));
            return;
        }

        var came = new Dictionary<string, CameFields>(StringComparer.Ordinal);
        foreach (string name in Http.Request.Form.Keys.Where(name => name.StartsWith(Came, StringComparison.Ordinal)))
        {
            string code = name[Came.Length..];
            if (Typed(name) is { } typed && Enum.TryParse(typed, out AttendanceKind kind) && Enum.IsDefined(kind))
            {
                came[code] = new CameFields(kind, Typed(Why + code));
            }
        }

        await Answer(await Handler<TakeAttendance>().Handle(Key, came), "Attendance", "/attendance");
    }
}
