using ChiBo.Browser.Tests.Acting;

namespace ChiBo.Browser.Tests.Life;

/// <summary>A letter to the cell of the residence, its receipt, and the yearly comment that comes back (II.2.d).</summary>
internal sealed class ResidenceActed(Chromium chromium, ActedServer server, bool runsScript)
    : Acted(chromium, server, runsScript)
{
    private const string Contact = $"/members/{Member}/residence";

    /// <summary>Somebody of the agency cell without a letter.</summary>
    public const string Member = "X99001-M285";

    /// <summary>The agency cell's secretary issues the letter to the cell where the member lives.</summary>
    public async Task IssueAsync()
    {
        await using Worker secretary = await AtDeskAsync("bi-thu-co-quan");
        await secretary.GoAsync(Contact);
        await secretary.SelectAsync("Cell", "X99001-C03");
        await secretary.PressAsync("Cấp giấy giới thiệu");
    }

    /// <summary>That cell's secretary confirms it on a phone.</summary>
    public async Task ReceiveAsync()
    {
        Server.Now = Server.Now.AddDays(4);
        await using Worker secretary = await OnPhoneAsync("bi-thu-thon-3");
        await secretary.GoAsync("/residence");
        int waiting = (await secretary.ReadAllAsync("main input[name='Letter']", "value")).Count;
        await secretary.ChooseLastAsync("Letter");
        await secretary.PressAsync("Xác nhận đã nhận");
        (await secretary.ReadAllAsync("main input[name='Letter']", "value")).Count.ShouldBe(waiting - 1);
    }

    /// <summary>In one act all cells of the list are asked; the residential cell comments on a phone.</summary>
    public async Task CommentAsync(string words)
    {
        Server.Now = Server.Now.AddDays(20);
        await using (Worker secretary = await AtDeskAsync("bi-thu-co-quan"))
        {
            await secretary.GoAsync("/organisations/X99001-CQ/residence");
            await secretary.UnfoldAsync("Xin ý kiến cả danh sách");
            await secretary.PressAsync("Xin ý kiến cả danh sách");
        }

        await using Worker residence = await OnPhoneAsync("bi-thu-thon-3");
        await residence.GoAsync("/residence");
        IReadOnlyList<string> asked = await residence.ReadAllAsync("main a[href^='/residence/comments/']", "href");
        await residence.GoAsync(asked[^1]);
        await residence.FillAsync("Words", words);
        (await residence.PressInVainAsync("Ghi nhận xét")).ShouldNotBeEmpty();
        (await residence.ValueAsync("Words")).ShouldBe(words);
        await residence.ChooseFirstAsync("Level");
        await residence.PressAsync("Ghi nhận xét");
    }

    /// <summary>What the pages of the agency cell's members say of the comment.</summary>
    public async Task<bool> IsReadByAsync(string account, string words)
    {
        await using Worker reader = await AtDeskAsync(account);
        await reader.GoAsync("/organisations/X99001-CQ/residence");
        foreach (string link in (await reader.ReadAllAsync("main tbody a[href*='/residence']", "href")).Distinct())
        {
            await reader.GoAsync(link);
            if ((await reader.ReadAsync()).Contains(words, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
