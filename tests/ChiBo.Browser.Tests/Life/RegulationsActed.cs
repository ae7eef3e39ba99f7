using ChiBo.Browser.Tests.Acting;

namespace ChiBo.Browser.Tests.Life;

/// <summary>The working regulations, from the draft of the cell committee to what the review says of them (II.2.a).</summary>
internal sealed class RegulationsActed(Chromium chromium, ActedServer server, bool runsScript)
    : Acted(chromium, server, runsScript)
{
    private const string Comment = "Mỗi quý một lần gặp Ban công tác Mặt trận thôn.";
    private const string Relation = "Chi bộ và Mặt trận trao đổi hằng quý; Mặt trận trả lời kiến nghị trong 10 ngày.";
    private const string Pass = "Ghi chi bộ thông qua";

    private string draft = "";

    /// <summary>A version without one of the five relations cannot be passed; with it, it waits for the committee.</summary>
    public async Task WriteAsync()
    {
        await using Worker secretary = await AtDeskAsync("bi-thu-co-quan");
        await secretary.GoAsync("/organisations/X99001-CQ/regulations");
        await secretary.FollowAsync("Bản 2");
        draft = secretary.Path;
        await SaveAsync(secretary, "");
        await secretary.GoAsync(draft);
        await secretary.FillAsync("Votes", "19");
        (await secretary.PressInVainAsync(Pass)).ShouldContain("II.2.a");
        (await secretary.ValueAsync("Votes")).ShouldBe("19");
        await SaveAsync(secretary, Relation);
    }

    /// <summary>A member says on a phone what is missing; the committee answers.</summary>
    public async Task CommentAsync()
    {
        await using (Worker member = await OnPhoneAsync("phu-trach-thon-5"))
        {
            await member.GoAsync("/");
            await member.FollowAsync("Đọc và góp ý");
            member.Path.ShouldBe(draft);
            await member.FillAsync("Text", Comment);
            await member.PressAsync("Gửi góp ý");
            (await member.ReadAsync()).ShouldContain(Comment);
        }

        await using Worker secretary = await AtDeskAsync("bi-thu-co-quan");
        await secretary.GoAsync(draft);
        await secretary.UnfoldAsync("Ghi tiếp thu, giải trình");
        await secretary.SelectLastAsync("Note");
        await secretary.FillAsync("Answer", "Tiếp thu, đã ghi vào chương quan hệ với Mặt trận.");
        await secretary.PressAsync("Ghi tiếp thu, giải trình");
        (await secretary.ReadAsync()).ShouldContain("Tiếp thu, đã ghi");
    }

    /// <summary>The cell passes it by vote; the office records that the committee approved; it has its number and is in force.</summary>
    public async Task ApproveAsync()
    {
        await using (Worker secretary = await AtDeskAsync("bi-thu-co-quan"))
        {
            await secretary.GoAsync(draft);
            await secretary.FillAsync("Votes", "2");
            (await secretary.PressInVainAsync(Pass)).ShouldContain("2");
            await secretary.FillAsync("Votes", "19");
            await secretary.PressAsync(Pass);
        }

        await using Worker office = await AtDeskAsync("van-phong");
        await office.GoAsync(draft);
        await office.PressAsync("Ghi đảng ủy phê duyệt");
        (await office.ReadAsync()).ShouldContain("QC/");
    }

    /// <summary>A month later: what the review finds in order.</summary>
    public async Task<IReadOnlyList<string>> ReviewAsync()
    {
        Server.Now = Server.Now.AddMonths(1);
        await using Worker office = await AtDeskAsync("van-phong");
        await office.GoAsync("/communes/X99001");
        return await office.ReadAllAsync("#operation details.met h3");
    }

    private async Task SaveAsync(Worker secretary, string relation)
    {
        await secretary.GoAsync(draft + "/edit");
        await secretary.FillAsync("FatherlandFront", relation);
        await secretary.PressAsync("Lưu dự thảo");
    }
}
