using System.Globalization;
using ChiBo.App.Features.Organisations.Work;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Meetings;
using ChiBo.Storage.Register;
using ChiBo.Storage.Work;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Months;

/// <summary>The month of one cell: its regular meeting is planned, moved or excused, others are planned, its usual day is set.</summary>
public sealed partial class CellMonthPage
{
    [Parameter]
    public string Cell { get; set; } = "";

    private BoardLine? Line { get; set; }

    private AgencyMonth? Agency { get; set; }

    private UsualDay? Known { get; set; }

    /// <summary>What the form of the regular meeting begins with.</summary>
    private (DateOnly? Day, string? Start, string? End, string? Place) First { get; set; }

    private bool IsPlanned => Line!.State == BoardState.Planned;

    private string Path => MonthPaths.Cell(Code, Shown, Cell);

    private IReadOnlyList<MeetingRecord> OtherPlanned =>
        [.. Line!.Others.Where(other => other.State == MeetingState.Planned)];

    /// <summary>The meeting of another kind that is moved.</summary>
    private MeetingRecord? Moved =>
        OtherPlanned.FirstOrDefault(other => Number(other.Id) == Visitor.Address["meeting"]);

    private IReadOnlyList<Choice> Kinds =>
        [
            .. Enum.GetValues<MeetingKind>()
                .Where(kind => kind != MeetingKind.Regular && (Moved is null || kind == Moved.Kind))
                .Select(kind => new Choice($"{kind}", Say(WorkTexts.Of(kind)))),
        ];

    private IReadOnlyList<Choice> Planned =>
        [
            .. Board!
                .Facts.Meetings[Line!.Cell.Id]
                .Where(row => row.State == MeetingState.Planned)
                .Select(row => new Choice(Number(row.Id), Words(row))),
        ];

    private IReadOnlyList<SummaryLine> Summary =>
        [
            new(
                MonthTexts.State,
                Say(MonthTexts.Of(Line!.State)) + (Line.Regular?.Reason is { } why ? $": {why}" : "")
            ),
            new(MonthTexts.Regular, Line.Regular?.StartsAt is { } at ? Say(at) : null),
            new(MonthTexts.LateSince, Line.LateSince is { } since ? Say(since) : Say(MonthTexts.None)),
            new(MonthTexts.Usual, Line.UsualAt is { } usual ? Say(usual) : null),
            new(MonthTexts.Place, Line.Place),
        ];

    protected override async Task OnInitializedAsync()
    {
        if (!await ReadBoard() || Board is null)
        {
            return;
        }

        Line = Board.Lines.FirstOrDefault(line => line.Cell.Code == Cell);
        if (Line is null)
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        Agency = Board.Agencies.FirstOrDefault(agency => agency.Cell.Id == Line.Cell.Id);
        Known = Board.Facts.UsualDays.GetValueOrDefault(Line.Cell.Id);
        First = Begin();
    }

    /// <summary>A time that the board proposes, else the plan as it is, else the usual day.</summary>
    private (DateOnly?, string?, string?, string?) Begin()
    {
        int minutes = Known?.Minutes ?? 90;
        bool isAsked = DateTime.TryParseExact(
            Visitor.Address["at"],
            "yyyy-MM-ddTHH:mm",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out DateTime asked
        );
        MeetingRecord? plan = IsPlanned ? Line!.Regular : null;
        DateTime? start = isAsked ? asked : plan?.StartsAt ?? Line!.UsualAt;
        DateTime? end = isAsked || plan is null ? start?.AddMinutes(minutes) : plan.EndsAt;
        string? place = plan is null ? null : Board!.Facts.Places.GetValueOrDefault(plan.Id);
        return (DayOf(start), Hour(start), Hour(end), place);
    }

    private string Words(MeetingRecord row) =>
        $"{Say(WorkTexts.Of(row.Kind))} · {(row.StartsAt is { } at ? Say(at) : Say(MonthTexts.NotPlanned))}";

    private static DateOnly? DayOf(DateTime? at) => at is { } known ? DateOnly.FromDateTime(known) : null;

    private static string? Hour(DateTime? at) => at?.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static string Number(long id) => id.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether a form of the page was sent.</summary>
    private bool Was(string form) => StaleForm.Sent(Http.Request) == form;

    /// <summary>What was sent in a field of a form; what it begins with when another form or none was sent.</summary>
    private string? In(string form, string name, string? first = null) => Was(form) ? Typed(name) : first;
}
