using System.Globalization;
using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace ChiBo.App.Features.Notices.Mail;

/// <summary>What became of a mail that was handed to the mail server.</summary>
/// <param name="Failure">Why it was not taken; nothing when it was. Never the server's own text, which holds addresses.</param>
/// <param name="IsFinal">Whether another try is of no use: the server refuses this recipient or this mail for good.</param>
/// <param name="IsServer">Whether the server itself cannot be used, so that other mails would fail as well.</param>
internal sealed record SendResult(string? Failure, bool IsFinal = false, bool IsServer = false)
{
    public static SendResult Taken { get; } = new((string?)null);
}

/// <summary>Hands mails to the mail server, one connection each.</summary>
internal sealed class SmtpSender(MailSettings settings, TimeProvider clock)
{
    /// <summary>How long one answer of the server is waited for.</summary>
    private const int MillisecondsOfPatience = 30_000;

    /// <summary>Sends a mail.</summary>
    /// <param name="to">The address, which stands nowhere else.</param>
    /// <param name="words">What it says.</param>
    /// <param name="id">The same each time that the same mail is tried, so that whoever gets it twice can tell.</param>
    /// <param name="cancellation">The program is to stop.</param>
    public async Task<SendResult> Send(string to, MailWords words, string id, CancellationToken cancellation)
    {
        using MimeMessage message = Message(to, words, id);
        using var client = new SmtpClient { Timeout = MillisecondsOfPatience };
        try
        {
            await client.ConnectAsync(settings.Host!, settings.Port, settings.Tls, cancellation);
            if (settings.User is not null)
            {
                await client.AuthenticateAsync(settings.User, settings.Password!, cancellation);
            }
        }
        catch (AuthenticationException)
        {
            return new SendResult("sign-in refused", IsServer: true);
        }
        catch (SslHandshakeException)
        {
            return new SendResult("TLS failed", IsServer: true);
        }
        catch (SmtpCommandException fault)
        {
            return new SendResult(CodeOf(fault), IsServer: true);
        }
        catch (Exception fault) when (IsConnection(fault))
        {
            return new SendResult("server not reached", IsServer: true);
        }

        try
        {
            await client.SendAsync(message, cancellation);
        }
        catch (SmtpCommandException fault)
        {
            return new SendResult(CodeOf(fault), IsFinal: (int)fault.StatusCode >= 500);
        }
        catch (Exception fault) when (IsConnection(fault))
        {
            return new SendResult("connection lost", IsServer: true);
        }

        await Leave(client, cancellation);
        return SendResult.Taken;
    }

    /// <summary>The server has taken the mail: whatever happens when it is left changes nothing of that.</summary>
    private static async Task Leave(SmtpClient client, CancellationToken cancellation)
    {
        try
        {
            await client.DisconnectAsync(quit: true, cancellation);
        }
        catch (Exception fault) when (fault is OperationCanceledException || IsConnection(fault)) { }
    }

    private MimeMessage Message(string to, MailWords words, string id)
    {
        var message = new MimeMessage
        {
            Subject = words.Subject,
            Body = new TextPart("plain") { Text = words.Text },
            Date = clock.GetUtcNow(),
            MessageId = $"{id}@{MailboxAddress.Parse(settings.From).Domain}",
        };
        message.From.Add(new MailboxAddress("ChiBo", settings.From));
        message.To.Add(MailboxAddress.Parse(to));
        message.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        return message;
    }

    private static string CodeOf(SmtpCommandException fault) =>
        string.Create(CultureInfo.InvariantCulture, $"SMTP {(int)fault.StatusCode} ({fault.ErrorCode})");

    private static bool IsConnection(Exception fault) =>
        fault
            is IOException
                or SocketException
                or TimeoutException
                or ProtocolException
                or ServiceNotConnectedException
                or ServiceNotAuthenticatedException
                or NotSupportedException;
}
