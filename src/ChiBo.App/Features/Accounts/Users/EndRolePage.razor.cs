using ChiBo.App.Web.Components;
using ChiBo.Domain.Shared;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Accounts.Users;

/// <summary>The form that ends a role.</summary>
public sealed partial class EndRolePage
{
    [Parameter]
    public long Id { get; set; }

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private string? Account { get; set; }

    private IReadOnlyList<Crumb> Steps =>
        [new(Say(UserTexts.Title), "/accounts"), new(Say(UserTexts.Roles), "/accounts/roles")];

    protected override async Task OnInitializedAsync()
    {
        Account = (await Services.GetRequiredService<GivenRoles>().Find(Id))?.Account;
        if (Account is null)
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }

    private async Task End()
    {
        DateOnly? on = Day("On");
        if (on is null && Errors["On"] is null)
        {
            Errors.Add("On", UserTexts.EndMissing);
        }

        if (
            !IsSound()
            || await Services.GetRequiredService<GivenRoles>().Find(Id) is not var (grant, account, organisation)
        )
        {
            return;
        }

        Outcome<string> outcome = await Services
            .GetRequiredService<UserAccounts>()
            .End(grant, organisation, on!.Value, account);
        if (outcome.IsDone)
        {
            GoTo("/accounts/roles?done=ended");
        }
        else
        {
            Refuse("On", outcome.Refusal);
        }
    }
}
