using ChiBo.App.Tests.Web.WhoMayOpenWhat;
using static ChiBo.App.Tests.Web.SampleAccounts;

namespace ChiBo.App.Tests.Web;

/// <summary>
/// Every page by every role, over what is their own, above, below, beside, and nobody's. The rows stand by feature in the folder
/// of the same name.
/// </summary>
public sealed class WhoMayOpenWhatTests(SampleServer server) : IClassFixture<SampleServer>
{
    [Theory]
    [MemberData(nameof(AccountsRows.All), MemberType = typeof(AccountsRows))]
    [MemberData(nameof(ActsRows.All), MemberType = typeof(ActsRows))]
    [MemberData(nameof(AdmissionRows.All), MemberType = typeof(AdmissionRows))]
    [MemberData(nameof(AreasRows.All), MemberType = typeof(AreasRows))]
    [MemberData(nameof(CampaignsRows.All), MemberType = typeof(CampaignsRows))]
    [MemberData(nameof(CommunesRows.All), MemberType = typeof(CommunesRows))]
    [MemberData(nameof(EstablishmentsRows.All), MemberType = typeof(EstablishmentsRows))]
    [MemberData(nameof(DocumentsRows.All), MemberType = typeof(DocumentsRows))]
    [MemberData(nameof(LocalRegulationsRows.All), MemberType = typeof(LocalRegulationsRows))]
    [MemberData(nameof(MeetingsRows.All), MemberType = typeof(MeetingsRows))]
    [MemberData(nameof(MembersRows.All), MemberType = typeof(MembersRows))]
    [MemberData(nameof(MonthsRows.All), MemberType = typeof(MonthsRows))]
    [MemberData(nameof(OrganisationsRows.All), MemberType = typeof(OrganisationsRows))]
    [MemberData(nameof(PrivacyRows.All), MemberType = typeof(PrivacyRows))]
    [MemberData(nameof(ProgrammesRows.All), MemberType = typeof(ProgrammesRows))]
    [MemberData(nameof(ProposalsRows.All), MemberType = typeof(ProposalsRows))]
    [MemberData(nameof(OverviewRows.All), MemberType = typeof(OverviewRows))]
    [MemberData(nameof(QualityRows.All), MemberType = typeof(QualityRows))]
    [MemberData(nameof(RearrangementRows.All), MemberType = typeof(RearrangementRows))]
    [MemberData(nameof(RegulationsRows.All), MemberType = typeof(RegulationsRows))]
    [MemberData(nameof(ReportsRows.All), MemberType = typeof(ReportsRows))]
    [MemberData(nameof(ReviewReportsRows.All), MemberType = typeof(ReviewReportsRows))]
    [MemberData(nameof(ResidenceContactRows.All), MemberType = typeof(ResidenceContactRows))]
    [MemberData(nameof(SupervisionRows.All), MemberType = typeof(SupervisionRows))]
    [MemberData(nameof(SupportRows.All), MemberType = typeof(SupportRows))]
    [MemberData(nameof(TasksRows.All), MemberType = typeof(TasksRows))]
    [MemberData(nameof(TransfersRows.All), MemberType = typeof(TransfersRows))]
    [MemberData(nameof(UnitsRows.All), MemberType = typeof(UnitsRows))]
    [MemberData(nameof(YearReviewsRows.All), MemberType = typeof(YearReviewsRows))]
    public async Task A_page_opens_for_those_whose_duty_it_is_and_is_not_there_for_others(string path, string[] allowed)
    {
        var opened = new List<string>();
        foreach (string account in SampleServer.Accounts)
        {
            int status = await server.StatusOf(account, path);
            status.ShouldBeOneOf(200, 403, 404);
            if (status == 200)
            {
                opened.Add(account);
            }
        }

        opened.ShouldBe(allowed, ignoreOrder: true);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/members/X99001-M055")]
    [InlineData("/organisations")]
    [InlineData("/account/second-factor")]
    public async Task A_stranger_is_led_to_the_sign_in(string path)
    {
        using HttpClient client = server.As(null);
        using HttpResponseMessage answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        ((int)answer.StatusCode).ShouldBe(302);
        answer.Headers.Location!.ToString().ShouldStartWith("/sign-in?back=");
    }

    [Fact]
    public async Task A_foreign_code_answers_as_one_that_nobody_has()
    {
        using HttpClient client = server.As(Member);
        string foreign = await client.GetStringOrErrorAsync("/members/X99001-M055");
        string nobody = await client.GetStringOrErrorAsync("/members/khong-co");
        foreign
            .Replace("X99001-M055", "", StringComparison.Ordinal)
            .ShouldBe(nobody.Replace("khong-co", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_unit_names_the_one_above_it_only_to_those_who_may_see_that()
    {
        using HttpClient office = server.As(Office);
        using HttpClient secretary = server.As(ResidentialSecretary);
        (await office.GetStringAsync("/units/X99001")).ShouldContain("/units/X99.H");
        (await secretary.GetStringAsync("/units/X99001")).ShouldNotContain("/units/X99.H");
    }

    [Fact]
    public async Task The_set_up_page_is_gone_once_it_is_done() =>
        (await server.StatusOf(null, "/setup")).ShouldBe(404);
}
