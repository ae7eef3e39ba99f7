using ChiBo.App.Features.Accounts.SetUp;
using ChiBo.App.Features.Admission;
using ChiBo.App.Features.Areas;
using ChiBo.App.Features.Areas.Reading;
using ChiBo.App.Features.Campaigns;
using ChiBo.App.Features.Communes;
using ChiBo.App.Features.Establishments;
using ChiBo.App.Features.Meetings;
using ChiBo.App.Features.Months;
using ChiBo.App.Features.Notices;
using ChiBo.App.Features.Overview;
using ChiBo.App.Features.Privacy.Corrections;
using ChiBo.App.Features.Proposals;
using ChiBo.App.Features.Regulations;
using ChiBo.App.Features.Reports;
using ChiBo.App.Features.ResidenceContact;
using ChiBo.App.Features.Supervision;
using ChiBo.App.Features.Tasks;
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

        if (NoticeHomeCards.Of(Services.GetRequiredService<Person>()) is { } unread)
        {
            Cards.Add(unread);
        }

        await AddWork(db, permits);
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
                IsPrimary: true
            );
            Cards.Add(review);
        }

        if (OverviewHomeCards.Of(permits) is { } overview)
        {
            Cards.Add(overview);
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
        KeepOnePrimary();
    }

    /// <summary>The month's work: what the person owes, the next meeting, what is owed, the board.</summary>
    private async Task AddWork(ChiBoContext db, Permits permits)
    {
        IReadOnlyList<HomeCard?> work =
        [
            .. await AreaHomeCards.Of(db, Services.GetRequiredService<AreasInReach>(), Visitor.Today),
            .. await MeetingHomeCards.For(Services.GetRequiredService<MeetingList>(), permits, Visitor.Today),
            await CaseHomeCards.Of(Services.GetRequiredService<OrganisationCases>()),
            await CorrectionHomeCards.Of(Services.GetRequiredService<CorrectionList>(), permits),
            await ProposalHomeCards.Of(Services.GetRequiredService<ProposalList>()),
            await ResidenceHomeCards.Of(Services.GetRequiredService<AskedOfUs>()),
            await SupervisionHomeCards.Of(Services.GetRequiredService<CaseList>()),
            .. await CampaignHomeCards.Of(db, Services, Visitor.Today),
            await TaskHomeCards.Of(Services.GetRequiredService<TaskList>()),
            await RegulationHomeCards.Of(db, Services.GetRequiredService<Person>(), Visitor.Today),
            await ReportHomeCards.Of(db, Services.GetRequiredService<Person>(), Visitor.Today),
            await AdmissionHomeCards.Of(Services.GetRequiredService<AdmissionList>(), permits, Visitor.Today),
            .. await MonthHomeCards.Of(
                db,
                permits,
                Services.GetRequiredService<Person>(),
                Services.GetRequiredService<TimeProvider>()
            ),
        ];
        Cards.AddRange(work.OfType<HomeCard>());
    }

    /// <summary>The first of those that press is the one primary button.</summary>
    private void KeepOnePrimary()
    {
        int first = Cards.FindIndex(card => card.IsPrimary);
        for (int place = first + 1; place < Cards.Count; place++)
        {
            Cards[place] = Cards[place] with { IsPrimary = false };
        }
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
