using ChiBo.App.Features.Areas.Reading;
using ChiBo.App.Features.Notices.Writing;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Access;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Notices;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Areas.Reporting;

/// <summary>The cell committee urges those in charge of an area whose report is not in (II.2.c).</summary>
internal sealed class UrgeReport(
    ChiBoContext db,
    RegisterActs acts,
    Person person,
    Permits permits,
    NoticeWriter notices,
    TimeProvider clock
)
{
    /// <summary>Whether the person may urge about areas of the commune that has this agency cell.</summary>
    public async Task<bool> MayUrge(AgencyMeeting meeting) =>
        meeting.CellCode is { } cell
        && (await permits.OnOrganisation(AccessAction.Record, Sensitivity.Internal, cell)).IsAllowed;

    /// <summary>Records that all in charge of the area were urged, with the words.</summary>
    public async Task<Outcome<long>> Handle(string code, MeetingMonth month, string words)
    {
        AreaUnit? area = await AreaUnits.Find(db, code, acts.Today);
        AgencyMeeting meeting = await AreaUnits.MeetingOf(db, area?.CommuneId, month);
        if (area is null || !await MayUrge(meeting))
        {
            return new NoSuchArea();
        }

        if (words.Length > WordsCheck.MostLetters)
        {
            return new WordsTooLong(words.Length);
        }

        if (month.CompareTo(MeetingMonth.Of(acts.Today)) > 0)
        {
            return new MonthHasNotBegun(month);
        }

        return await acts.Do(
            person.Header(ActKind.Urged, meeting.CellCode),
            scope => Write(scope, area, meeting, month, words)
        );
    }

    private async Task<Outcome<long>> Write(
        ActScope scope,
        AreaUnit area,
        AgencyMeeting meeting,
        MeetingMonth month,
        string words
    )
    {
        AreaBoard board = await AreaBoard.Read(db, area.CommuneId, [area], month, acts.Today);
        AreaLine line = board.Lines[0];
        if (line.ReportedAt is not null)
        {
            return new ReportIsIn();
        }

        if (line.InCharge.Count == 0)
        {
            return new NobodyToUrge();
        }

        if (line.UrgedAt is { } at && DateOnly.FromDateTime(at) == acts.Today)
        {
            return new UrgedToday();
        }

        foreach (AreaMember member in line.InCharge)
        {
            scope.Record(
                new Urging
                {
                    RecordedIn = scope.Act.Id,
                    MemberId = member.Id,
                    UnitId = area.Id,
                    Month = month.FirstDay,
                    At = clock.LocalNow(),
                    Words = words,
                }
            );
        }

        int cell = await db
            .Organisations.Where(row => row.Code == meeting.CellCode)
            .Select(row => row.Id)
            .SingleAsync();
        await notices.Tell(
            scope,
            new Telling(NoticeKind.ReportUrged, $"/areas/{Uri.EscapeDataString(area.Code)}/report", cell),
            whom => whom.OfMembers(line.InCharge.Select(member => member.Id))
        );
        return scope.Act.Id;
    }
}
