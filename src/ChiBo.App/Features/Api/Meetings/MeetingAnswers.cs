using ChiBo.App.Features.Api.Work;
using ChiBo.App.Features.Meetings;
using ChiBo.Exchange.Schema;
using ChiBo.Storage.Work;

namespace ChiBo.App.Features.Api.Meetings;

/// <summary>A meeting in a list.</summary>
internal sealed record MeetingLineAnswer(
    long Key,
    string Cell,
    string Kind,
    string Month,
    string? StartsAt,
    string Stage
)
{
    public static MeetingLineAnswer Of(MeetingLine line) =>
        new(
            line.Key,
            line.Cell,
            ExchangeWords.MeetingKinds[line.Kind],
            $"{line.Month:yyyy-MM}",
            Words.Of(line.StartsAt),
            Words.Of(line.Stage)
        );
}

/// <summary>A meeting; agenda, attendance and minutes are null for who may not see them.</summary>
internal sealed record MeetingAnswer
{
    public required long Key { get; init; }

    /// <summary>Code of the cell.</summary>
    public required string Cell { get; init; }

    public required string Kind { get; init; }

    public required string Month { get; init; }

    /// <summary>How far it has come.</summary>
    public required string Stage { get; init; }

    /// <summary>Whether its record with the times was struck out.</summary>
    public required bool IsStruckOut { get; init; }

    public required string? StartsAt { get; init; }

    public required string? EndsAt { get; init; }

    public required string? Place { get; init; }

    /// <summary>Who came, in numbers; null before it has begun.</summary>
    public required AttendanceAnswer? Attendance { get; init; }

    public required IReadOnlyList<AgendaAnswer>? Agenda { get; init; }

    public required MinutesAnswer? Minutes { get; init; }

    public static MeetingAnswer Of(SeenMeeting seen)
    {
        OpenMeeting meeting = seen.Meeting;
        return new MeetingAnswer
        {
            Key = meeting.Sheet.Key,
            Cell = meeting.CellCode,
            Kind = ExchangeWords.MeetingKinds[meeting.Sheet.Kind],
            Month = $"{meeting.Sheet.Month:yyyy-MM}",
            Stage = Words.Of(meeting.Stage),
            IsStruckOut = meeting.Record is null,
            StartsAt = Words.Of(meeting.Record?.StartsAt),
            EndsAt = Words.Of(meeting.Record?.EndsAt),
            Place = meeting.Sheet.Place,
            Attendance = meeting.Stage >= Domain.Meetings.MeetingStage.InSession ? AttendanceAnswer.Of(meeting) : null,
            Agenda = seen.SeesPeople || seen.IsInvited ? [.. meeting.Items.Select(AgendaAnswer.Of)] : null,
            Minutes =
                (seen.SeesPeople || seen.Approves) && meeting.Minutes is { } minutes ? MinutesAnswer.Of(minutes) : null,
        };
    }
}

/// <summary>Attendance in numbers.</summary>
/// <param name="Members">Who belongs to the cell on the day.</param>
/// <param name="Called">Official members who are to come.</param>
/// <param name="Voters">Those of them who came.</param>
/// <param name="Present">All who came.</param>
/// <param name="Unrecorded">Of whom nothing is recorded.</param>
/// <param name="HasQuorum">Whether enough are there.</param>
internal sealed record AttendanceAnswer(
    int Members,
    int Called,
    int Voters,
    int Present,
    int Unrecorded,
    bool HasQuorum
)
{
    public static AttendanceAnswer Of(OpenMeeting meeting) =>
        new(
            meeting.Members.Count,
            meeting.Count.Called,
            meeting.Count.Voters,
            meeting.Count.Present,
            meeting.Count.Unrecorded,
            meeting.Count.HasQuorum(meeting.Rules.Quorum.Share)
        );
}

/// <summary>An item of the agenda; counts of votes stay in the minutes.</summary>
internal sealed record AgendaAnswer(long Key, int Place, string Title, string Source, string Outcome)
{
    public static AgendaAnswer Of(AgendaItem item) =>
        new(item.Key, item.Place, item.Title, Words.Of(item.Source), Words.Of(item.Outcome));
}

/// <summary>The minutes that count.</summary>
/// <param name="Version">From 1 on.</param>
/// <param name="IsApproved">Whether chair and secretary have approved them.</param>
/// <param name="Sha256">SHA-256 of their text in hexadecimal, once approved.</param>
internal sealed record MinutesAnswer(int Version, bool IsApproved, string? Sha256)
{
    public static MinutesAnswer Of(Minutes minutes) => new(minutes.Version, minutes.Hash is not null, minutes.Hash);
}
