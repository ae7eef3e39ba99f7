using ChiBo.App.Features.Registers;
using ChiBo.Domain.Shared;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChiBo.App.Tests.Web;

/// <summary>Lists are kept for one person until something is done, and not a moment longer.</summary>
public sealed class KeptPagesTests(SampleServer server) : IClassFixture<SampleServer>
{
    private const string List = "/members?name=";

    [Fact]
    public async Task A_list_that_is_asked_for_again_is_not_made_again()
    {
        using HttpClient client = await Office();
        await IsKept(client, "/members");
        (await IsKept(client, "/members")).ShouldBeTrue();
        (await IsKept(client, "/members?page=2")).ShouldBeFalse();
    }

    [Fact]
    public async Task After_an_act_the_list_is_made_anew()
    {
        using HttpClient client = await Office();
        await IsKept(client, List + "Kept");
        (await IsKept(client, List + "Kept")).ShouldBeTrue();
        await Rename("X99001-M012", "Nguyễn Mẫu Kept");
        using HttpResponseMessage answer = await client.GetAsync(new Uri(List + "Kept", UriKind.Relative));
        answer.Headers.Age.ShouldBeNull();
        (await answer.Content.ReadAsStringAsync()).ShouldContain("Nguyễn Mẫu Kept");
    }

    [Fact]
    public async Task What_is_kept_for_one_is_not_shown_to_another()
    {
        using HttpClient office = server.As(SampleInstallation.Office);
        await IsKept(office, "/members");
        await IsKept(office, "/members");
        using HttpClient secretary = server.As("bi-thu-thon-3");
        using HttpResponseMessage answer = await secretary.GetAsync(new Uri("/members", UriKind.Relative));
        answer.Headers.Age.ShouldBeNull();
        (await answer.Content.ReadAsStringAsync()).ShouldNotContain("Văn phòng (mẫu)");
        (await server.StatusOf(null, "/members")).ShouldBe(302);
        (await server.StatusOf("dang-vien", "/members")).ShouldBe(403);
    }

    [Fact]
    public async Task The_other_language_is_another_page()
    {
        using HttpClient client = server.As(SampleInstallation.Office);
        await IsKept(client, "/communes");
        await IsKept(client, "/communes");
        (await client.GetStringAsync("/communes?lang=en")).ShouldContain("Review");
        (await client.GetStringAsync("/communes")).ShouldContain("My work");
    }

    [Fact]
    public async Task A_personal_record_is_never_kept()
    {
        using HttpClient client = server.As(SampleInstallation.Office);
        await IsKept(client, "/members/X99001-M013");
        (await IsKept(client, "/members/X99001-M013")).ShouldBeFalse();
    }

    /// <summary>With the first page comes the cookie that its forms need; a page that brings a cookie is not kept.</summary>
    private async Task<HttpClient> Office()
    {
        HttpClient client = server.As(SampleInstallation.Office);
        await client.GetStringAsync("/");
        return client;
    }

    /// <summary>What is kept tells how old it is.</summary>
    private static async Task<bool> IsKept(HttpClient client, string path)
    {
        using HttpResponseMessage answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        answer.IsSuccessStatusCode.ShouldBeTrue();
        return answer.Headers.Age is not null;
    }

    private async Task Rename(string code, string name)
    {
        await using AsyncServiceScope scope = server.Services.CreateAsyncScope();
        Outcome<int> done = await scope
            .ServiceProvider.GetRequiredService<RegisterActs>()
            .Do<int>(
                new ActHeader(ActKind.FactsCorrected, null) { Reason = "thử" },
                async act =>
                {
                    MemberDetails known = await act.Db.MemberDetails.SingleAsync(row =>
                        row.Member!.Code == code && row.SupersededIn == null
                    );
                    act.Supersede(known);
                    act.Record(
                        new MemberDetails
                        {
                            RecordedIn = act.Act.Id,
                            MemberId = known.MemberId,
                            FullName = name,
                            BirthDate = known.BirthDate,
                        }
                    );
                    return 1;
                }
            );
        done.IsDone.ShouldBeTrue();
    }
}
