using ChiBo.App.Features.Reviews;
using ChiBo.App.Web.Components;
using ChiBo.Guidance.Review;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Communes;

/// <summary>Which communes changed between two days.</summary>
public sealed partial class CommunesComparePage
{
    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private IReadOnlyList<Crumb> Steps => [new(Say(CommuneTexts.List), "/communes")];

    private ComparedDays Days { get; set; }

    private IReadOnlyList<CommuneChange> Changes { get; set; } = [];

    private int PageNumber { get; set; }

    private IEnumerable<CommuneChange> Shown => Changes.Skip((PageNumber - 1) * Pager.Size).Take(Pager.Size);

    protected override async Task OnInitializedAsync()
    {
        Days = ComparedDays.Of(Visitor);
        CommuneReviewing reviewing = Services.GetRequiredService<CommuneReviewing>();
        AskedDays asked = AskedDays.Of(Visitor);
        ReviewCase before = (await reviewing.OpenAll(asked with { Day = Days.First })).Case;
        ReviewCase after = (await reviewing.OpenAll(asked with { Day = Days.Second })).Case;
        Changes =
        [
            .. Comparison.Between(
                before.Reviewer.Review(before.Scope, Days.First),
                after.Reviewer.Review(after.Scope, Days.Second)
            ),
        ];
        PageNumber = Pager.Asked(Visitor.Address[Pager.Parameter], Changes.Count);
    }

    private string PathOf(CommuneChange change) =>
        $"/communes/{Uri.EscapeDataString(change.Code)}/compare?from={Days.First:yyyy-MM-dd}&to={Days.Second:yyyy-MM-dd}";
}
