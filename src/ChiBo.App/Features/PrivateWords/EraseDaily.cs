using System.Data.Common;
using ChiBo.App.Databases;
using ChiBo.App.Features.Privacy.Retention;
using ChiBo.App.Features.Registers;
using ChiBo.Storage;

namespace ChiBo.App.Features.PrivateWords;

/// <summary>Erases whatever is over when the server starts and then every day, by the rules of retention.</summary>
internal sealed partial class EraseDaily(Installation installation, TimeProvider clock, ILogger<EraseDaily> log)
    : BackgroundService
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
            RetentionProof proof = await installation.Use(db =>
                new RetentionRun(db, new RegisterActs(db, clock, installation.Key), clock).Run()
            );
            if (proof.Total > 0)
            {
                Erased(log, proof.Written);
            }
        }
        catch (Exception fault) when (fault is DbException or DatabaseFaultException)
        {
            NotErased(log, fault);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Erased, for its time is over: {Proof}")]
    private static partial void Erased(ILogger log, string proof);

    [LoggerMessage(Level = LogLevel.Error, Message = "What is over could not be erased; it is tried again tomorrow")]
    private static partial void NotErased(ILogger log, Exception fault);
}
