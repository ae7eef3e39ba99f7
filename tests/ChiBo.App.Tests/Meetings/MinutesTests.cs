using System.Net;
using System.Security.Cryptography;
using System.Text;
using ChiBo.App.Features.Meetings;
using ChiBo.App.Tests.Web;
using ChiBo.Domain.Meetings;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Tests.Meetings;

/// <summary>Minutes: drafted, edited, approved by two, and from then on unchangeable.</summary>
public sealed class MinutesTests(SampleServer server) : IClassFixture<SampleServer>
{
    private const string Office = SampleInstallation.Office;
    private const string Secretary = "bi-thu-thon-3";
    private const string Cell = "X99001-C03";
    private const string OwnCode = "X99001-M055";

    [Fact]
    public async Task Minutes_are_approved_by_chair_and_secretary_each_once_and_then_never_change()
    {
        (string path, string minuteTaker) = await Ended();
        string page = path + "/minutes";
        (
            await server.SendSeen(
                Secretary,
                page,
                "write",
                new() { ["Text"] = "I. THỜI GIAN\r\nBản đọc trước chi bộ." }
            )
        ).ShouldBeDone();
        (await server.SendSeen(Secretary, page, "approve", [])).ShouldBeDone();
        (await server.SendSeen(Secretary, page, "approve", [])).ShouldBeRefused(
            HttpStatusCode.UnprocessableEntity,
            "mỗi người một lần"
        );
        (await server.Sheet(path)).Stage.ShouldBe(MeetingStage.Ended);

        (await ActFor(minuteTaker, page, "approve")).ShouldBeDone();
        var minutes = (await server.MinutesOf(path)).ShouldHaveSingleItem();
        minutes.Text.ShouldBe("I. THỜI GIAN\nBản đọc trước chi bộ.");
        minutes.Hash.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(minutes.Text))));
        (await server.Sheet(path)).Stage.ShouldBe(MeetingStage.Approved);
        long key = MeetingTestHelp.KeyOf(path);
        var issued = await server.Ask(db => db.IssuedDocuments.SingleAsync(row => row.SheetKey == key));
        (issued.TypeLetters, issued.RecordedIn).ShouldBe(("BB", minutes.RecordedIn));
        issued.Body.ShouldContain("Bản đọc trước chi bộ.");
        var act = await server.Ask(db => db.Acts.SingleAsync(row => row.Id == minutes.RecordedIn));
        act.ActingFor.ShouldBe(minuteTaker);

        foreach (string form in (string[])["write", "draft", "approve"])
        {
            (
                await server.Send(Secretary, page, form, new() { ["Text"] = "khác", ["Seen"] = $"{minutes.Id}" })
            ).Status.ShouldBe(HttpStatusCode.Conflict);
        }

        List<string> people = await server.Official(Cell);
        (
            await server.Send(Secretary, path + "/attendance", "attendance", new() { [$"m-{people[4]}"] = "Absent" })
        ).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await server.MinutesOf(path)).ShouldHaveSingleItem().Id.ShouldBe(minutes.Id);
    }

    [Fact]
    public async Task A_correction_is_a_new_version_that_keeps_the_old_one()
    {
        (string path, string minuteTaker) = await Ended();
        string page = path + "/minutes";
        (await server.SendSeen(Secretary, page, "approve", [])).ShouldBeDone();
        (await ActFor(minuteTaker, page, "approve")).ShouldBeDone();
        (await server.Send(Secretary, page, "correct", new() { ["Reason"] = "" })).ShouldBeRefused(
            HttpStatusCode.BadRequest,
            "Cần ghi lý do."
        );
        (await server.Send(Secretary, page, "correct", new() { ["Reason"] = "Ghi sai tên" })).ShouldBeDone();
        (await server.SendSeen(Secretary, page, "write", new() { ["Text"] = "Bản đính chính." })).ShouldBeDone();
        (await server.SendSeen(Secretary, page, "approve", [])).ShouldBeDone();
        (await ActFor(minuteTaker, page, "approve")).ShouldBeDone();
        var versions = await server.MinutesOf(path);
        versions.Select(one => one.Version).ShouldBe([1, 2]);
        versions.ShouldAllBe(one => one.Hash != null);
        versions[0].Text.ShouldContain("II. THÀNH PHẦN");
        versions[1].Text.ShouldBe("Bản đính chính.");
        using HttpClient client = server.As(Secretary);
        string shown = await client.Open(page);
        string digits = shown.Replace(" ", "", StringComparison.Ordinal);
        digits.ShouldContain(versions[0].Hash!);
        digits.ShouldContain(versions[1].Hash!);
    }

    [Fact]
    public async Task Whoever_is_neither_chair_nor_secretary_is_refused_with_the_reason()
    {
        (string path, string minuteTaker) = await Ended();
        string page = path + "/minutes";
        (await server.SendSeen(Office, page, "approve", [])).ShouldBeRefused(
            HttpStatusCode.UnprocessableEntity,
            "bằng tài khoản của chính mình"
        );
        (await ActFor("Người Mẫu Khác", page, "approve")).ShouldBeRefused(
            HttpStatusCode.UnprocessableEntity,
            minuteTaker
        );
        (await server.MinutesOf(path)).ShouldHaveSingleItem().ChairApproved.ShouldBeNull();
    }

    [Fact]
    public async Task What_one_has_approved_and_another_changes_is_approved_anew()
    {
        (string path, _) = await Ended();
        string page = path + "/minutes";
        (await server.SendSeen(Secretary, page, "approve", [])).ShouldBeDone();
        (await server.MinutesOf(path))[0].ChairApproved.ShouldNotBeNull();
        (
            await server.SendSeen(Office, page, "write", new() { ["Text"] = "Sửa sau khi chủ trì đã thông qua." })
        ).ShouldBeDone();
        (await server.MinutesOf(path))[0].ChairApproved.ShouldBeNull();
        (await server.SendSeen(Office, page, "draft", [])).ShouldBeDone();
        (await server.MinutesOf(path))[0].Text.ShouldContain("II. THÀNH PHẦN");
    }

    [Fact]
    public async Task That_the_minutes_were_read_out_stands_in_the_text_that_both_approve()
    {
        (string path, string minuteTaker) = await Ended();
        string page = path + "/minutes";
        (await server.MinutesOf(path))[0].Text.ShouldNotContain("đã được đọc lại");
        using HttpClient client = server.As(Secretary);
        (await client.Open(page)).ShouldContain("biên bản chưa ghi là đã được đọc lại");
        (await server.SendSeen(Secretary, page, "approve", [])).ShouldBeDone();
        string typed = (await server.MinutesOf(path))[0].Text + "\nMột câu vừa gõ.";
        Dictionary<string, string> form = new() { ["Text"] = typed, ["ReadOut"] = "true" };
        (await server.SendSeen(Secretary, page, "write", form)).ShouldBeDone();
        var read = (await server.MinutesOf(path)).ShouldHaveSingleItem();
        read.Text.ShouldContain("nhất trí thông qua. Buổi sinh hoạt kết thúc lúc");
        read.Text.ShouldContain("Một câu vừa gõ.");
        read.ChairApproved.ShouldBeNull();
        (await client.Open(page)).ShouldNotContain("biên bản chưa ghi là đã được đọc lại");

        // Saved as it is, it has been read out; another text has not.
        (await server.SendSeen(Secretary, page, "write", new() { ["Text"] = read.Text })).ShouldBeDone();
        (await server.MinutesOf(path))[0].Text.ShouldBe(read.Text);
        (await server.SendSeen(Secretary, page, "write", new() { ["Text"] = read.Text + " Thêm." })).ShouldBeDone();
        (await server.MinutesOf(path))[0].Text.ShouldNotContain("đã được đọc lại");
        (await server.SendSeen(Secretary, page, "write", form)).ShouldBeDone();

        (await server.SendSeen(Secretary, page, "approve", [])).ShouldBeDone();
        (await ActFor(minuteTaker, page, "approve")).ShouldBeDone();
        var final = (await server.MinutesOf(path)).ShouldHaveSingleItem();
        (final.Text, final.Hash).ShouldBe((read.Text, MinutesText.HashOf(read.Text)));
        (await server.Send(Secretary, page, "correct", new() { ["Reason"] = "Ghi sai tên" })).ShouldBeDone();
        (await server.MinutesOf(path))[^1].Text.ShouldNotContain("đã được đọc lại");
    }

    [Fact]
    public async Task Of_two_who_edit_the_second_is_told_and_keeps_what_he_typed()
    {
        (string path, _) = await Ended();
        string page = path + "/minutes";
        using HttpClient client = server.As(Office);
        string seen = await client.GetStringOrErrorRawAsync(page);
        (await server.SendSeen(Secretary, page, "write", new() { ["Text"] = "Của bí thư." })).ShouldBeDone();
        Answer answer = await client.Send(
            page,
            "write",
            new() { ["Text"] = "Của văn phòng.", ["Seen"] = Sending.ValueOf(seen, "Seen") },
            seen
        );
        answer.ShouldBeRefused(HttpStatusCode.Conflict, "Người khác vừa sửa nội dung này.");
        answer.Page.ShouldContain("Của văn phòng.");
        (await server.MinutesOf(path))[0].Text.ShouldBe("Của bí thư.");
    }

    [Fact]
    public async Task The_papers_are_there_to_print_and_to_take_away()
    {
        (string path, _) = await Ended();
        using HttpClient client = server.As(Secretary);
        string minutes = await client.Open(path + "/papers/bien-ban.html");
        minutes.ShouldContain("Biên bản", Case.Insensitive);
        minutes.ShouldContain("papers.css");
        minutes.ShouldContain("Nội dung thứ nhất");
        foreach (string paper in (string[])["giay-moi", "diem-danh", "bien-ban"])
        {
            using HttpResponseMessage file = await client.GetAsync(
                new Uri($"{path}/papers/{paper}.docx", UriKind.Relative)
            );
            file.StatusCode.ShouldBe(HttpStatusCode.OK);
            byte[] content = await file.Content.ReadAsByteArrayAsync();
            (content[0], content[1]).ShouldBe(((byte)'P', (byte)'K'));
            (await client.Open($"{path}/papers/{paper}.html")).ShouldContain("<article");
        }

        (await server.StatusOf(Secretary, path + "/papers/nghi-quyet.docx")).ShouldBe(404);
        (await server.StatusOf("dang-vien", path + "/papers/bien-ban.html")).ShouldBe(403);
        (await server.StatusOf("bi-thu-co-quan", path + "/papers/bien-ban.html")).ShouldBe(404);
    }

    /// <summary>A meeting of the third cell that has ended; its secretary was in the chair, another official member wrote.</summary>
    private async Task<(string Path, string MinuteTaker)> Ended()
    {
        string path = await server.Begin(Secretary, Cell);
        List<string> people = await server.Official(Cell);
        string other = people.First(code => code != OwnCode);
        (await server.Send(Secretary, path, "settle", MeetingTestHelp.Settled([OwnCode, other]))).ShouldBeDone();
        (await server.Send(Secretary, path + "/end", "end", MeetingTestHelp.Ended(Stored.Today))).ShouldBeDone();
        string name = await server.Ask(db =>
            db.MemberDetails.Where(row => row.Member!.Code == other && row.SupersededIn == null)
                .Select(row => row.FullName)
                .SingleAsync()
        );
        return (path, name);
    }

    /// <summary>The office acts for somebody: says so on its page, then sends the form.</summary>
    private async Task<Answer> ActFor(string name, string page, string form)
    {
        using HttpClient client = server.As(Office);
        string account = await client.GetStringOrErrorRawAsync("/account");
        await client.Send("/account", "acting", new() { ["ActingFor"] = name }, account);
        string shown = await client.GetStringOrErrorRawAsync(page);
        return await client.Send(page, form, new() { ["Seen"] = Sending.ValueOf(shown, "Seen") }, shown);
    }
}
