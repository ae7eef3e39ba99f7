using System.Net;
using ChiBo.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChiBo.App.Tests.Web;

/// <summary>Forms as a browser without script sends them.</summary>
public sealed class FormsTests(SampleServer server) : IClassFixture<SampleServer>
{
    private const string Path = "/members/X99001-M010/correct";

    [Fact]
    public async Task A_correction_is_recorded_with_its_reason_and_the_old_state_stays()
    {
        (HttpStatusCode status, _) = await Send(Correction("Nguyễn Mẫu Sửa", "Đối chiếu lý lịch"), await FilledInOn());
        status.ShouldBe(HttpStatusCode.SeeOther);
        await using AsyncServiceScope scope = server.Services.CreateAsyncScope();
        ChiBoContext db = scope.ServiceProvider.GetRequiredService<ChiBoContext>();
        var details = await db
            .MemberDetails.Where(row => row.Member!.Code == "X99001-M010")
            .OrderBy(row => row.Id)
            .ToListAsync();
        details.Count.ShouldBeGreaterThan(1);
        details[^1].FullName.ShouldBe("Nguyễn Mẫu Sửa");
        details[^1].IsCurrent.ShouldBeTrue();
        details[^2].SupersededIn.ShouldBe(details[^1].RecordedIn);
        long recordedIn = details[^1].RecordedIn;
        (await db.Acts.SingleAsync(act => act.Id == recordedIn)).Reason.ShouldBe("Đối chiếu lý lịch");
    }

    [Fact]
    public async Task The_second_of_two_sees_what_the_first_wrote_and_chooses()
    {
        string before = await FilledInOn();
        (await Send(Correction("Người Thứ Nhất", "Lý do một"), before)).Status.ShouldBe(HttpStatusCode.SeeOther);
        (HttpStatusCode status, string page) = await Send(Correction("Người Thứ Hai", "Lý do hai"), before);
        status.ShouldBe(HttpStatusCode.Conflict);
        page.ShouldContain("Người Thứ Nhất");
        page.ShouldContain("value=\"Người Thứ Hai\"");
        string chosen = ValueOf(page, "FilledInOn");
        (await Send(Correction("Người Thứ Hai", "Lý do hai"), chosen)).Status.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Theory]
    [InlineData("FullName", "", "Hãy gõ họ và tên.")]
    [InlineData("Reason", "", "Cần ghi lý do.")]
    [InlineData("OfficialOn", "1979-01-01", "Ngày chính thức không thể trước ngày vào Đảng.")]
    [InlineData("BirthDate", "1990-02-30", "Ngày này không có trong lịch")]
    [InlineData("BirthDate", "1985-01-01", "Ngày vào Đảng phải sau ngày sinh.")]
    public async Task What_is_wrong_is_said_beside_the_field_and_nothing_typed_is_lost(
        string field,
        string value,
        string sentence
    )
    {
        Dictionary<string, string> form = Correction("Tên Đã Gõ", "Lý do đã gõ");
        form[field] = value;
        (HttpStatusCode status, string page) = await Send(form, await FilledInOn());
        status.ShouldBe(HttpStatusCode.BadRequest);
        page.ShouldContain(sentence);
        page.ShouldContain(field == "FullName" ? "Lý do đã gõ" : "Tên Đã Gõ");
    }

    [Fact]
    public async Task Fields_that_a_form_does_not_have_change_nothing()
    {
        Dictionary<string, string> form = Correction("Nguyễn Mẫu Thêm", "Lý do");
        form["MemberId"] = "1";
        form["SupersededIn"] = "1";
        form["Code"] = "X99001-M001";
        (await Send(form, await FilledInOn())).Status.ShouldBe(HttpStatusCode.SeeOther);
        using HttpClient client = server.As(SampleInstallation.Office);
        (await client.GetStringAsync("/members/X99001-M001")).ShouldNotContain("Nguyễn Mẫu Thêm");
    }

    [Fact]
    public async Task A_wrong_password_and_a_name_that_nobody_has_are_answered_alike()
    {
        string wrong = await SignIn("dang-vien", "sai mật khẩu rồi");
        string nobody = await SignIn("khong-co-ai", "sai mật khẩu rồi");
        wrong
            .Replace("dang-vien", "", StringComparison.Ordinal)
            .ShouldBe(nobody.Replace("khong-co-ai", "", StringComparison.Ordinal));
        wrong.ShouldContain("Tên đăng nhập hoặc mật khẩu chưa đúng");
    }

    private static Dictionary<string, string> Correction(string name, string reason) =>
        new()
        {
            ["FullName"] = name,
            ["BirthDate"] = "1955-01-01",
            ["AdmittedOn"] = "1980-02-03",
            ["OfficialOn"] = "1981-02-03",
            ["Reason"] = reason,
        };

    private async Task<string> FilledInOn()
    {
        using HttpClient client = server.As(SampleInstallation.Office);
        return ValueOf(await client.GetStringAsync(Path), "FilledInOn");
    }

    private static string ValueOf(string page, string field)
    {
        string begin = $"name=\"{field}\" value=\"";
        int first = page.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        return page[first..page.IndexOf('"', first)];
    }

    private async Task<(HttpStatusCode Status, string Page)> Send(Dictionary<string, string> values, string filledInOn)
    {
        using HttpClient client = server.As(SampleInstallation.Office);
        return await Post(client, Path, new(values) { ["FilledInOn"] = filledInOn, ["_handler"] = "correct" });
    }

    private async Task<string> SignIn(string name, string password)
    {
        using HttpClient client = server.As(null);
        (_, string page) = await Post(
            client,
            "/sign-in",
            new()
            {
                ["UserName"] = name,
                ["Password"] = password,
                ["_handler"] = "sign-in",
            }
        );
        return SampleInstallation.Token().Replace(page, "");
    }

    private static async Task<(HttpStatusCode Status, string Page)> Post(
        HttpClient client,
        string path,
        Dictionary<string, string> values
    )
    {
        using HttpResponseMessage form = await client.GetAsync(new Uri(path, UriKind.Relative));
        string page = await form.Content.ReadAsStringAsync();
        values["__RequestVerificationToken"] = SampleInstallation.Token().Match(page).Groups["token"].Value;
        using var content = new FormUrlEncodedContent(values);
        using HttpResponseMessage answer = await client.PostAsync(new Uri(path, UriKind.Relative), content);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
