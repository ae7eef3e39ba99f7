using System.Data.Common;
using ChiBo.App.Databases;
using ChiBo.Storage;

namespace ChiBo.App.Features.Notices.Mail;

/// <summary>Makes digests and sends what is due, every half minute, where mail is set; does nothing where it is not.</summary>
internal sealed partial class SendMails(
    Installation installation,
    MailSettings settings,
    TimeProvider clock,
    ILogger<SendMails> log
) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    /// <summary>One round: the digests whose hour has come, then what is due; how many mails the mail server took.</summary>
    public async Task<int> Round(CancellationToken cancellation) =>
        await installation.Use(async db =>
        {
            await new DailyDigests(db, clock).Make();
            return await new MailQueue(db, settings, new SmtpSender(settings, clock), clock).Send(cancellation);
        });

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!settings.IsOn)
        {
            return;
        }

        using var timer = new PeriodicTimer(Pause, clock);
        do
        {
            try
            {
                int sent = await Round(stoppingToken);
                if (sent > 0)
                {
                    Sent(log, sent);
                }
            }
            catch (Exception fault) when (fault is DbException or DatabaseFaultException)
            {
                NotSent(log, fault);
            }
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Mails sent: {Count}")]
    private static partial void Sent(ILogger log, int count);

    [LoggerMessage(Level = LogLevel.Error, Message = "The queue of mails could not be read; it is tried again")]
    private static partial void NotSent(ILogger log, Exception fault);
}
