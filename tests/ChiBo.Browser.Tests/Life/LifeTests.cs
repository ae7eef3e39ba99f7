using ChiBo.Browser.Tests.Acting;

namespace ChiBo.Browser.Tests.Life;

/// <summary>The life of the cell, each step taken by whoever takes it on the device that he or she has, with script and without.</summary>
public sealed class LifeTests(Chromium chromium)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Regulations_go_from_a_draft_without_a_relation_to_force(bool runsScript)
    {
        await using ActedServer server = await ActedServer.BeginAsync("regulations", new(2026, 3, 2, 8, 0, 0));
        var acted = new RegulationsActed(chromium, server, runsScript);
        await acted.WriteAsync();
        await acted.CommentAsync();
        await acted.ApproveAsync();
        (await acted.ReviewAsync()).ShouldContain(point => point.StartsWith("II.2.a ·", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Somebody_becomes_an_official_member_no_day_too_early(bool runsScript)
    {
        await using ActedServer server = await ActedServer.BeginAsync("admission", new(2026, 1, 5, 8, 0, 0));
        var acted = new NewMemberActed(chromium, server, runsScript);
        await acted.ListAsync("Trịnh Mẫu Thử");
        await acted.TakeAsync(Secretary, new(2026, 2, 10, 8, 0, 0));
        await acted.TakeAsync(Secretary, new(2026, 2, 25, 8, 0, 0), helper: "X99001-M283");
        await acted.TakeAsync(Secretary, new(2026, 5, 5, 8, 0, 0));
        await acted.TakeAsync(Secretary, new(2026, 6, 10, 8, 0, 0));
        await acted.TakeAsync(Secretary, new(2026, 6, 20, 8, 0, 0));
        await acted.TakeAsync(Secretary, new(2026, 6, 22, 8, 0, 0));
        await acted.TakeAsync(Secretary, new(2026, 7, 6, 8, 0, 0), votes: "19");
        await acted.TakeAsync(Office, new(2026, 7, 20, 8, 0, 0));
        await acted.TakeAsync(Office, new(2026, 8, 25, 8, 0, 0));
        await acted.TakeAsync(Secretary, new(2026, 9, 10, 8, 0, 0));
        await acted.TakeAsync(Secretary, new(2026, 9, 11, 8, 0, 0), helper: "X99001-M283");
        await acted.TakeAsync(Secretary, new(2026, 10, 12, 8, 0, 0));
        (await acted.TakeInVainAsync(Secretary, new(2027, 9, 9, 8, 0, 0), "19")).ShouldContain("10/09/2027");
        await acted.TakeAsync(Secretary, new(2027, 9, 10, 8, 0, 0), votes: "19");
        await acted.TakeAsync(Office, new(2027, 9, 30, 8, 0, 0));
        await acted.TakeAsync(Office, new(2027, 10, 20, 8, 0, 0));
        (await acted.ReadAsync()).ShouldContain("Đã công nhận chính thức");
        (await acted.OfficialFromAsync()).ShouldBe("10/09/2027");
        await acted.StaysUnknownToAsync("dang-vien");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Signals_and_inspections_are_closed_and_nobody_else_finds_them(bool runsScript)
    {
        await using ActedServer server = await ActedServer.BeginAsync("cases", new(2026, 4, 6, 8, 0, 0));
        var acted = new CasesActed(chromium, server, runsScript);
        string signal = await acted.SignalAsync(
            "Người dân phải đi lại nhiều lần vì hồ sơ không được hướng dẫn một lần."
        );
        string inspection = await acted.InspectAsync("Việc thực hiện nghị quyết và chế độ báo cáo.");
        foreach (string other in (string[])["van-phong", "phu-trach-thon-5", "quan-tri"])
        {
            await acted.StaysUnknownToAsync(other, signal);
        }

        await acted.StaysUnknownToAsync("dang-vien", inspection);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_letter_goes_to_the_residence_and_its_comment_comes_back(bool runsScript)
    {
        const string words = "Gia đình gương mẫu, dự họp thôn đều.";
        await using ActedServer server = await ActedServer.BeginAsync("residence", new(2026, 11, 2, 8, 0, 0));
        var acted = new ResidenceActed(chromium, server, runsScript);
        await acted.IssueAsync();
        await acted.ReceiveAsync();
        await acted.CommentAsync(words);
        (await acted.IsReadByAsync(Secretary, words)).ShouldBeTrue();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_year_has_its_goals_and_ends_with_the_review_of_a_member(bool runsScript)
    {
        await using ActedServer server = await ActedServer.BeginAsync("year", new(2026, 11, 9, 8, 0, 0));
        var acted = new YearActed(chromium, server, runsScript);
        await acted.SetGoalAsync("Thông báo kết luận trong ba ngày sau mỗi kỳ họp.");
        await acted.ReviewAsync("Hoàn thành nhiệm vụ địa bàn; còn chậm một báo cáo.");
    }

    private const string Secretary = "bi-thu-co-quan";
    private const string Office = "van-phong";
}
