using ChiBo.Domain.Access;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Meetings.Pages;

/// <summary>The meetings that are being worked on, the newest first.</summary>
public sealed partial class MeetingsListPage
{
    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private IReadOnlyList<MeetingLine> Lines { get; set; } = [];

    protected override async Task OnInitializedAsync() =>
        Lines = await Services
            .GetRequiredService<MeetingList>()
            .Read(AccessAction.Look, Sensitivity.Internal, Visitor.Today);
}
