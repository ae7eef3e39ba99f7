using System.Globalization;
using ChiBo.App.Permissions;
using ChiBo.Domain.Access;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Notices;

/// <summary>What waits for the person: read and not read, each leading to its page.</summary>
public sealed partial class NoticesPage
{
    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    [Inject]
    private Person Person { get; set; } = null!;

    private IReadOnlyList<NoticeLine> Lines { get; set; } = [];

    private int Total { get; set; }

    private int PageNumber { get; set; }

    private bool SeesMail { get; set; }

    private long Newest { get; set; }

    private NoticeList List => Services.GetRequiredService<NoticeList>();

    protected override async Task OnInitializedAsync()
    {
        Newest = await List.Newest();
        (Lines, Total, PageNumber) = await List.Read(Visitor.Address["page"]);
        SeesMail = Services.GetRequiredService<Permits>().OnInstallation(AccessAction.ViewHealth).IsAllowed;
    }

    /// <summary>Marks the one whose button was pressed; the button below marks all that were shown.</summary>
    private async Task Mark()
    {
        if (NumberOf("Read") is { } one)
        {
            await List.Mark(one);
        }
        else if (NumberOf("UpTo") is { } newest)
        {
            await List.MarkAll(newest);
        }

        GoTo("/notices?done=read");
    }

    private long? NumberOf(string field) =>
        long.TryParse(Typed(field), NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number : null;

    private string At(DateTime moment)
    {
        DateTime local = moment.AddHours(7);
        return $"{Say(DateOnly.FromDateTime(local))} {local.ToString("HH:mm", CultureInfo.InvariantCulture)}";
    }
}
