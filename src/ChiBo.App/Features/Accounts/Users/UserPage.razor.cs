using System.Globalization;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Accounts.Users;

/// <summary>One account: a new password, closing and opening it. What the person may do stands with the roles.</summary>
public sealed partial class UserPage
{
    [Parameter]
    public int Id { get; set; }

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private ListedUser? Shown { get; set; }

    private string? Password { get; set; }

    private IReadOnlyList<Crumb> Steps => [new(Say(UserTexts.Title), "/accounts")];

    protected override async Task OnInitializedAsync()
    {
        Shown = await Services
            .GetRequiredService<ChiBoContext>()
            .Users.AsNoTracking()
            .Where(user => user.Id == Id)
            .Select(user => new ListedUser(
                user.Id,
                user.UserName!,
                user.DisplayName,
                user.IsClosed,
                user.MustChangePassword
            ))
            .SingleOrDefaultAsync();
        if (Shown is null)
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }

    private async Task Reset()
    {
        if (Shown is { IsClosed: false } user)
        {
            Outcome<string> outcome = await Services.GetRequiredService<UserAccounts>().ResetPassword(user.Name);
            Password = outcome.Value;
        }
    }

    private async Task Shut()
    {
        if (Shown is not { } user)
        {
            return;
        }

        UserAccounts accounts = Services.GetRequiredService<UserAccounts>();
        Outcome<string> outcome = user.IsClosed ? await accounts.Reopen(user.Name) : await accounts.Close(user.Name);
        if (outcome.IsDone)
        {
            GoTo(string.Create(CultureInfo.InvariantCulture, $"/accounts/{Id}?done=shut"));
        }
        else
        {
            Refuse("Shut", outcome.Refusal);
        }
    }
}
