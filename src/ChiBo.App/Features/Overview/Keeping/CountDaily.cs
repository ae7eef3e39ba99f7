using System.Data.Common;
using ChiBo.App.Databases;
using ChiBo.Storage;

namespace ChiBo.App.Features.Overview.Keeping;

/// <summary>Counts the figures that pass with the days, when the server starts and then every hour: soon after midnight, once.</summary>
internal sealed partial class CountDaily(Installation installation, TimeProvider clock, ILogger<CountDaily> log)
    : BackgroundService
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Hour, clock);
        do
        {
            await Count();
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task Count()
    {
        try
        {
            var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime.AddHours(7));
            int counted = await installation.Use(db => new FiguresCatchUp(db).Run(today));
            if (counted > 0)
            {
                Counted(log, counted);
            }
        }
        catch (Exception fault) when (fault is DbException or DatabaseFaultException)
        {
            NotCounted(log, fault);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Figures of {Communes} communes counted for today")]
    private static partial void Counted(ILogger log, int communes);

    [LoggerMessage(Level = LogLevel.Error, Message = "Figures could not be counted; it is tried again in an hour")]
    private static partial void NotCounted(ILogger log, Exception fault);
}
