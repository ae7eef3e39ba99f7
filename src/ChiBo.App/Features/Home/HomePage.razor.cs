using ChiBo.App.Features.Accounts.SetUp;
using ChiBo.App.Features.Communes;
using ChiBo.App.Features.Transfers;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Access;
using ChiBo.Guidance.Review;
using ChiBo.Storage;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Home;

/// <summary>"Việc của tôi": what concerns the person, the most pressing first, and one primary button.</summary>
public sealed partial class HomePage
{
    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private List<HomeCard> Cards { get; } = [];

    private bool IsSample { get; set; }

    private static IEnumerable<string> SampleAccountNames =>
        SampleAccounts.All.Select(account => $"{account.UserName} – {account.DisplayName}");

    protected override async Task OnInitializedAsync()
    {
        ChiBoContext db = Services.GetRequiredService<ChiBoContext>();
        Permits permits = Services.GetRequiredService<Permits>();
        IsSample = await db.Installations.AnyAsync(row => row.IsSample);
        HomeCard? transfers = await Transfers(permits);
        if (transfers is { IsPrimary: true })
        {
            Cards.Add(transfers);
        }

        IReadOnlyList<CommuneLine> communes = await Services
            .GetRequiredService<CommuneList>()
            .Read(new AskedDays { Day = Visitor.Today }, CommuneFilter.All);
        if (communes.Count > 0)
        {
            string path = communes.Count == 1 ? $"/communes/{Uri.EscapeDataString(communes[0].Code)}" : "/communes";
            HomeCard review = new(
                HomeTexts.Review,
                HomeTexts.ReviewMeans(
                    communes.Count,
                    communes.Count(line => line.Verdict == Verdict.Nonconforming),
                    communes.Count(line => line.Verdict == Verdict.Undecided)
                ),
                HomeTexts.OpenReview,
                path,
                IsPrimary: !Cards.Exists(card => card.IsPrimary)
            );
            Cards.Add(review);
        }

        if (permits.Anywhere(AccessAction.Look, Sensitivity.Personal).IsAllowed)
        {
            Cards.Add(new(HomeTexts.Members, HomeTexts.MembersMean, HomeTexts.OpenMembers, "/members"));
        }

        if (permits.Anywhere(AccessAction.Look, Sensitivity.Internal).IsAllowed)
        {
            Cards.Add(
                new(HomeTexts.Organisations, HomeTexts.OrganisationsMean, HomeTexts.OpenOrganisations, "/organisations")
            );
        }

        if (transfers is { IsPrimary: false })
        {
            Cards.Add(transfers);
        }

        if (Services.GetRequiredService<Person>().Subject.MemberCode is { } own)
        {
            Cards.Add(
                new(HomeTexts.Own, HomeTexts.OwnMeans, HomeTexts.OpenOwn, $"/members/{Uri.EscapeDataString(own)}")
            );
        }

        if (permits.OnInstallation(AccessAction.ManageUsers).IsAllowed)
        {
            Cards.Add(new(HomeTexts.Users, HomeTexts.UsersMean, HomeTexts.OpenUsers, "/accounts"));
        }

        if (permits.Anywhere(AccessAction.GrantRoles, Sensitivity.Internal).IsAllowed)
        {
            Cards.Add(new(HomeTexts.Roles, HomeTexts.RolesMean, HomeTexts.OpenRoles, "/accounts/roles"));
        }

        Cards.Add(new(HomeTexts.Account, HomeTexts.AccountMeans, HomeTexts.OpenAccount, "/account"));
    }

    /// <summary>The transfers between cells; pressing when one waits to be received.</summary>
    private async Task<HomeCard?> Transfers(Permits permits)
    {
        if (!permits.Anywhere(AccessAction.Receive, Sensitivity.Personal).IsAllowed)
        {
            return null;
        }

        int awaiting = await Services.GetRequiredService<TransferList>().CountAwaiting();
        return new HomeCard(
            HomeTexts.Transfers,
            HomeTexts.TransfersMean(awaiting),
            HomeTexts.OpenTransfers,
            "/transfers",
            IsPrimary: awaiting > 0
        );
    }
}
