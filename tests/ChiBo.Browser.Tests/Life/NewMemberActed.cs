using ChiBo.Browser.Tests.Acting;

namespace ChiBo.Browser.Tests.Life;

/// <summary>Somebody's way from the list of outstanding citizens to official member, each step on its day (II.1.3.b-7).</summary>
internal sealed class NewMemberActed(Chromium chromium, ActedServer server, bool runsScript)
    : Acted(chromium, server, runsScript)
{
    private const string Step = "Ghi bước này";

    private string file = "";

    /// <summary>The cell lists somebody.</summary>
    public async Task ListAsync(string name)
    {
        await using Worker secretary = await AtDeskAsync("bi-thu-co-quan");
        await secretary.GoAsync("/admissions/new");
        await secretary.SelectAsync("Cell", "X99001-CQ");
        await secretary.FillAsync("FullName", name);
        await secretary.PressInVainAsync("Thêm quần chúng ưu tú");
        (await secretary.ValueAsync("FullName")).ShouldBe(name);
        await secretary.FillAsync("BirthDate", "1999-05-05");
        await secretary.PressAsync("Thêm quần chúng ưu tú");
        file = secretary.Path;
    }

    /// <summary>A step that needs nothing but its day.</summary>
    public async Task TakeAsync(string account, DateTime day, string? helper = null, string? votes = null)
    {
        Server.Now = day;
        await using Worker worker = await AtDeskAsync(account);
        await BeginAsync(worker, helper, votes);
        await worker.PressAsync(Step);
    }

    /// <summary>A step on a day on which it is not possible; why.</summary>
    public async Task<string> TakeInVainAsync(string account, DateTime day, string votes)
    {
        Server.Now = day;
        await using Worker worker = await AtDeskAsync(account);
        await BeginAsync(worker, null, votes);
        return await worker.PressInVainAsync(Step);
    }

    /// <summary>What the file says.</summary>
    public async Task<string> ReadAsync()
    {
        await using Worker secretary = await AtDeskAsync("bi-thu-co-quan");
        await secretary.GoAsync(file);
        return await secretary.ReadAsync();
    }

    /// <summary>From which day the register counts the person as an official member.</summary>
    public async Task<string> OfficialFromAsync()
    {
        await using Worker secretary = await AtDeskAsync("bi-thu-co-quan");
        await secretary.GoAsync(file);
        IReadOnlyList<string> labels = await secretary.ReadAllAsync("main dt");
        IReadOnlyList<string> values = await secretary.ReadAllAsync("main dd");
        return labels.Zip(values).Single(line => line.First == "Ngày chính thức").Second;
    }

    /// <summary>Nobody else finds it.</summary>
    public async Task StaysUnknownToAsync(string account)
    {
        await using Worker other = await OnPhoneAsync(account);
        await other.FindsNothingAsync(file);
    }

    private async Task BeginAsync(Worker worker, string? helper, string? votes)
    {
        await worker.GoAsync(file);
        if (helper is not null)
        {
            await worker.SelectAsync("Helper", helper);
        }

        if (helper is not null && await worker.HasAsync("Together"))
        {
            await worker.FillAsync("Together", "2023-01-01");
        }

        if (votes is not null)
        {
            await worker.FillAsync("VotesFor", votes);
        }
    }
}
