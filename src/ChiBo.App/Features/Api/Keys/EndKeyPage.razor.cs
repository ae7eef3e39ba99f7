using ChiBo.App.Web.Components;
using ChiBo.App.Web.Layout;
using ChiBo.Domain.Shared;
using ChiBo.Storage.Programs;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Api.Keys;

/// <summary>Ends a key, once it is confirmed.</summary>
public sealed partial class EndKeyPage
{
    [Parameter]
    public int Id { get; set; }

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private ApiKey? Shown { get; set; }

    private IReadOnlyList<Crumb> Steps =>
        [new(Say(KeyTexts.Account), "/account"), new(Say(KeyTexts.Title), "/account/keys")];

    private IReadOnlyList<string> Consequences => [Say(KeyTexts.Stops), Say(KeyTexts.NeverAgain)];

    protected override async Task OnInitializedAsync()
    {
        Shown = await Services.GetRequiredService<ApiKeys>().Find(Id);
        if (Shown is null)
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }

    private async Task End()
    {
        string reason = Required("Reason", FormTexts.ReasonMissing);
        if (Shown is null || !IsSound())
        {
            return;
        }

        Outcome<int> outcome = await Services.GetRequiredService<ApiKeys>().End(Id, reason);
        if (outcome.IsDone)
        {
            GoTo("/account/keys?done=ended");
            return;
        }

        Refuse("Reason", outcome.Refusal);
    }
}
