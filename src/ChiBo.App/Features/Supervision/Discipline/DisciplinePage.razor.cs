using ChiBo.App.CommandLine;
using ChiBo.App.Features.Registers;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Supervision;
using ChiBo.Guidance.Discipline;
using ChiBo.Storage;
using ChiBo.Storage.Life;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Supervision.Discipline;

/// <summary>A case of discipline, for its readers; narrowed to form and days once it is over.</summary>
public sealed partial class DisciplinePage
{
    protected override CaseKind Kind => CaseKind.Discipline;

    protected override IEnumerable<string> Offered =>
        Shown!.State switch
        {
            DisciplineState.Opened => ["vote", "dismiss"],
            DisciplineState.Proposed => ["decide", "dismiss"],
            DisciplineState.InForce when Course.IsAppealed => IsNarrowed ? ["settle"] : ["settle", "hand-over"],
            DisciplineState.InForce => IsNarrowed ? Ending : [.. Ending, "hand-over", .. Appealing],
            _ => [],
        };

    private IEnumerable<string> Ending => Shown!.EndsOn <= Visitor.Today ? ["end"] : [];

    private IEnumerable<string> Appealing => Shown!.AppealedOn is null ? ["appeal"] : [];

    private DisciplineCase? Shown { get; set; }

    private DisciplineCourse Course => Shown!.Course();

    private string Who { get; set; } = "";

    private string? DecidedBy { get; set; }

    private int CountedToday { get; set; }

    private DisciplineRules Rules => DisciplineRules.On(Shown!.DecidedOn ?? Visitor.Today);

    private bool IsNarrowed => Course.IsNarrowed(Visitor.Today);

    private bool IsWrittenLate =>
        Shown!.State == DisciplineState.InForce
        && !IsNarrowed
        && Words.DayOf(CaseParts.HandedOn) is null
        && Course.WrittenBy(Rules.Terms) < Visitor.Today;

    private IReadOnlyList<Choice> Forms =>
        [.. Enum.GetValues<DisciplineForm>().Select(form => new Choice($"{form}", Say(SupervisionTexts.Of(form))))];

    private IReadOnlyList<Choice> Outcomes =>
        [.. Enum.GetValues<AppealOutcome>().Select(one => new Choice($"{one}", Say(SupervisionTexts.Of(one))))];

    private IReadOnlyList<SummaryLine> Lines =>
        [
            new(SupervisionTexts.State, Say(SupervisionTexts.Of(Shown!.State))),
            .. Line(DisciplineTexts.Form, Shown.Form is { } form ? Say(SupervisionTexts.Of(form)) : null),
            new(DisciplineTexts.OpenedOn, Say(Shown.OpenedOn)),
            .. Line(DisciplineTexts.DecidedOn, Shown.DecidedOn),
            .. Line(DisciplineTexts.DecidedBy, DecidedBy),
            .. Line(DisciplineTexts.EndsOn, Shown.EndsOn, Rules.TermMonths.IsSure),
            .. IsNarrowed ? [] : Whole(),
            .. Line(DisciplineTexts.AppealedOn, Shown.AppealedOn),
            .. Line(DisciplineTexts.SettledOn, Shown.AppealSettledOn),
            .. Line(DisciplineTexts.Outcome, Shown.AppealOutcome is { } how ? Say(SupervisionTexts.Of(how)) : null),
            .. Line(DisciplineTexts.EndedOn, Shown.EndedOn),
        ];

    /// <summary>What is told while the case is not over.</summary>
    private IEnumerable<SummaryLine> Whole() =>
        [
            .. Line(DisciplineTexts.Violation, Said(CaseParts.About)),
            .. Line(DisciplineTexts.ViolatedOn, Words.DayOf(CaseParts.ViolatedOn)),
            .. Shown!.State == DisciplineState.Opened ? Limitations() : [],
            .. Line(
                DisciplineTexts.VotesFor,
                Shown is { VotesFor: { } votes, OfficialMembers: { } members }
                    ? Say(DisciplineTexts.Votes(votes, members))
                    : null
            ),
            .. Line(DisciplineTexts.Grounds, Said(CaseParts.Conclusion)),
            .. Line(DisciplineTexts.WrittenBy, Course.WrittenBy(Rules.Terms), Rules.DecisionDays.IsSure),
            .. Line(DisciplineTexts.HandedOn, Words.DayOf(CaseParts.HandedOn)),
            .. Line(DisciplineTexts.AppealBy, Course.AppealBy(Rules.Terms), Rules.AppealDays.IsSure),
        ];

    private IEnumerable<SummaryLine> Limitations()
    {
        if (Words.DayOf(CaseParts.ViolatedOn) is not { } violated)
        {
            return [];
        }

        string text = string.Join(
            "; ",
            new[] { DisciplineForm.Reprimand, DisciplineForm.Warning }.Select(form =>
                $"{Say(SupervisionTexts.Of(form))}: {Say(Rules.Terms.LastDayFor(form, violated)!.Value)}"
            )
        );
        return Line(DisciplineTexts.Limitation, Say(DisciplineTexts.WithDraft(text, Rules.Terms.LimitationDecides)));
    }

    private protected override async Task Read(ChiBoContext db, CasePlace place)
    {
        CellPeople people = Services.GetRequiredService<CellPeople>();
        Shown = await db.DisciplineCases.AsNoTracking().Known(KnownAt.Now).SingleAsync(row => row.Key == Key);
        Who = await people.NameOf(Shown.MemberId);
        DecidedBy = Shown.DecidedById is { } decider ? await people.CellName(decider) : null;
        CountedToday = await people.OfficialOn(Shown.OrganisationId, Visitor.Today);
    }

    private IEnumerable<SummaryLine> Line(Phrase term, DateOnly? day, bool isSure = true) =>
        Line(term, day is { } known ? Say(DisciplineTexts.WithDraft(Say(known), isSure)) : null);

    private static IEnumerable<SummaryLine> Line(Phrase term, string? text) =>
        string.IsNullOrEmpty(text) ? [] : [new SummaryLine(term, text)];
}
