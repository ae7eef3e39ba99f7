using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Establishments;

/// <summary>The cases about organisations within the reach of the person.</summary>
public sealed partial class AllCasesPage
{
    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private IReadOnlyList<object> Cases { get; set; } = [];

    protected override async Task OnInitializedAsync() =>
        Cases = await Services.GetRequiredService<OrganisationCases>().Read();
}
