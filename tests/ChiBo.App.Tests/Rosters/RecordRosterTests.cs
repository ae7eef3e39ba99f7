using System.Net;
using System.Text;
using ChiBo.App.Tests.Web;
using ChiBo.Domain.Members;
using ChiBo.Domain.Organisations;
using ChiBo.Exchange.Rosters;
using ChiBo.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChiBo.App.Tests.Rosters;

/// <summary>An office's own list into the register, as a browser without script sends it.</summary>
public sealed class RecordRosterTests(SampleServer server) : IClassFixture<SampleServer>
{
    private const string Path = "/import/roster";
    private const string Header = "STT,Họ và tên,Ngày sinh,Ngày vào Đảng,Ngày chính thức,Chức vụ,Chi bộ\n";

    [Fact]
    public async Task A_list_is_looked_at_then_recorded_whole_and_taken_back_whole()
    {
        string list =
            Header
            + "1,Người Mẫu Nhất,01/02/1970,03/02/1995,03/02/1996,Bí thư,Chi bộ thôn Mẫu Mới\n"
            + "2,Người Mẫu Nhì,02/02/1971,03/02/1996,03/02/1997,,Chi bộ thôn Mẫu Mới\n";
        int before = await Members();
        string preview = await Preview(list);
        preview.ShouldContain("2 đảng viên được ghi mới.");
        preview.ShouldContain("Lập trong sổ: Chi bộ thôn Mẫu Mới");
        (await Members()).ShouldBe(before);

        (HttpStatusCode status, string act, _) = await Record(preview);
        status.ShouldBe(HttpStatusCode.SeeOther);
        (await Members()).ShouldBe(before + 2);
        await WithDatabase(async db =>
        {
            var cell = await db.OrganisationVersions.SingleAsync(row => row.Name == "Chi bộ thôn Mẫu Mới");
            cell.Kind.ShouldBe(OrganisationKind.ResidentialCell);
            var position = await db.Positions.SingleAsync(row => row.OrganisationId == cell.OrganisationId);
            position.Kind.ShouldBe(PositionKind.Secretary);
            (await db.UnitVersions.CountAsync(row => row.Name == "Thôn Mẫu Mới")).ShouldBe(1);
        });

        (await Undo(act)).ShouldBe(HttpStatusCode.SeeOther);
        (await Members()).ShouldBe(before);
        await WithDatabase(async db =>
            (
                await db.OrganisationVersions.CountAsync(row =>
                    row.Name == "Chi bộ thôn Mẫu Mới" && row.SupersededIn == null
                )
            ).ShouldBe(0)
        );
    }

    [Fact]
    public async Task What_is_known_is_left_alone_what_is_new_of_it_is_corrected_and_other_cells_are_not_touched()
    {
        (string name, DateOnly? born, string cell) = await Somebody("X99001-M020");
        string list =
            Header
            + $"1,{name.ToUpperInvariant()},{born:dd/MM/yyyy},,,,{cell}\n"
            + $"2,{name},{born:dd/MM/yyyy},,,,Chi bộ thôn Khác\n";
        string preview = await Preview(list);
        preview.ShouldContain("giữ nguyên");
        preview.ShouldContain("trùng dòng trên, ghi một lần");
        preview.ShouldContain("Không có gì mới để ghi.");

        string moved = await Preview(Header + $"1,{name},{born:dd/MM/yyyy},,,,Chi bộ thôn Khác\n");
        moved.ShouldContain("đang ở chi bộ khác, giữ nguyên");
    }

    [Fact]
    public async Task A_namesake_with_another_birth_date_is_somebody_else_and_shown_beside()
    {
        (string name, _, string cell) = await Somebody("X99001-M021");
        string preview = await Preview(Header + $"1,{name},01/01/1931,,,,{cell}\n");
        preview.ShouldContain("1 đảng viên được ghi mới.");
        preview.ShouldContain("href=\"/members/X99001-M021\"");
    }

    [Fact]
    public async Task Somebody_who_is_ticked_is_left_out()
    {
        string list =
            Header
            + "1,Người Giữ Lại,01/02/1960,,,,Chi bộ thôn Bỏ Bớt\n"
            + "2,Người Bỏ Ra,02/02/1961,,,,Chi bộ thôn Bỏ Bớt\n";
        (HttpStatusCode status, _, _) = await Record(await Preview(list), ("Skip", "1"));
        status.ShouldBe(HttpStatusCode.SeeOther);
        await WithDatabase(async db =>
        {
            (await db.MemberDetails.CountAsync(row => row.FullName == "Người Giữ Lại")).ShouldBe(1);
            (await db.MemberDetails.CountAsync(row => row.FullName == "Người Bỏ Ra")).ShouldBe(0);
        });
    }

    [Fact]
    public async Task A_preview_that_is_no_longer_true_is_declined_and_shown_anew()
    {
        string list = Header + "1,Người Hai Lần,01/02/1962,,,,Chi bộ thôn Hai Lần\n";
        string first = await Preview(list);
        string second = await Preview(list);
        (await Record(first)).Status.ShouldBe(HttpStatusCode.SeeOther);
        (HttpStatusCode status, _, string page) = await Record(second);
        status.ShouldBe(HttpStatusCode.Conflict);
        page.ShouldContain("sổ bộ đã có thay đổi");
        page.ShouldContain("Không có gì mới để ghi.");
        await WithDatabase(async db =>
            (await db.MemberDetails.CountAsync(row => row.FullName == "Người Hai Lần")).ShouldBe(1)
        );
    }

    [Fact]
    public async Task A_list_without_cells_is_asked_for_one_and_need_not_be_sent_again()
    {
        const string list = "Họ và tên,Ngày sinh\nNgười Không Chi Bộ,01/02/1963\nNgười Thứ Hai Đó,01/03/1964\n";
        (HttpStatusCode status, string page) = await Send(Upload(list));
        status.ShouldBe(HttpStatusCode.BadRequest);
        page.ShouldContain("hãy ghi tên chi bộ của họ");
        page.ShouldContain("Không cần chọn lại tệp.");
        (status, page) = await Send(
            Fields(("Read", ValueOf(page, "Read")), ("Cell", "Chi bộ thôn Ghi Sau"), ("On", "2026-01-01"))
        );
        status.ShouldBe(HttpStatusCode.OK);
        page.ShouldContain("Lập trong sổ: Chi bộ thôn Ghi Sau");
    }

    [Theory]
    [InlineData("khong phai danh sach", "File")]
    [InlineData("", "File")]
    public async Task A_file_that_is_no_list_is_refused_beside_the_field(string content, string field)
    {
        (HttpStatusCode status, string page) = await Send(Upload(content));
        status.ShouldBe(HttpStatusCode.BadRequest);
        page.ShouldContain($"{Path}#{field}\"");
    }

    [Fact]
    public async Task Faulty_rows_come_back_as_a_workbook_that_is_read_again()
    {
        string preview = await Preview(Header + "1,Người Ngày Sai,30/02/1970,,,,Chi bộ thôn Sai\n");
        preview.ShouldContain("30/02/1970");
        using HttpClient client = server.As(SampleInstallation.Office);
        using FormUrlEncodedContent form = new(
            new Dictionary<string, string>
            {
                ["__RequestVerificationToken"] = await Token(client),
                ["read"] = ValueOf(preview, "Read"),
            }
        );
        using HttpResponseMessage answer = await client.PostAsync(
            new Uri(Path + "/corrections", UriKind.Relative),
            form
        );
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        using Stream workbook = await answer.Content.ReadAsStreamAsync();
        using var copy = new MemoryStream();
        await workbook.CopyToAsync(copy);
        copy.Position = 0;
        RosterReader.Read(copy, TimeProvider.System).People.Single().FullName.ShouldBe("Người Ngày Sai");
    }

    [Fact]
    public async Task What_was_sealed_by_nobody_is_not_recorded()
    {
        (HttpStatusCode status, string page) = await Send(
            Fields(("Read", "AAAA"), ("Step", "record"), ("On", "2026-01-01"), ("Added", "1"), ("Changed", "0"))
        );
        status.ShouldBe(HttpStatusCode.BadRequest);
        page.ShouldContain("hãy chọn lại tệp");
    }

    [Fact]
    public async Task Only_who_may_bring_lists_in_finds_the_page()
    {
        (await server.StatusOf(SampleInstallation.Office, Path)).ShouldBe(200);
        (await server.StatusOf("dang-vien", Path)).ShouldNotBe(200);
        (await server.StatusOf("chinh-quyen", Path)).ShouldNotBe(200);
    }

    private async Task<string> Preview(string list)
    {
        (HttpStatusCode status, string page) = await Send(Upload(list));
        status.ShouldBe(HttpStatusCode.OK);
        return page;
    }

    private async Task<(HttpStatusCode Status, string Where, string Page)> Record(
        string preview,
        params (string Name, string Value)[] more
    )
    {
        string[] kept = ["Read", "Committee", "Cell", "On", "Added", "Changed"];
        using HttpClient client = server.As(SampleInstallation.Office);
        using HttpContent form = Fields([
            .. kept.Select(name => (name, ValueOf(preview, name))),
            ("Step", "record"),
            .. more,
        ]);
        return await Post(client, Path, form, Path);
    }

    private async Task<HttpStatusCode> Undo(string act)
    {
        using HttpClient client = server.As(SampleInstallation.Office);
        using var form = new MultipartFormDataContent
        {
            { new StringContent("undo"), "_handler" },
            { new StringContent("Nhập nhầm tệp"), "Reason" },
        };
        return (await Post(client, act, form, act)).Status;
    }

    private async Task<(HttpStatusCode Status, string Page)> Send(MultipartFormDataContent form)
    {
        using HttpClient client = server.As(SampleInstallation.Office);
        (HttpStatusCode status, _, string page) = await Post(client, Path, form, Path);
        form.Dispose();
        return (status, page);
    }

    private static async Task<(HttpStatusCode Status, string Where, string Page)> Post(
        HttpClient client,
        string path,
        HttpContent form,
        string formAt
    )
    {
        ((MultipartFormDataContent)form).Add(
            new StringContent(await Token(client, formAt)),
            "__RequestVerificationToken"
        );
        using HttpResponseMessage answer = await client.PostAsync(new Uri(path, UriKind.Relative), form);
        return (
            answer.StatusCode,
            answer.Headers.Location?.ToString() ?? "",
            WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync())
        );
    }

    private static async Task<string> Token(HttpClient client, string path = Path) =>
        SampleInstallation
            .Token()
            .Match(await client.GetStringAsync(new Uri(path, UriKind.Relative)))
            .Groups["token"]
            .Value;

    private static MultipartFormDataContent Upload(string list)
    {
        MultipartFormDataContent form = Fields(("On", "2026-01-01"));
        form.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(list)), "File", "danh-sach.csv");
        return form;
    }

    private static MultipartFormDataContent Fields(params (string Name, string Value)[] values)
    {
        var form = new MultipartFormDataContent { { new StringContent("roster"), "_handler" } };
        foreach ((string name, string value) in values)
        {
            form.Add(new StringContent(value), name);
        }

        if (!values.Any(field => field.Name == "Committee"))
        {
            form.Add(new StringContent("X99001-DU"), "Committee");
        }

        return form;
    }

    private static string ValueOf(string page, string field)
    {
        string begin = $"name=\"{field}\" value=\"";
        int first = page.IndexOf(begin, StringComparison.Ordinal);
        return first < 0 ? "" : page[(first + begin.Length)..page.IndexOf('"', first + begin.Length)];
    }

    private async Task<int> Members()
    {
        int count = 0;
        await WithDatabase(async db =>
            count = await db.Memberships.CountAsync(row =>
                row.SupersededIn == null && row.Kind == MembershipKind.Main && row.ValidTo == null
            )
        );
        return count;
    }

    private async Task<(string Name, DateOnly? Born, string Cell)> Somebody(string code)
    {
        (string, DateOnly?, string) found = default;
        await WithDatabase(async db =>
        {
            var details = await db.MemberDetails.SingleAsync(row =>
                row.Member!.Code == code && row.SupersededIn == null
            );
            int cell = await db
                .Memberships.Where(row => row.Member!.Code == code && row.SupersededIn == null && row.ValidTo == null)
                .Select(row => row.OrganisationId)
                .SingleAsync();
            string name = await db
                .OrganisationVersions.Where(row => row.OrganisationId == cell && row.SupersededIn == null)
                .OrderByDescending(row => row.ValidFrom)
                .Select(row => row.Name)
                .FirstAsync();
            found = (details.FullName, details.BirthDate, name);
        });
        return found;
    }

    private async Task WithDatabase(Func<ChiBoContext, Task> work)
    {
        await using AsyncServiceScope scope = server.Services.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<ChiBoContext>());
    }
}
