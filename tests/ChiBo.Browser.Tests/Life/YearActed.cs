using ChiBo.Browser.Tests.Acting;

namespace ChiBo.Browser.Tests.Life;

/// <summary>The programme of a year and the review of a member at its end (II.1.3.a, II.1.3.b).</summary>
internal sealed class YearActed(Chromium chromium, ActedServer server, bool runsScript)
    : Acted(chromium, server, runsScript)
{
    /// <summary>The one who answers for area 5.</summary>
    private const string Member = "X99001-M285";

    /// <summary>A goal for one of the eight tasks, and what became of it.</summary>
    public async Task SetGoalAsync(string goal)
    {
        string programme = $"/organisations/X99001-CQ/programme/{Server.Now.Year}";
        await using (Worker setting = await AtDeskAsync("bi-thu-co-quan"))
        {
            await setting.GoAsync(programme);
            await setting.UnfoldAsync("Ghi mục tiêu");
            await setting.SelectFirstAsync("Area");
            await setting.FillAsync("Text", goal);
            await setting.FillAsync("DueOn", $"{Server.Now.AddDays(20):yyyy-MM-dd}");
            await setting.PressAsync("Ghi mục tiêu");
            (await setting.ReadAsync()).ShouldContain(goal);
        }

        Server.Now = Server.Now.AddDays(15);
        await using Worker secretary = await AtDeskAsync("bi-thu-co-quan");
        await secretary.GoAsync(programme);
        await secretary.FollowAsync(goal);
        await secretary.ChooseAsync("State", "Reached");
        await secretary.FillAsync("Result", "Đã xong, trước hạn năm ngày.");
        await secretary.PressAsync("Ghi kết quả");
        (await secretary.ReadAsync()).ShouldContain("Đã xong, trước hạn năm ngày.");
    }

    /// <summary>The member reviews himself on a phone; the cell comments and votes; the committee decides.</summary>
    public async Task ReviewAsync(string words)
    {
        string review = $"/members/{Member}/reviews/{Server.Now.Year}";
        await using (Worker member = await OnPhoneAsync("phu-trach-thon-5"))
        {
            await member.GoAsync(review);
            await member.FillAsync("Words", words);
            await member.PressInVainAsync("Tự kiểm điểm");
            (await member.ValueAsync("Words")).ShouldBe(words);
            await member.ChooseAsync("Level", "Good");
            await member.PressAsync("Tự kiểm điểm");
        }

        await using (Worker secretary = await AtDeskAsync("bi-thu-co-quan"))
        {
            await secretary.GoAsync(review);
            (await secretary.ReadAsync()).ShouldContain(words);
            await secretary.FillAsync("Words", "Cần báo cáo đúng hạn hơn.");
            await secretary.PressAsync("Ghi góp ý");
            await secretary.ChooseAsync("Level", "Good");
            await secretary.FillAsync("VotesFor", "99");
            await secretary.PressInVainAsync("Ghi biểu quyết");
            await secretary.FillAsync("VotesFor", "15");
            await secretary.PressAsync("Ghi biểu quyết");
        }

        await using Worker office = await AtDeskAsync("van-phong");
        await office.GoAsync(review);
        await office.PressAsync("Ghi quyết định");
        (await office.ReadAsync()).ShouldContain("Hoàn thành tốt nhiệm vụ");
        (await office.HasAsync("DecidedOn")).ShouldBeFalse();
    }
}
