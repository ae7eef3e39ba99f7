using ChiBo.Browser.Tests.Acting;

namespace ChiBo.Browser.Tests.Above;

/// <summary>What the levels above do, each step taken by whoever takes it on the device that he or she has, with script and without.</summary>
public sealed class AboveTests(Chromium chromium)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_campaign_goes_from_waiting_to_closed_and_is_compared_with_the_next(bool runsScript)
    {
        await using ActedServer server = await ActedServer.BeginAsync("campaign", new(2026, 4, 6, 8, 0, 0));
        var acted = new CampaignActed(chromium, server, runsScript);
        string first = await acted.FindAsync();
        await acted.SubmitAsync(first, "Củng cố chi bộ thôn 5 trước quý III.");
        await acted.ReturnAsync(first, "Ghi rõ ai làm, khi nào xong.");
        await acted.SubmitAsync(first, "Bí thư chi bộ thôn 5 làm, xong trước 30/6.");
        await acted.AcceptAndCloseAsync(first);

        server.Now = server.Now.AddDays(90);
        string second = await acted.OpenAsync("Rà soát quý III");
        await acted.SubmitAsync(second, "Giữ như đã làm.");
        (await acted.CompareAsync(second)).ShouldContain("Số xã theo kết quả");
    }
}
