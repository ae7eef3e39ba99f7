using ChiBo.Browser.Tests.Acting;

namespace ChiBo.Browser.Tests.Life;

/// <summary>A signal and an inspection, from beginning to end, and that others find nothing of them (II.1.3.b-4, II.1.3.b-8).</summary>
internal sealed class CasesActed(Chromium chromium, ActedServer server, bool runsScript)
    : Acted(chromium, server, runsScript)
{
    private const string Base = "/organisations/X99001-CQ";

    /// <summary>The cell committee takes a signal in, has it looked into and closes it; its address.</summary>
    public async Task<string> SignalAsync(string words)
    {
        string signal;
        await using (Worker taking = await AtDeskAsync("bi-thu-co-quan"))
        {
            signal = await TakeInAsync(taking, words);
        }

        Server.Now = Server.Now.AddDays(6);
        await using Worker secretary = await AtDeskAsync("bi-thu-co-quan");
        await secretary.GoAsync(signal);
        await secretary.ChooseFirstAsync("Outcome");
        await secretary.FillAsync("Words", "Đã chấn chỉnh lịch tiếp dân của bộ phận một cửa.");
        await secretary.PressAsync("Kết thúc");
        (await secretary.ReadAsync()).ShouldContain("Đã chấn chỉnh lịch tiếp dân");
        (await secretary.HasAsync("Outcome")).ShouldBeFalse();
        return signal;
    }

    private static async Task<string> TakeInAsync(Worker secretary, string words)
    {
        await secretary.GoAsync(Base + "/signals/new");
        await secretary.ChooseAsync("Topic", "RedTape");
        await secretary.PressInVainAsync("Tiếp nhận phản ánh");
        await secretary.FillAsync("Words", words);
        await secretary.PressAsync("Tiếp nhận phản ánh");
        string signal = secretary.Path;
        await secretary.SelectFirstAsync("Handler");
        await secretary.PressAsync("Giao xem xét");
        return signal;
    }

    /// <summary>An inspection of the year's programme, with something to mend that the team then sees mended; its address.</summary>
    public async Task<string> InspectAsync(string scope)
    {
        string inspection;
        await using (Worker planning = await AtDeskAsync("bi-thu-co-quan"))
        {
            inspection = await BeginAsync(planning, scope);
        }

        Server.Now = Server.Now.AddDays(12);
        await using (Worker concluding = await AtDeskAsync("bi-thu-co-quan"))
        {
            await concluding.GoAsync(inspection);
            await concluding.FillAsync("Words", "Chấp hành tốt; còn chậm một báo cáo.");
            await concluding.FillAsync("ToMend", "Nộp báo cáo quý đúng hạn.");
            await concluding.FillAsync("MendBy", $"{Server.Now.AddDays(30):yyyy-MM-dd}");
            await concluding.PressAsync("Kết luận");
        }

        Server.Now = Server.Now.AddDays(31);
        await using Worker secretary = await AtDeskAsync("bi-thu-co-quan");
        await secretary.GoAsync(inspection);
        (await secretary.ReadAsync()).ShouldContain("Quá hạn");
        await secretary.SelectFirstAsync("SeenBy");
        await secretary.FillAsync("Evidence", "Báo cáo quý đã có số, đúng ngày.");
        await secretary.PressAsync("Ghi đã khắc phục");
        (await secretary.ReadAsync()).ShouldContain("Báo cáo quý đã có số, đúng ngày.");
        (await secretary.ReadAsync()).ShouldNotContain("Quá hạn");
        (await secretary.HasAsync("Evidence")).ShouldBeFalse();
        return inspection;
    }

    private async Task<string> BeginAsync(Worker secretary, string scope)
    {
        await secretary.GoAsync(Base + "/inspections/new");
        await secretary.FillAsync("Scope", scope);
        await secretary.FillAsync("PlannedFor", $"{Server.Now.AddDays(10):yyyy-MM-dd}");
        await secretary.PressAsync("Đưa vào chương trình");
        string inspection = secretary.Path;
        await secretary.SelectFirstAsync("Lead");
        await secretary.PressAsync("Bắt đầu");
        return inspection;
    }

    /// <summary>What others find at an address.</summary>
    public async Task StaysUnknownToAsync(string account, string path)
    {
        await using Worker other = await OnPhoneAsync(account);
        await other.FindsNothingAsync(path);
    }
}
