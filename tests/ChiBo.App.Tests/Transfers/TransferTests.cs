using System.Globalization;
using System.Net;
using ChiBo.App.Tests.Web;
using ChiBo.Domain.Members;
using ChiBo.Storage.Transfers;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Tests.Transfers;

/// <summary>Transfers between cells: sent by the one, consented to by the other.</summary>
public sealed class TransferTests(SampleServer server) : IClassFixture<SampleServer>
{
    private const string Sender = "bi-thu-thon-3";
    private const string Receiver = "bi-thu-co-quan";
    private const string Office = SampleInstallation.Office;
    private const string From = "X99001-C03";
    private const string To = "X99001-CQ";

    private static readonly DateOnly Day = Stored.Today;

    [Fact]
    public async Task A_member_stays_until_the_other_cell_consents_then_moves_on_the_day_as_one_act()
    {
        string member = (await server.Ordinary(From))[0];
        string transfer = await Sent(member);
        (await server.CellOf(member, Day)).ShouldBe(From);
        (await server.StatusOf(Receiver, $"/members/{member}")).ShouldBe(404);

        using (HttpClient client = server.As(Receiver))
        {
            string page = WebUtility.HtmlDecode(await client.GetStringAsync(transfer));
            string name = await Name(member);
            page.ShouldContain(name);
            page.ShouldContain("Ngày sinh");
            page.ShouldContain("Từ ngày");
            (await client.GetStringAsync("/")).ShouldContain("/transfers");
            WebUtility.HtmlDecode(await client.GetStringAsync("/transfers")).ShouldContain(name);
        }

        (await server.Send(Receiver, transfer, "receive", [])).ShouldBeDone();
        (await server.CellOf(member, Day)).ShouldBe(To);
        (await server.CellOf(member, Day.AddDays(-1))).ShouldBe(From);
        (await server.StatusOf(Receiver, $"/members/{member}")).ShouldBe(200);
        (await server.StatusOf(Sender, $"/members/{member}")).ShouldBe(404);
        (
            await server.Ask(db =>
                db.Memberships.Where(row => row.Member!.Code == member && row.SupersededIn == null)
                    .Select(row => row.RecordedIn)
                    .Distinct()
                    .CountAsync()
            )
        ).ShouldBe(1);
    }

    [Fact]
    public async Task Positions_in_the_cell_that_is_left_end_on_the_day()
    {
        string member = await server.Ask(db =>
            db.Positions.Where(row =>
                    row.Organisation!.Code == "X99001-C04" && row.SupersededIn == null && row.ValidTo == null
                )
                .OrderBy(row => row.Id)
                .Select(row => row.Member!.Code)
                .FirstAsync()
        );
        string transfer = await Sent(member, Office, "X99001-C06");
        (await server.Send(Office, transfer, "receive", [])).ShouldBeDone();
        (
            await server.Ask(db =>
                db.Positions.Where(row =>
                        row.Member!.Code == member
                        && row.Organisation!.Code == "X99001-C04"
                        && row.SupersededIn == null
                        && (row.ValidTo == null || row.ValidTo > Day)
                    )
                    .CountAsync()
            )
        ).ShouldBe(0);
    }

    [Fact]
    public async Task For_a_time_the_roll_stays_as_it_is()
    {
        string member = (await server.Ordinary("X99001-C01"))[0];
        string transfer = await Sent(member, Office, kind: "temporary");
        (await server.Send(Receiver, transfer, "receive", [])).ShouldBeDone();
        (await server.CellOf(member, Day)).ShouldBe("X99001-C01");
        (
            await server.Ask(db =>
                db.Memberships.CountAsync(row =>
                    row.Member!.Code == member
                    && row.Organisation!.Code == To
                    && row.SupersededIn == null
                    && row.Kind == MembershipKind.Temporary
                )
            )
        ).ShouldBe(1);
    }

    [Fact]
    public async Task A_receipt_that_is_undone_leaves_the_transfer_waiting_and_the_rolls_as_before()
    {
        string member = (await server.Ordinary("X99001-C01"))[0];
        string transfer = await Sent(member, Office);
        (await server.Send(Receiver, transfer, "receive", [])).ShouldBeDone();
        Answer without = await server.Send(Receiver, transfer, "undo", []);
        without.Status.ShouldBe(HttpStatusCode.BadRequest);
        without.Page.ShouldContain("Cần ghi lý do.");
        (await server.Send(Receiver, transfer, "undo", new() { ["UndoReason"] = "Nhận nhầm" })).ShouldBeDone();
        (await server.CellOf(member, Day)).ShouldBe("X99001-C01");
        (await StateOf(transfer)).ShouldBe(TransferState.Sent);
        (await server.Send(Receiver, transfer, "receive", [])).ShouldBeDone();
        (await server.CellOf(member, Day)).ShouldBe(To);
    }

    [Theory]
    [InlineData("decline", "DeclineReason", Receiver, TransferState.Declined)]
    [InlineData("withdraw", "WithdrawReason", Sender, TransferState.Withdrawn)]
    public async Task Either_side_ends_it_with_a_reason_and_the_member_can_be_sent_anew(
        string form,
        string field,
        string who,
        TransferState state
    )
    {
        string member = (await server.Ordinary(From))[0];
        string transfer = await Sent(member);
        (await server.Send(who, transfer, form, [])).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await StateOf(transfer)).ShouldBe(TransferState.Sent);
        (await server.Send(who, transfer, form, new() { [field] = "Hồ sơ chưa đủ" })).ShouldBeDone();
        (await StateOf(transfer)).ShouldBe(state);
        (await server.CellOf(member, Day)).ShouldBe(From);
        using (HttpClient client = server.As(Sender))
        {
            WebUtility.HtmlDecode(await client.GetStringAsync(transfer)).ShouldContain("Hồ sơ chưa đủ");
        }

        await Sent(member);
    }

    [Fact]
    public async Task What_cannot_be_is_said_beside_the_field_and_nothing_typed_is_lost()
    {
        string member = (await server.Ordinary(From))[0];
        DateOnly since = await server.Ask(db =>
            db.Memberships.Where(row => row.Member!.Code == member && row.SupersededIn == null)
                .Select(row => row.ValidFrom!.Value)
                .MaxAsync()
        );
        async Task Refused(string sentence, params (string Name, string Value)[] changed)
        {
            Dictionary<string, string> form = Form(To);
            foreach ((string name, string value) in changed)
            {
                form[name] = value;
            }

            Answer answer = await server.Send(Sender, $"/members/{member}/transfer", "send", form);
            ((int)answer.Status).ShouldBeInRange(400, 422);
            answer.Page.ShouldContain(sentence);
            answer.Page.ShouldContain("Chuyển nơi ở");
        }

        await Refused("Đảng viên đang sinh hoạt ở", ("To", From));
        await Refused("ngày chuyển phải sau ngày đó", ("On", Iso(since)));
        await Refused("ngày chuyển phải sau ngày đó", ("On", Iso(since.AddDays(-40))));
        await Refused("không có chi bộ nào mang mã «khong-co»", ("To", ""), ("ToCode", "khong-co"));
        await Refused("không có chi bộ nào mang mã «X99001-DU»", ("To", ""), ("ToCode", "X99001-DU"));
        await Refused("Chọn chi bộ nhận", ("To", ""));
        await Refused("Chỉ chọn một nơi nhận", ("ToCode", "X99001-C01"));
        // The day after the membership began is the first on which it can be: the control of the refusals above.
        await Sent(member, to: "X99001-C01", on: since.AddDays(1));
        await Refused("đã được giới thiệu chuyển đi");
    }

    [Fact]
    public async Task Whoever_is_on_neither_side_does_not_find_it_and_the_sender_cannot_receive()
    {
        string member = (await server.Ordinary("X99001-C01"))[0];
        string transfer = await Sent(member, Office, "X99001-C02");
        (await server.StatusOf(Sender, transfer)).ShouldBe(404);
        (await server.StatusOf(Receiver, transfer)).ShouldBe(404);
        (await server.StatusOf("dang-vien", transfer)).ShouldBe(403);
        (await server.StatusOf("ban-to-chuc", transfer)).ShouldBe(403);
        (await server.StatusOf(Office, transfer)).ShouldBe(200);

        string own = await Sent((await server.Ordinary(From))[0]);
        Answer answer = await server.Send(Sender, own, "receive", []);
        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        (await StateOf(own)).ShouldBe(TransferState.Sent);
        (await server.Send(Receiver, own, "withdraw", new() { ["WithdrawReason"] = "Thử" })).Status.ShouldBe(
            HttpStatusCode.Conflict
        );
        (await StateOf(own)).ShouldBe(TransferState.Sent);
    }

    [Fact]
    public async Task Two_who_answer_at_once_the_second_is_told_what_became_of_it()
    {
        string member = (await server.Ordinary("X99001-C01"))[0];
        string transfer = await Sent(member, Office);
        using HttpClient first = server.As(Receiver);
        using HttpClient second = server.As(Office);
        string one = await first.GetStringAsync(transfer);
        string two = await second.GetStringAsync(transfer);
        (await first.Send(transfer, "receive", [], one)).ShouldBeDone();
        Answer late = await second.Send(transfer, "decline", new() { ["DeclineReason"] = "Muộn" }, two);
        late.Status.ShouldBe(HttpStatusCode.Conflict);
        late.Page.ShouldContain("vừa được người khác xử lý");
        late.Page.ShouldContain("Đã tiếp nhận");
        (await server.CellOf(member, Day)).ShouldBe(To);
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Dictionary<string, string> Form(string to) =>
        new()
        {
            ["To"] = to,
            ["On"] = Iso(Day),
            ["Kind"] = "main",
            ["Reason"] = "Chuyển nơi ở",
        };

    private async Task<string> Sent(
        string member,
        string account = Sender,
        string to = To,
        string kind = "main",
        DateOnly? on = null
    )
    {
        Dictionary<string, string> form = Form(to);
        form["Kind"] = kind;
        form["On"] = Iso(on ?? Day);
        Answer answer = await server.Send(account, $"/members/{member}/transfer", "send", form);
        return answer.ShouldBeDone().Location.Split('?')[0];
    }

    private Task<string> Name(string member) =>
        server.Ask(db =>
            db.MemberDetails.Where(row => row.Member!.Code == member && row.SupersededIn == null)
                .Select(row => row.FullName)
                .SingleAsync()
        );

    private Task<TransferState> StateOf(string transfer)
    {
        long id = long.Parse(transfer.Split('/')[^1], CultureInfo.InvariantCulture);
        return server.Ask(db => db.Transfers.Where(row => row.Id == id).Select(row => row.State).SingleAsync());
    }
}
