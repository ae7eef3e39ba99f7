using System.Globalization;
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

    private AssigningChoices Chosen { get; set; } = new();

    private string OneByOne => $"/organisations/{Uri.EscapeDataString(Code)}/areas";

    private IReadOnlyList<Choice> Policies =>
        [.. Enum.GetValues<HomeAreaPolicy>().Select(policy => new Choice($"{policy}", Say(ProposeTexts.Of(policy))))];

    private IReadOnlyList<Choice> Loads =>
        [.. Enum.GetValues<AreaLoad>().Select(load => new Choice($"{load}", Say(ProposeTexts.Of(load))))];

    private IReadOnlyList<Choice> YesNo => [new("yes", Say(AreaTexts.Yes)), new("no", Say(AreaTexts.No))];

    private IReadOnlyList<Crumb> Steps => [new(Say(AreaTexts.Title), "/areas")];

    protected override async Task OnInitializedAsync()
    {
        Chosen = new AssigningChoices
        {
            Home =
                Enum.TryParse(Visitor.Address["home"], out HomeAreaPolicy home) && Enum.IsDefined(home)
                    ? home
                    : HomeAreaPolicy.Indifferent,
            Keeps = Visitor.Address["keep"] != "no",
            Load =
                Enum.TryParse(Visitor.Address["load"], out AreaLoad load) && Enum.IsDefined(load)
                    ? load
                    : AreaLoad.Same,
            KeepsOfficeHours = Visitor.Address["office"] == "yes",
            WayMinutes =
                int.TryParse(Visitor.Address["way"], NumberStyles.None, CultureInfo.InvariantCulture, out int way)
                && way <= AssigningChoices.LongestWay
                    ? way
                    : 0,
        };
        Proposal = await Services.GetRequiredService<AreaProposals>().Make(Code, Visitor.Today, Chosen);
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
