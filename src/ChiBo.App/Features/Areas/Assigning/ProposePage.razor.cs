using ChiBo.App.Web.Components;
using ChiBo.Domain.Shared;
using ChiBo.Planning.Areas;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Areas.Assigning;

/// <summary>Who should be in charge of which area, line by line with its reason, and the form that accepts it.</summary>
public sealed partial class ProposePage
{
    /// <summary>Code of the agency cell.</summary>
    [Parameter]
    public string Code { get; set; } = "";

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private AreaAssignmentProposal? Proposal { get; set; }

    private HomeAreaPolicy Home { get; set; }

    private bool Keeps { get; set; }

    private string OneByOne => $"/organisations/{Uri.EscapeDataString(Code)}/areas";

    private IReadOnlyList<Choice> Policies =>
        [.. Enum.GetValues<HomeAreaPolicy>().Select(policy => new Choice($"{policy}", Say(ProposeTexts.Of(policy))))];

    private IReadOnlyList<Choice> YesNo => [new("yes", Say(AreaTexts.Yes)), new("no", Say(AreaTexts.No))];

    private IReadOnlyList<Crumb> Steps => [new(Say(AreaTexts.Title), "/areas")];

    protected override async Task OnInitializedAsync()
    {
        Home =
            Enum.TryParse(Visitor.Address["home"], out HomeAreaPolicy home) && Enum.IsDefined(home)
                ? home
                : HomeAreaPolicy.Indifferent;
        Keeps = Visitor.Address["keep"] != "no";
        Proposal = await Services.GetRequiredService<AreaProposals>().Make(Code, Visitor.Today, Home, Keeps);
        if (Proposal is null)
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }

    private async Task Submit()
    {
        DateOnly? from = Day("From");
        if (from is null && Errors["From"] is null)
        {
            Errors.Add("From", ProposeTexts.FromMissing);
        }

        if (Proposal is null || !IsSound())
        {
            return;
        }

        Outcome<long> outcome = await Services
            .GetRequiredService<AcceptAssignments>()
            .Handle(Code, [.. Http.Request.Form["Line"].OfType<string>().Select(Line)], from!.Value);
        if (outcome.IsDone)
        {
            GoTo($"{OneByOne}?done=recorded");
            return;
        }

        Refuse("From", outcome.Refusal);
    }

    private static AcceptedLine Line(string text)
    {
        int middle = text.IndexOf('|', StringComparison.Ordinal);
        return middle < 0 ? new AcceptedLine(text, "") : new AcceptedLine(text[..middle], text[(middle + 1)..]);
    }
}
