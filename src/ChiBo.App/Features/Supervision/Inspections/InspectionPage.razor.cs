using System.Globalization;
using ChiBo.App.Features.Registers;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Supervision;
using ChiBo.Storage;
using ChiBo.Storage.Life;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Supervision.Inspections;

/// <summary>An inspection, for its readers.</summary>
public sealed partial class InspectionPage
{
    protected override CaseKind Kind => CaseKind.Inspection;

    protected override IEnumerable<string> Offered =>
        Shown!.State switch
        {
            InspectionState.Planned => ["begin", "drop"],
            InspectionState.UnderWay => ["conclude", "drop"],
            InspectionState.Concluded when Shown.MendBy is not null => ["mend"],
            _ => [],
        };

    private Inspection? Shown { get; set; }

    private IReadOnlyList<Choice> Team { get; set; } = [];

    private string? SubjectName { get; set; }

    /// <summary>The committee above that inspects.</summary>
    private string? ByName { get; set; }

    private string? SeenByName { get; set; }

    private IReadOnlyCollection<string> TypedTeam => IsSent ? [.. Http.Request.Form["Team"].OfType<string>()] : [];

    private MoveInspection Move => Services.GetRequiredService<MoveInspection>();

    private IReadOnlyList<SummaryLine> Lines =>
        [
            new(SupervisionTexts.State, Say(SupervisionTexts.Of(Shown!.State))),
            .. Line(InspectionTexts.By, ByName),
            new(InspectionTexts.Subject, SubjectName ?? Say(SupervisionTexts.NoSingleMember)),
            new(InspectionTexts.PlannedFor, Say(Shown.PlannedFor)),
            new(InspectionTexts.Scope, Said(CaseParts.About)),
            .. Line(InspectionTexts.BegunOn, Shown.BegunOn),
            .. Line(InspectionTexts.TeamShown, string.Join(", ", Team.Select(member => member.Text))),
            .. Line(InspectionTexts.ConcludedOn, Shown.ConcludedOn),
            .. Line(InspectionTexts.Findings, Said(CaseParts.Findings)),
            .. Line(InspectionTexts.Conclusion, Said(CaseParts.Conclusion)),
            .. Line(InspectionTexts.ToMend, Said(CaseParts.ToMend)),
            .. Line(InspectionTexts.MendBy, Shown.MendBy),
            .. Line(InspectionTexts.MendedOn, Shown.MendedOn),
            .. Line(InspectionTexts.SeenBy, SeenByName),
            .. Line(InspectionTexts.Evidence, Said(CaseParts.Evidence)),
            .. Line(InspectionTexts.Reason, Said(CaseParts.Reason)),
        ];

    private protected override async Task Read(ChiBoContext db, CasePlace place)
    {
        CellPeople people = Services.GetRequiredService<CellPeople>();
        Shown = await db.Inspections.AsNoTracking().Known(KnownAt.Now).SingleAsync(row => row.Key == Key);
        SubjectName = Shown.MemberId is { } subject ? await people.NameOf(subject) : null;
        ByName = Shown.ByCommitteeId is { } committee ? await people.CellName(committee) : null;
        SeenByName = Shown.SeenById is { } seen ? await people.NameOf(seen) : null;
        var team = new List<Choice>();
        foreach (int member in await MoveInspection.TeamOf(db, Key))
        {
            team.Add(new Choice(CasePlace.Write([member]), await people.NameOf(member)));
        }

        Team = team;
    }

    private async Task Begin()
    {
        DateOnly day = RequiredDay("BeginDay", SupervisionTexts.DayMissing);
        if (NumberIn("Lead") is not { } lead)
        {
            Errors.Add("Lead", SupervisionTexts.ChoiceMissing);
        }
        else if (IsSound())
        {
            int[] others =
            [
                .. TypedTeam
                    .Select(text =>
                        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int id) ? id : 0
                    )
                    .Where(id => id != lead),
            ];
            await Tell("Lead", Move.Begin(Key, day, [lead, .. others]));
            return;
        }

        IsSound();
    }

    private async Task Conclude()
    {
        DateOnly day = RequiredDay("Day", SupervisionTexts.DayMissing);
        DateOnly? mendBy = Day("MendBy");
        string? number = PaperNumber();
        if (!IsSound())
        {
            return;
        }

        var conclusion = new InspectionConclusion(
            day,
            mendBy,
            Typed("Findings"),
            Typed("Words"),
            Typed("ToMend"),
            number
        );
        string field =
            mendBy < day ? "MendBy"
            : Typed("Words") is null ? "Words"
            : "Day";
        await Tell(field, Move.Conclude(Key, conclusion));
    }

    private async Task Mend()
    {
        DateOnly day = RequiredDay("Day", SupervisionTexts.DayMissing);
        if (NumberIn("SeenBy") is not { } seenBy)
        {
            Errors.Add("SeenBy", SupervisionTexts.ChoiceMissing);
            IsSound();
            return;
        }

        if (IsSound())
        {
            await Tell(Typed("Evidence") is null ? "Evidence" : "Day", Move.Mend(Key, day, seenBy, Typed("Evidence")));
        }
    }

    private Task Drop() => Tell("Reason", Move.Drop(Key, Typed("Reason")));

    private IEnumerable<SummaryLine> Line(CommandLine.Phrase term, DateOnly? day) =>
        Line(term, day is { } known ? Say(known) : null);

    private static IEnumerable<SummaryLine> Line(CommandLine.Phrase term, string? text) =>
        string.IsNullOrEmpty(text) ? [] : [new SummaryLine(term, text)];
}
