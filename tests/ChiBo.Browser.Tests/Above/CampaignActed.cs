using ChiBo.Browser.Tests.Acting;

namespace ChiBo.Browser.Tests.Above;

/// <summary>A review campaign from opening to closing: the board opens, the commune submits, is returned, submits again, is accepted (III.2-a).</summary>
internal sealed class CampaignActed(Chromium chromium, ActedServer server, bool runsScript)
    : Acted(chromium, server, runsScript)
{
    private const string Board = "ban-to-chuc";
    private const string Office = "van-phong";

    /// <summary>The board opens a campaign; its address.</summary>
    public async Task<string> OpenAsync(string name)
    {
        await using Worker board = await AtDeskAsync(Board);
        await board.GoAsync("/campaigns/open");
        (await board.PressInVainAsync("Mở đợt rà soát")).ShouldNotBeEmpty();
        await board.FillAsync("Name", name);
        await board.FillAsync("CutOff", $"{Server.Now:yyyy-MM-dd}");
        await board.FillAsync("Due", $"{Server.Now.AddDays(20):yyyy-MM-dd}");
        await board.PressAsync("Mở đợt rà soát");
        (await board.ReadAsync()).ShouldContain("chưa nộp");
        return board.Path;
    }

    /// <summary>The office finds the campaign that waits for it on its first page; its address.</summary>
    public async Task<string> FindAsync()
    {
        await using Worker office = await AtDeskAsync(Office);
        await office.GoAsync("/");
        await office.FollowAsync("Xem đợt rà soát");
        return office.Path.Split("/communes/")[0];
    }

    /// <summary>What changed since an earlier campaign; kept with the later one.</summary>
    public async Task<string> CompareAsync(string campaign)
    {
        await using Worker board = await AtDeskAsync(Board);
        await board.GoAsync(campaign + "/compare");
        return await board.ReadAsync();
    }

    /// <summary>The office of the commune sees what the review says, writes what it means to do, and submits.</summary>
    public async Task SubmitAsync(string campaign, string plan)
    {
        await using Worker office = await OnPhoneAsync(Office);
        await office.GoAsync(campaign + "/communes/X99001");
        await office.FillAsync("Plan", plan);
        await office.PressAsync("Nộp");
        (await office.ReadAsync()).ShouldContain("giữ nguyên");
        (await office.HasAsync("Plan")).ShouldBeFalse();
    }

    /// <summary>The board returns it, which takes a comment; what was written is there when it was declined.</summary>
    public async Task ReturnAsync(string campaign, string comment)
    {
        await using Worker board = await AtDeskAsync(Board);
        await board.GoAsync(campaign + "/communes/X99001");
        (await board.PressInVainAsync("Trả lại")).ShouldNotBeEmpty();
        await board.FillAsync("Comment", comment);
        await board.PressAsync("Trả lại");

        Server.Now = Server.Now.AddDays(1);
        await using Worker office = await OnPhoneAsync(Office);
        await office.GoAsync(campaign + "/communes/X99001");
        (await office.ReadAsync()).ShouldContain(comment);
    }

    /// <summary>The board accepts what was submitted again, and closes: then nothing of it changes any more.</summary>
    public async Task AcceptAndCloseAsync(string campaign)
    {
        await using Worker board = await AtDeskAsync(Board);
        await board.GoAsync(campaign + "/communes/X99001");
        await board.PressAsync("Chấp nhận");
        await board.GoAsync(campaign);
        (await board.ReadAsync()).ShouldContain("đã chấp nhận");
        await board.UnfoldAsync("Kết thúc đợt rà soát");
        await board.PressAsync("Kết thúc đợt rà soát");
        (await board.ReadAsync()).ShouldContain("đã kết thúc");

        await using Worker office = await OnPhoneAsync(Office);
        await office.GoAsync(campaign + "/communes/X99001");
        (await office.HasAsync("Plan")).ShouldBeFalse();
    }
}
