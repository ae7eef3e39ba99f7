using ChiBo.App.Features.Accounts.Profile;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Calendar;

/// <summary>The private address of the person's own calendar.</summary>
public sealed partial class CalendarPage
{
    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    private string Path { get; set; } = "";

    private string Address => $"{Http.Request.Scheme}://{Http.Request.Host}{Path}";

    private IReadOnlyList<Crumb> Steps => [new(Say(AccountTexts.Title), "/account")];

    protected override async Task OnInitializedAsync() =>
        Path = await Services.GetRequiredService<CalendarAddress>().Of(Services.GetRequiredService<Person>().AccountId);
}
