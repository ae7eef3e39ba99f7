using System.Data.Common;
using ChiBo.App.Databases;
using ChiBo.App.Features.Registers;
using ChiBo.Storage;

namespace ChiBo.App.Features.Campaigns.Running;

/// <summary>
/// Brings the lists of open campaigns into line when the server starts and then every hour: a commune that begins on the cut-off day
/// sees its part soon after midnight, and need not wait until another moves.
/// </summary>
internal sealed partial class ListHourly(
    Installation installation,
    RegisterCache cache,
    TimeProvider clock,
    ILogger<ListHourly> log
) : BackgroundService
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Hour, clock);
        do
        {
            await Bring();
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task Bring()
    {
        try
        {
            int changed = await installation.Use(db =>
                new CampaignListing(db, new RegisterActs(db, clock, installation.Key), cache).BringAllIntoLine()
            );
            if (changed > 0)
            {
                Brought(log, changed);
            }
        }
        catch (Exception fault) when (fault is DbException or DatabaseFaultException)
        {
            NotBrought(log, fault);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Lists of {Campaigns} review campaigns brought into line")]
    private static partial void Brought(ILogger log, int campaigns);

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "Lists of campaigns could not be brought into line; it is tried again in an hour"
    )]
    private static partial void NotBrought(ILogger log, Exception fault);
}
