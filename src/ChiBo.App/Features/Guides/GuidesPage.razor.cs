using ChiBo.App.Permissions;
using ChiBo.Domain.Access;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Guides;

/// <summary>The guides, those of one's own roles first.</summary>
public sealed partial class GuidesPage
{
    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private IReadOnlyList<Guide> Own { get; set; } = [];

    protected override void OnInitialized()
    {
        HashSet<Role> roles = [.. Services.GetRequiredService<Person>().Subject.Grants.Select(grant => grant.Role)];
        Own = [.. GuideLibrary.All.Where(guide => roles.Contains(guide.Role))];
    }
}
