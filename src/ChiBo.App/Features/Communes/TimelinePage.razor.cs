using ChiBo.App.Features.Communes.Operation;
using ChiBo.App.Web.Components;
using ChiBo.App.Web.Pictures;
using ChiBo.Guidance.Explaining;
using ChiBo.Guidance.Review;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Communes;

/// <summary>The verdicts of a commune from the guidance on until two years from today, as a picture and as a table.</summary>
public sealed partial class TimelinePage
{
    private const int YearsAhead = 2;

    private static readonly DateOnly Beginning = new(2014, 10, 10);

    [Parameter]
    public string Code { get; set; } = "";

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private AskedDays? Asked { get; set; }

    private bool IsOfOperation => AskedRules.AreOfOperation(Visitor);

    private IReadOnlyList<Choice> RuleSets =>
        [
            new("organisation", Say(OperationTexts.OfOrganisation)),
            new(AskedRules.Operation, Say(OperationTexts.OfOperation)),
        ];

    private string Name { get; set; } = "";

    private IReadOnlyList<VerdictSpan> Spans { get; set; } = [];

    protected override async Task OnInitializedAsync()
    {
        AskedDays asked = AskedDays.Of(Visitor);
        if (await Services.GetRequiredService<CommuneReviewing>().Open(Code, asked) is not { } opened)
        {
            return;
        }

        Asked = asked;
        Name = opened.Decide()?.Name ?? Code;
        if (IsOfOperation)
        {
            return;
        }

        DateOnly end = Visitor.Today.AddYears(YearsAhead);
        List<TimelineDay> days =
        [
            .. ChiBo.Guidance.Review.Timeline.Of(opened.Case.Reviewer, opened.Commune, Beginning, end),
        ];
        Name = opened.Decide()?.Name ?? days.LastOrDefault()?.Change.Name ?? Code;
        Spans =
        [
            .. days.Select((day, place) => (Day: day, Until: place + 1 < days.Count ? days[place + 1].Day : end))
                .Where(span => span.Day.Review is not null)
                .Select(span => new VerdictSpan(
                    span.Day.Day,
                    span.Until,
                    StatusMark.Of(span.Day.Review!.Verdict),
                    Why(span.Day)
                )),
        ];
    }

    private string Why(TimelineDay day) =>
        string.Join(
            "; ",
            day.Review!.Findings.Where(finding => finding.Outcome != Outcome.Pass)
                .Select(finding => $"{finding.Rule.Clause()} {Explanations.Title(finding.Rule, Visitor.Language)}")
                .Distinct(StringComparer.Ordinal)
        );
}
