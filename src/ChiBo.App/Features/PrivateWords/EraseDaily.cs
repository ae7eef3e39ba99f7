using System.Data.Common;
using ChiBo.App.Databases;
using ChiBo.App.Features.Areas.Erasing;
using ChiBo.App.Features.Notices;
using ChiBo.App.Features.Quality.Burden;
using ChiBo.App.Features.Registers;
using ChiBo.Storage;

namespace ChiBo.App.Features.PrivateWords;

/// <summary>Erases words whose time is over, when the server starts and then every day: those about areas, private words, old notices, old counts of fields.</summary>
internal sealed partial class EraseDaily(Installation installation, TimeProvider clock, ILogger<EraseDaily> log)
    : BackgroundService
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Day, clock);
        do
        {
            await Erase("areas", (db, acts) => new EraseTexts(db, acts).Run());
            await Erase("people and cases", (db, acts) => new EraseWords(db, acts).Run());
            await Erase("what people were told", (db, _) => new EraseOldNotices(db, clock).Run());
            await Erase("fields filled in", (db, acts) => EraseOldBurdens.Run(db, acts.Today));
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task Erase(string about, Func<ChiBoContext, RegisterActs, Task<int>> run)
    {
        try
        {
            int erased = await installation.Use(db => run(db, new RegisterActs(db, clock, installation.Key)));
            if (erased > 0)
            {
                Erased(log, about, erased);
            }
        }
        catch (Exception fault) when (fault is DbException or DatabaseFaultException)
        {
            NotErased(log, fault, about);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Words about {About} erased: {Count}")]
    private static partial void Erased(ILogger log, string about, int count);

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "Words about {About} could not be erased; it is tried again tomorrow"
    )]
    private static partial void NotErased(ILogger log, Exception fault, string about);
}
