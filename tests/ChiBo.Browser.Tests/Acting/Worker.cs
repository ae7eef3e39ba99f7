using ChiBo.App.Tests.Web;
using Microsoft.Playwright;

namespace ChiBo.Browser.Tests.Acting;

/// <summary>Somebody at work: what he or she opens, fills in and presses.</summary>
internal sealed class Worker : IAsyncDisposable
{
    /// <summary>For how long something that is not there is waited for, in milliseconds.</summary>
    private const int Patience = 10_000;

    private readonly Visit visit;
    private readonly Device device;
    private readonly ActedServer server;

    private Worker(Visit visit, ActedServer server, Device device, string name) =>
        (this.visit, this.server, this.device, Name) = (visit, server, device, name);

    /// <summary>The account.</summary>
    public string Name { get; }

    private IPage Page => visit.Page;

    /// <summary>Signs in, in a browser of his or her own.</summary>
    public static async Task<Worker> SignInAsync(Chromium chromium, ActedServer server, string account, Device device)
    {
        System.Net.Cookie session = await SampleInstallation.SignIn(new Uri(server.Origin), account);
        Visit begun = await Visit.BeginAsync(chromium, server.Origin, session, device);
        begun.Page.SetDefaultTimeout(Patience);
        return new Worker(begun, server, device, account);
    }

    /// <summary>Opens a page, and is not led elsewhere.</summary>
    public async Task GoAsync(string path)
    {
        (await visit.GoAsync(path)).Status.ShouldBe(200, $"{Name}: {path}");
        Page.Url.ShouldEndWith(path, customMessage: Name);
    }

    /// <summary>Opens a page of something and finds no more than where there is nothing.</summary>
    public async Task FindsNothingAsync(string path)
    {
        int status = (await visit.GoAsync(path)).Status;
        status.ShouldBeOneOf(403, 404);
        string nothing = path[..(path.LastIndexOf('/') + 1)] + "999999";
        (await visit.GoAsync(nothing)).Status.ShouldBe(status, $"{Name}: {path}");
    }

    /// <summary>Whether the page has a field.</summary>
    public async Task<bool> HasAsync(string field) => await Page.Locator($"main [name='{field}']").CountAsync() > 0;

    /// <summary>Follows a link that can be seen.</summary>
    public Task FollowAsync(string text) =>
        Page.Locator("main").GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = text }).First.ClickAsync();

    public Task FillAsync(string field, string value) => Page.Locator($"main [name='{field}']").FillAsync(value);

    public Task SelectAsync(string field, string value) =>
        Page.Locator($"main select[name='{field}']").SelectOptionAsync(value);

    /// <summary>Selects what stands first.</summary>
    public Task SelectFirstAsync(string field) =>
        Page.Locator($"main select[name='{field}']").SelectOptionAsync(new SelectOptionValue { Index = 1 });

    /// <summary>Selects what stands last.</summary>
    public async Task SelectLastAsync(string field)
    {
        ILocator list = Page.Locator($"main select[name='{field}']");
        int count = await list.Locator("option").CountAsync();
        await list.SelectOptionAsync(new SelectOptionValue { Index = count - 1 });
    }

    /// <summary>Chooses what stands first.</summary>
    public Task ChooseFirstAsync(string field) => Page.Locator($"main input[name='{field}']").First.CheckAsync();

    /// <summary>Chooses what stands last.</summary>
    public Task ChooseLastAsync(string field) => Page.Locator($"main input[name='{field}']").Last.CheckAsync();

    /// <summary>Chooses one of several.</summary>
    public Task ChooseAsync(string field, string value) =>
        Page.Locator($"main input[name='{field}'][value='{value}']").CheckAsync();

    /// <summary>Ticks a box, or one of several choices, by the words beside it.</summary>
    public Task TickAsync(string field, string words) =>
        Page.Locator("main label.choice", new PageLocatorOptions { HasText = words })
            .Locator($"input[name='{field}']")
            .First.CheckAsync();

    /// <summary>Unfolds what is folded under some words.</summary>
    public Task UnfoldAsync(string words) =>
        Page.Locator("main summary", new PageLocatorOptions { HasText = words }).First.ClickAsync();

    /// <summary>Presses a button, looks at what comes, and expects that it was not declined.</summary>
    public async Task PressAsync(string button)
    {
        await ButtonOf(button).ClickAsync();
        await Page.WaitForLoadStateAsync(LoadState.DOMContentLoaded);
        (await Page.Locator("main .errors").AllInnerTextsAsync()).ShouldBeEmpty($"{Name}: {button}");
        await LookAsync();
    }

    /// <summary>Presses a button and expects to be declined; why.</summary>
    public async Task<string> PressInVainAsync(string button)
    {
        await ButtonOf(button).ClickAsync();
        await LookAsync();
        return await Page.Locator("main .errors").InnerTextAsync();
    }

    /// <summary>What the page says.</summary>
    public Task<string> ReadAsync() => Page.Locator("main").InnerTextAsync();

    /// <summary>What the first part of the page says that a selector finds.</summary>
    public Task<string> ReadAsync(string selector) => Page.Locator(selector).First.InnerTextAsync();

    /// <summary>What a field holds.</summary>
    public Task<string> ValueAsync(string field) => Page.Locator($"main [name='{field}']").InputValueAsync();

    /// <summary>What the parts of the page say that a selector finds, what is folded away too.</summary>
    public async Task<IReadOnlyList<string>> ReadAllAsync(string selector) =>
        [.. (await Page.Locator(selector).AllTextContentsAsync()).Select(text => text.Trim())];

    /// <summary>What the parts of the page have in an attribute.</summary>
    public async Task<IReadOnlyList<string>> ReadAllAsync(string selector, string attribute)
    {
        var values = new List<string>();
        foreach (ILocator part in await Page.Locator(selector).AllAsync())
        {
            values.Add(await part.GetAttributeAsync(attribute) ?? "");
        }

        return values;
    }

    /// <summary>Where the person is.</summary>
    public string Path => new Uri(Page.Url).AbsolutePath;

    /// <summary>Looks at the page: nothing is wider than the screen.</summary>
    public async Task LookAsync()
    {
        (await Barriers.WiderAsync(Page)).ShouldBeEmpty();
        await Barriers.PictureAsync(
            Page,
            $"{server.Name}-{server.CountStep():00}-{Name}",
            device.RunsScript ? "script" : "plain"
        );
    }

    public ValueTask DisposeAsync() => visit.DisposeAsync();

    private ILocator ButtonOf(string name) =>
        Page.Locator("main")
            .GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = name, Exact = true })
            .First;
}
