using System.Net;
using System.Text.RegularExpressions;
using ChiBo.App.Tests.Web;
using ChiBo.Domain.Access;
using ChiBo.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChiBo.App.Tests.Accounts;

/// <summary>Accounts and roles on screen: each by those whose duty it is.</summary>
public sealed partial class UserPagesTests(SampleServer server) : IClassFixture<SampleServer>
{
    private const string Administrator = "quan-tri";
    private const string Office = SampleInstallation.Office;

    private static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(7));

    [Fact]
    public async Task An_account_is_added_with_a_password_that_is_shown_once_and_works()
    {
        string password = await Add("moi-them");
        (await SampleInstallation.SignIn(server.Origin, "moi-them", password)).ShouldNotBeNull();
        using HttpClient client = server.As(Administrator);
        (await client.GetStringAsync("/accounts")).ShouldNotContain(password);
    }

    [Fact]
    public async Task An_empty_form_names_what_it_needs_and_a_name_that_is_taken_is_refused_beside_it()
    {
        Answer empty = await server.Send(Administrator, "/accounts", "add", []);
        empty.Status.ShouldBe(HttpStatusCode.BadRequest);
        empty.Page.ShouldContain("id=\"UserName-error\"");
        empty.Page.ShouldContain("id=\"DisplayName-error\"");
        Answer taken = await server.Send(
            Administrator,
            "/accounts",
            "add",
            new() { ["UserName"] = Office, ["DisplayName"] = "Lê Mẫu Hoa" }
        );
        taken.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        taken.Page.ShouldContain("id=\"UserName-error\"");
        taken.Page.ShouldContain("value=\"Lê Mẫu Hoa\"");
    }

    [Fact]
    public async Task A_closed_account_signs_in_no_more_until_it_is_opened_and_nobody_closes_their_own()
    {
        string password = await Add("dong-mo");
        string page = $"/accounts/{await IdOf("dong-mo")}";
        (await server.Send(Administrator, page, "shut", [])).ShouldBeDone();
        (
            await SampleInstallation.SignIn(server.Origin, "dong-mo", password).ShouldThrowAsync<Exception>()
        ).ShouldNotBeNull();
        (await server.Send(Administrator, page, "shut", [])).ShouldBeDone();
        (await SampleInstallation.SignIn(server.Origin, "dong-mo", password)).ShouldNotBeNull();
        Answer own = await server.Send(Administrator, $"/accounts/{await IdOf(Administrator)}", "shut", []);
        own.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        own.Page.ShouldContain("Không tự đóng được tài khoản đang dùng.");
    }

    [Fact]
    public async Task The_office_gives_a_role_of_a_cell_and_ends_it()
    {
        await Add("bi-thu-moi");
        (await Give(Office, "bi-thu-moi", "residential-secretary", "X99001-C04")).ShouldBeDone();
        using HttpClient client = server.As(Office);
        string list = WebUtility.HtmlDecode(await client.GetStringAsync("/accounts/roles"));
        string row = list.Split("</tr>").First(part => part.Contains("Trần Mẫu Sen", StringComparison.Ordinal));
        string end = EndLink().Match(row).Groups["path"].Value;
        Answer early = await server.Send(Office, end, "end", []);
        early.Page.ShouldContain("id=\"On-error\"");
        (await server.Send(Office, end, "end", new() { ["On"] = $"{Today:yyyy-MM-dd}" })).ShouldBeDone();
        (await Grants("bi-thu-moi")).ShouldBeEmpty();
    }

    [Theory]
    // To themselves; a role that the giver's role does not give; where the giver's role does not reach.
    [InlineData(Office, Office, "cell-committee", "X99001-CQ")]
    [InlineData("ban-to-chuc", "dang-vien", "cell-committee", "X99001-CQ")]
    [InlineData(Office, "dang-vien", "organisation-board", "X99001-DU")]
    [InlineData(Office, "dang-vien", "committee-office", "X99.H-HU")]
    public async Task A_role_that_is_not_the_givers_to_give_is_refused(
        string giver,
        string account,
        string role,
        string organisation
    )
    {
        int before = (await Grants(account)).Count;
        Answer answer = await Give(giver, account, role, organisation);
        answer.Status.ShouldBe(HttpStatusCode.Forbidden);
        answer.Page.ShouldContain("id=\"Role-error\"");
        (await Grants(account)).Count.ShouldBe(before);
    }

    [Fact]
    public async Task A_role_that_ends_before_it_begins_is_refused_beside_its_day()
    {
        Answer answer = await server.Send(
            Office,
            "/accounts/roles",
            "give",
            new()
            {
                ["Account"] = "dang-vien",
                ["Role"] = "member",
                ["Organisation"] = "X99001-C01",
                ["From"] = "2026-05-01",
                ["To"] = "2026-05-01",
            }
        );
        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Page.ShouldContain("id=\"To-error\"");
    }

    [Fact]
    public async Task A_body_that_answers_is_given_the_body_for_which_it_answers()
    {
        Answer nobody = await Give(Office, "chinh-quyen", "answering-body", "X99001-DU");
        nobody.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        nobody.Page.ShouldContain("id=\"AnswersFor-error\"");
        Answer other = await Give(Office, "chinh-quyen", "member", "X99001-C01", "front");
        other.Status.ShouldBe(HttpStatusCode.BadRequest);
        other.Page.ShouldContain("id=\"AnswersFor-error\"");
        (await Give(Office, "chinh-quyen", "answering-body", "X99001-DU", "front")).ShouldBeDone();
        using HttpClient client = server.As(Office);
        WebUtility
            .HtmlDecode(await client.GetStringAsync("/accounts/roles"))
            .ShouldContain("Cơ quan trả lời kiến nghị: Ủy ban Mặt trận Tổ quốc");
    }

    private Task<Answer> Give(string giver, string account, string role, string organisation, string answersFor = "") =>
        server.Send(
            giver,
            "/accounts/roles",
            "give",
            new()
            {
                ["Account"] = account,
                ["Role"] = role,
                ["Organisation"] = organisation,
                ["AnswersFor"] = answersFor,
                ["From"] = "2026-01-01",
            }
        );

    private async Task<string> Add(string name)
    {
        Answer answer = await server.Send(
            Administrator,
            "/accounts",
            "add",
            new() { ["UserName"] = name, ["DisplayName"] = "Trần Mẫu Sen" }
        );
        answer.Status.ShouldBe(HttpStatusCode.OK, answer.Page);
        return Secret().Match(answer.Page).Groups["password"].Value;
    }

    private async Task<int> IdOf(string name)
    {
        await using AsyncServiceScope scope = server.Services.CreateAsyncScope();
        ChiBoContext db = scope.ServiceProvider.GetRequiredService<ChiBoContext>();
        return await db.Users.Where(user => user.UserName == name).Select(user => user.Id).SingleAsync();
    }

    private async Task<List<Role>> Grants(string name)
    {
        await using AsyncServiceScope scope = server.Services.CreateAsyncScope();
        ChiBoContext db = scope.ServiceProvider.GetRequiredService<ChiBoContext>();
        return await db
            .RoleGrants.Where(grant => grant.Account!.UserName == name && grant.SupersededIn == null)
            .Where(grant => grant.ValidTo == null || grant.ValidTo > Today)
            .Select(grant => grant.Role)
            .ToListAsync();
    }

    [GeneratedRegex("class=\"secret\">(?<password>[^<]+)<", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Secret();

    [GeneratedRegex("href=\"(?<path>/accounts/roles/[0-9]+/end)\"", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex EndLink();
}
