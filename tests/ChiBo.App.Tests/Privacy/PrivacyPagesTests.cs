using System.Text.Json;
using ChiBo.App.Features.Privacy;
using ChiBo.App.Tests.Web;
using ChiBo.Storage;
using ChiBo.Storage.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChiBo.App.Tests.Privacy;

/// <summary>The pages about what is kept, and about oneself.</summary>
public sealed class PrivacyPagesTests(SampleServer server) : IClassFixture<SampleServer>
{
    [Fact]
    public async Task Everybody_reads_what_is_kept_in_both_languages()
    {
        string vietnamese = await Read("dang-vien", "/privacy");
        vietnamese.ShouldContain("Dữ liệu được giữ");
        vietnamese.ShouldContain("Hồ sơ đảng viên");
        vietnamese.ShouldContain("password_hash");
        vietnamese.ShouldContain("90 ngày sau khi đọc, gửi");
        string english = await Read("dang-vien", "/privacy?lang=en");
        english.ShouldContain("What is kept");
        english.ShouldContain("Records of members");
    }

    [Fact]
    public void Every_table_has_words()
    {
        TableTexts.Named.ShouldBe(Declarations.All.Select(column => column.Table).Distinct(), ignoreOrder: true);
    }

    [Fact]
    public async Task The_file_has_ones_own_data_and_that_it_was_taken_stands_among_the_looks()
    {
        using HttpClient client = server.As("dang-vien");
        using HttpResponseMessage answer = await client.GetAsync(new Uri("/account/my-data.json", UriKind.Relative));
        ((int)answer.StatusCode).ShouldBe(200);
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        string text = await answer.Content.ReadAsStringAsync();
        using var file = JsonDocument.Parse(text);
        string own = file.RootElement.GetProperty("member").GetString()!;
        JsonElement members = Table(file, "members");
        members.GetProperty("rows").EnumerateArray().Single().GetProperty("code").GetString().ShouldBe(own);
        Table(file, "memberships").GetProperty("rows").GetArrayLength().ShouldBeGreaterThan(0);
        file.RootElement.GetProperty("leftOut").GetArrayLength().ShouldBeGreaterThan(5);
        string[] others = await Others(own);
        others.Where(code => text.Contains($"\"{code}\"", StringComparison.Ordinal)).ShouldBeEmpty();

        await using AsyncServiceScope scope = server.Services.CreateAsyncScope();
        ChiBoContext db = scope.ServiceProvider.GetRequiredService<ChiBoContext>();
        (await db.PersonalLooks.CountAsync(look => look.Member!.Code == own && look.What == "own-data")).ShouldBe(1);
    }

    [Fact]
    public async Task The_page_of_ones_own_data_says_what_is_not_there_and_why()
    {
        string page = await Read("dang-vien", "/account/my-data");
        page.ShouldContain("Hồ sơ đảng viên (1)");
        page.ShouldContain("Kỷ luật, kiểm tra về chính mình được báo bằng văn bản");
        (await Read("quan-tri", "/account/my-data")).ShouldContain("chưa gắn với đảng viên nào");
    }

    [Fact]
    public async Task A_run_from_the_page_leaves_nothing_and_its_proof_is_shown_to_everybody()
    {
        await using AsyncServiceScope scope = server.Services.CreateAsyncScope();
        ChiBoContext db = scope.ServiceProvider.GetRequiredService<ChiBoContext>();
        db.PrivateTexts.Add(
            new Storage.Life.PrivateText
            {
                Subject = Storage.Life.PrivateSubject.Admission,
                SubjectKey = 4_321,
                Part = "name",
                Text = "Phạm Mẫu Vắng",
                EraseOn = Stored.Today.AddDays(-3),
            }
        );
        await db.SaveChangesAsync();
        string before = await Read("quan-tri", "/privacy/retention");
        before.ShouldContain(Stored.Today.AddDays(-3).ToString("dd/MM/yyyy", null));
        before.ShouldNotContain("Phạm Mẫu Vắng");
        (await server.Send("quan-tri", "/privacy/retention", "run", [])).Status.ShouldBe(
            System.Net.HttpStatusCode.SeeOther
        );
        (await db.PrivateTexts.AnyAsync(text => text.SubjectKey == 4_321)).ShouldBeFalse();
        (await Read("dang-vien", "/privacy")).ShouldContain("Lời riêng về người và vụ việc: 1");
        (await Read("quan-tri", "/privacy/retention")).ShouldContain("Không có gì hết hạn giữ.");
    }

    private static JsonElement Table(JsonDocument file, string name) =>
        file
            .RootElement.GetProperty("tables")
            .EnumerateArray()
            .First(table => table.GetProperty("table").GetString() == name);

    private async Task<string[]> Others(string own)
    {
        await using AsyncServiceScope scope = server.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<ChiBoContext>()
            .Members.Where(row => row.Code != own)
            .Select(row => row.Code)
            .ToArrayAsync();
    }

    private async Task<string> Read(string account, string path)
    {
        using HttpClient client = server.As(account);
        using HttpResponseMessage answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        ((int)answer.StatusCode).ShouldBe(200, path);
        return System.Net.WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }
}
