using ChiBo.App.CommandLine;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Accounts.Users;

/// <summary>All accounts of the installation, and the form that adds one: what the technical administrator sees to.</summary>
public sealed partial class UsersPage
{
    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private IReadOnlyList<ListedUser> Users { get; set; } = [];

    /// <summary>The password of the account just added, shown this once.</summary>
    private string? Password { get; set; }

    protected override async Task OnInitializedAsync() =>
        Users = await Services
            .GetRequiredService<ChiBoContext>()
            .Users.AsNoTracking()
            .OrderBy(user => user.NormalizedUserName)
            .Select(user => new ListedUser(
                user.Id,
                user.UserName!,
                user.DisplayName,
                user.IsClosed,
                user.MustChangePassword
            ))
            .ToListAsync();

    private async Task Add()
    {
        string name = Required("UserName", UserTexts.UserNameMissing);
        string display = Required("DisplayName", UserTexts.DisplayNameMissing);
        if (!IsSound())
        {
            return;
        }

        Outcome<string> outcome = await Services
            .GetRequiredService<UserAccounts>()
            .Add(name, display, Typed("MemberCode"), null);
        if (outcome.IsDone)
        {
            Password = outcome.Value;
        }
        else
        {
            Refuse(outcome.Refusal is UnknownCode ? "MemberCode" : "UserName", outcome.Refusal);
        }
    }
}

/// <summary>An account in the list.</summary>
public sealed record ListedUser(int Id, string Name, string DisplayName, bool IsClosed, bool MustChangePassword)
{
    /// <summary>Whether it can be used.</summary>
    public Phrase State =>
        IsClosed ? UserTexts.Closed
        : MustChangePassword ? UserTexts.Waiting
        : UserTexts.Open;
}
