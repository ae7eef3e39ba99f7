using ChiBo.App.Features.Reviews.Compare;
using ChiBo.App.Web.Components;
using ChiBo.Guidance.Explaining;
using ChiBo.Guidance.Review;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Communes.Operation;

/// <summary>The days on which a point of operation (II.2) changes, the latest first, from the guidance on until today.</summary>
public sealed partial class OperationTimelinePart
{
    [Parameter, EditorRequired]
    public required string Code { get; set; }

    [Parameter, EditorRequired]
    public required AskedDays Days { get; set; }

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private IReadOnlyList<(DateOnly Day, FindingChange Change)> Lines { get; set; } = [];

    private ExplanationContext? Context { get; set; }

    private int PageNumber { get; set; }

    private IEnumerable<(DateOnly Day, FindingChange Change)> Shown =>
        Lines.Skip((PageNumber - 1) * Pager.Size).Take(Pager.Size);

    protected override async Task OnInitializedAsync()
    {
        if (await Services.GetRequiredService<CommuneReviewing>().Open(Code, Days) is not { } opened)
        {
            return;
        }

        DateOnly first = opened.Case.Guidance.InForceFrom ?? opened.Case.Day;
        Context = opened.Case.ContextOf(opened.Commune.Code, opened.Commune);
        Lines =
        [
            .. OperationTimeline
                .Of(opened.Case.Reviewer, opened.Commune, first, Visitor.Today)
                .Reverse()
                .SelectMany(day =>
                    day.Changes.Where(change => change.IsWorthTelling()).Select(change => (day.Day, change))
                ),
        ];
        PageNumber = Pager.Asked(Visitor.Address[Pager.Parameter], Lines.Count);
    }

    private string NameOf(string code) => Context!.NameOfOrganisation(code) ?? Context.NameOfUnit(code) ?? code;
}
