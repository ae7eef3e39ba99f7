using System.Globalization;
using ChiBo.Storage;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Notices.Mail;

/// <summary>For the technical administrator: the mails that wait, and those that were given up.</summary>
public sealed partial class MailPage
{
    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private IReadOnlyList<MailLine> Lines { get; set; } = [];

    private MailSettings Settings => Services.GetRequiredService<MailSettings>();

    protected override async Task OnInitializedAsync() =>
        Lines = await MailState.Read(Services.GetRequiredService<ChiBoContext>());

    private string Time(DateTime moment)
    {
        DateTime local = moment.AddHours(7);
        return $"{Say(DateOnly.FromDateTime(local))} {local.ToString("HH:mm", CultureInfo.InvariantCulture)}";
    }
}
