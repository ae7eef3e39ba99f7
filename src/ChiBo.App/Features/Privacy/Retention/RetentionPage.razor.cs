using ChiBo.App.Permissions;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Privacy.Retention;

/// <summary>What is over today, how much by which rule, and erasing it now. It tells nobody what it was.</summary>
public sealed partial class RetentionPage
{
    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private IReadOnlyList<RetentionLine> Lines { get; set; } = [];

    private RetentionRun Run => Services.GetRequiredService<RetentionRun>();

    protected override async Task OnInitializedAsync() => Lines = await Run.Preview();

    private async Task Erase()
    {
        await Run.Run(Services.GetRequiredService<Person>().AccountId);
        GoTo("/privacy/retention?done=run");
    }
}
