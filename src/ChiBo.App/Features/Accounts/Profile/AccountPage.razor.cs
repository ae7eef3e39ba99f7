using ChiBo.App.Permissions;
using ChiBo.Domain.Access;
using ChiBo.Storage;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Accounts.Profile;

/// <summary>One's own account: roles, password, second step, acting for another, and who has looked at one's record.</summary>
public sealed partial class AccountPage
{
    private const int MostLooks = 100;

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    [Inject]
    private Person Person { get; set; } = null!;

    private IReadOnlyList<string> Roles { get; set; } = [];

    private bool HasSecondFactor { get; set; }

    private bool MayActForAnother { get; set; }

    private IReadOnlyList<(DateTime At, string Who)> Looks { get; set; } = [];

    protected override async Task OnInitializedAsync()
    {
        ChiBoContext db = Services.GetRequiredService<ChiBoContext>();
        HasSecondFactor = await db.Users.AnyAsync(user => user.Id == Person.AccountId && user.TwoFactorEnabled);
        MayActForAnother = Services
            .GetRequiredService<Permits>()
            .Anywhere(AccessAction.ActForAnother, Sensitivity.Internal)
            .IsAllowed;
        var names = await db
            .OrganisationVersions.Where(row => row.SupersededIn == null)
            .Where(row =>
                db.RoleGrants.Any(grant =>
                    grant.AccountId == Person.AccountId && grant.OrganisationId == row.OrganisationId
                )
            )
            .OrderBy(row => row.ValidFrom)
            .Select(row => new { row.Organisation!.Code, row.Name })
            .ToListAsync();
        Roles =
        [
            .. Person.Subject.Grants.Select(grant =>
                $"{Say(AccountTexts.Of(grant.Role))}"
                + (
                    grant.OrganisationCode.Length == 0
                        ? ""
                        : $" – {names.LastOrDefault(row => row.Code == grant.OrganisationCode)?.Name ?? grant.OrganisationCode}"
                )
                + (grant.Period.To is { } to ? $" ({Say(AccountTexts.Until)} {Say(to)})" : "")
            ),
        ];
        if (Person.Subject.MemberCode is { } own)
        {
            var looks = await db
                .PersonalLooks.Where(look => look.Member!.Code == own)
                .OrderByDescending(look => look.At)
                .Take(MostLooks)
                .Select(look => new { look.At, look.Account!.DisplayName })
                .ToListAsync();
            Looks = [.. looks.Select(look => (look.At, look.DisplayName))];
        }
    }

    private void Act()
    {
        if (!MayActForAnother)
        {
            Http.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        if (Typed("ActingFor") is { } name)
        {
            ActingCookie.Write(Http, name);
        }
        else
        {
            ActingCookie.Clear(Http);
        }

        GoTo("/account?done=acting");
    }
}
