using System.Data.Common;
using ChiBo.App.Databases;
using ChiBo.App.Features.Registers;

namespace ChiBo.App.Features.Admission.Erasing;

/// <summary>Erases private words whose time is over, when the server starts and then every day.</summary>
internal sealed partial class EraseWordsDaily(
    Installation installation,
    TimeProvider clock,
    ILogger<EraseWordsDaily> log
) : BackgroundService
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Day, clock);
        do
        {
            await Erase();
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task Erase()
    {
        try
        {
            int erased = await installation.Use(db =>
                new EraseWords(db, new RegisterActs(db, clock, installation.Key)).Run()
            );
            if (erased > 0)
            {
                Erased(log, erased);
            }
        }
        catch (Exception fault) when (fault is DbException or Storage.DatabaseFaultException)
        {
            NotErased(log, fault);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Private words erased: {Count}")]
    private static partial void Erased(ILogger log, int count);

    [LoggerMessage(Level = LogLevel.Error, Message = "Private words could not be erased; it is tried again tomorrow")]
    private static partial void NotErased(ILogger log, Exception fault);
}
