using System.Globalization;
using ChiBo.App.CommandLine;
using ChiBo.App.Features.Areas.Reading;
using ChiBo.App.Features.Areas.Reporting;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Access;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Areas;

/// <summary>An area in a month: its report, its matters, the months before, and the form that urges.</summary>
public sealed partial class AreaPage
{
    private const int MonthsBack = 24;

    [Parameter]
    public string Code { get; set; } = "";

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private MeetingMonth Month { get; set; }

    private AreaLine? Line { get; set; }

    private IReadOnlyList<SummaryLine> Lines { get; set; } = [];

    private IReadOnlyList<MatterLine> Matters { get; set; } = [];

    private IReadOnlyList<ReportLine> Reports { get; set; } = [];

    private bool IsMine { get; set; }

    private bool MayTypeBack { get; set; }

    private bool MayRaise { get; set; }

    private bool MayUrge { get; set; }

    /// <summary>The agency cell for which the person drafts proposals; nothing for all others.</summary>
    private string? Proposing { get; set; }

    private string Path => $"/areas/{Uri.EscapeDataString(Code)}";

    private Phrase? Done =>
        IsSent
            ? null
            : Visitor.Address["done"] switch
            {
                "reported" => AreaTexts.DoneReported,
                "raised" => AreaTexts.DoneRaised,
                "urged" => AreaTexts.DoneUrged,
                _ => null,
            };

    private IReadOnlyList<Crumb> Steps => [new(Say(AreaTexts.Title), $"/areas?month={Month}")];

    protected override async Task OnInitializedAsync()
    {
        Month = AreaMonths.Asked(Visitor);
        ChiBoContext db = Services.GetRequiredService<ChiBoContext>();
        if (await AreaUnits.Find(db, Code, Visitor.Today) is not { } area)
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        AreaBoard board = await AreaBoard.Read(db, area.CommuneId, [area], Month, Visitor.Today);
        Line = board.Lines[0];
        Lines = Summary(board.Meeting, Line);
        MeetingMonth from = MeetingMonth.Of(Month.FirstDay.AddMonths(-MonthsBack));
        Matters = await MatterList.Read(db, [area], from, Month);
        Reports = await ReportLine.Read(db, area, from, MeetingMonth.Of(Visitor.Today));
        await ReadRights(board.Meeting);
    }

    private async Task ReadRights(AgencyMeeting meeting)
    {
        Permits permits = Services.GetRequiredService<Permits>();
        string? self = Services.GetRequiredService<Person>().Subject.MemberCode;
        bool mayReport = (await permits.OnArea(AccessAction.Report, Sensitivity.Internal, Code)).IsAllowed;
        IsMine = mayReport && Line!.InCharge.Any(member => member.Code == self);
        MayTypeBack =
            Line!.InCharge.Count > 0
            && mayReport
            && (await permits.OnArea(AccessAction.ActForAnother, Sensitivity.Personal, Code)).IsAllowed;
        MayRaise = (await permits.OnArea(AccessAction.Record, Sensitivity.Internal, Code)).IsAllowed;
        Proposing =
            meeting.CellCode is { } cell
            && (await permits.OnOrganisation(AccessAction.Record, Sensitivity.Internal, cell)).IsAllowed
                ? cell
                : null;
        MayUrge = await Services.GetRequiredService<UrgeReport>().MayUrge(meeting);
    }

    private IReadOnlyList<SummaryLine> Summary(AgencyMeeting meeting, AreaLine line) =>
        [
            new(
                AreaTexts.InCharge,
                line.InCharge.Count == 0
                    ? Say(AreaTexts.Nobody)
                    : string.Join(", ", line.InCharge.Select(member => member.Name))
            ),
            new(AreaTexts.State, $"{Say(AreaTexts.Of(line.Standing))} {Time(line.ReportedAt)}".TrimEnd()),
            new(
                AreaTexts.Attended,
                line.Attended is { } attended ? Say(attended ? AreaTexts.Yes : AreaTexts.No) : null
            ),
            new(AreaTexts.AgencyMeets, Time(meeting.HeldAt ?? meeting.PlannedAt) ?? Say(AreaTexts.NotPlanned)),
        ];

    private static string? Time(DateTime? time) => time?.ToString("HH:mm dd/MM/yyyy", CultureInfo.InvariantCulture);

    private async Task Submit()
    {
        string words = Required("Words", AreaTexts.UrgeMissing);
        if (!IsSound())
        {
            return;
        }

        Outcome<long> outcome = await Services.GetRequiredService<UrgeReport>().Handle(Code, Month, words);
        if (outcome.IsDone)
        {
            GoTo($"{Path}?month={Month}&done=urged");
            return;
        }

        Refuse("Words", outcome.Refusal);
    }
}
