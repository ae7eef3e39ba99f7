using ChiBo.App.Web.Components;
using ChiBo.Guidance.Explaining;
using ChiBo.Guidance.Review;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Communes;

/// <summary>What changed between two days.</summary>
public sealed partial class ComparePage
{
    [Parameter]
    public string Code { get; set; } = "";

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private AskedDays? Asked { get; set; }

    private string Name { get; set; } = "";

    private DateOnly First { get; set; }

    private DateOnly Second { get; set; }

    private CommuneReview? Before { get; set; }

    private CommuneReview? After { get; set; }

    private CommuneChange? Change { get; set; }

    private ExplanationContext? Context { get; set; }

    protected override async Task OnInitializedAsync()
    {
        AskedDays asked = AskedDays.Of(Visitor);
        (First, Second) = ComparedDays.Of(Visitor);
        CommuneReviewing reviewing = Services.GetRequiredService<CommuneReviewing>();
        if (
            await reviewing.Open(Code, asked with { Day = First }) is not { } first
            || await reviewing.Open(Code, asked with { Day = Second }) is not { } second
        )
        {
            return;
        }

        Asked = asked;
        Before = first.DecideWithOperation();
        After = second.DecideWithOperation();
        Change = Comparison.Between(Before, After);
        Name = (After ?? Before)?.Name ?? Code;
        OpenCommune shown = After is null ? first : second;
        Context = (After ?? Before) is { } either ? shown.Case.ContextOf(shown.Commune, either) : null;
    }

    private string Subject(string code) => Context?.NameOfOrganisation(code) ?? Context?.NameOfUnit(code) ?? code;
}
