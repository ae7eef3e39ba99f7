using System.Data.Common;
using ChiBo.App.Databases;
using ChiBo.App.Features.Notices;
using ChiBo.App.Features.Registers;

namespace ChiBo.App.Features.Areas.Erasing;

/// <summary>Erases words about areas, and notices and their mails, whose time is over: when the server starts, then every day.</summary>
internal sealed partial class EraseTextsDaily(
    Installation installation,
    TimeProvider clock,
    ILogger<EraseTextsDaily> log
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
                new EraseTexts(db, new RegisterActs(db, clock, installation.Key)).Run()
            );
            if (erased > 0)
            {
                Erased(log, erased);
            }

            int old = await installation.Use(db => new EraseOldNotices(db, clock).Run());
            if (old > 0)
            {
                OldErased(log, old);
            }
        }
        catch (Exception fault) when (fault is DbException or Storage.DatabaseFaultException)
        {
            NotErased(log, fault);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Words about areas erased: {Count}")]
    private static partial void Erased(ILogger log, int count);

    [LoggerMessage(Level = LogLevel.Information, Message = "Old notices and mails erased: {Count}")]
    private static partial void OldErased(ILogger log, int count);

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "Words about areas, or old notices, could not be erased; it is tried again tomorrow"
    )]
    private static partial void NotErased(ILogger log, Exception fault);
}
