using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ChiBo.App.Tests.Notices;

/// <summary>A mail server on a free port of this machine that keeps what it takes; it can be down, and refuse recipients.</summary>
internal sealed class SmallMailServer : IAsyncDisposable
{
    private readonly CancellationTokenSource stopped = new();
    private TcpListener listener = new(IPAddress.Loopback, 0);
    private Task listening;

    public SmallMailServer()
    {
        listener.Start();
        Port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listening = Listen(listener);
    }

    public int Port { get; }

    /// <summary>The mails that it took, whole.</summary>
    public ConcurrentQueue<string> Mails { get; } = [];

    /// <summary>An address that it does not take; with another answer than 550, not for now.</summary>
    public string? Refused { get; set; }

    /// <summary>What it answers to the address that it does not take.</summary>
    public string Refusal { get; set; } = "550 5.1.1 <nguoi-nay@mau.vn> unknown";

    /// <summary>What it says when a mail was handed over; nothing when it hangs up after having taken it.</summary>
    public string? AfterData { get; set; } = "250 2.0.0 taken";

    /// <summary>It answers no more.</summary>
    public async Task GoDown()
    {
        listener.Stop();
        await listening;
    }

    /// <summary>It answers again, at the same port.</summary>
    public void ComeUp()
    {
        listener = new TcpListener(IPAddress.Loopback, Port);
        listener.Start();
        listening = Listen(listener);
    }

    public async ValueTask DisposeAsync()
    {
        await stopped.CancelAsync();
        await GoDown();
        stopped.Dispose();
        listener.Dispose();
    }

    private async Task Listen(TcpListener open)
    {
        List<Task> talks = [];
        try
        {
            while (true)
            {
                talks.Add(Talk(await open.AcceptTcpClientAsync(stopped.Token)));
            }
        }
        catch (Exception fault) when (fault is SocketException or ObjectDisposedException or OperationCanceledException)
        {
            await Task.WhenAll(talks);
        }
    }

    private async Task Talk(TcpClient client)
    {
        using TcpClient caller = client;
        await using NetworkStream stream = caller.GetStream();
        using var reader = new StreamReader(stream, Encoding.UTF8);
        await using var writer = new StreamWriter(stream, new UTF8Encoding(false))
        {
            NewLine = "\r\n",
            AutoFlush = true,
        };
        try
        {
            await writer.WriteLineAsync("220 mail of tests");
            while (await reader.ReadLineAsync(stopped.Token) is { } line)
            {
                string word = line.Split(' ', ':')[0].ToUpperInvariant();
                string? answer = word switch
                {
                    "EHLO" or "HELO" => "250 mail of tests",
                    "RCPT" when Refused is not null && line.Contains(Refused, StringComparison.Ordinal) => Refusal,
                    "DATA" => await Data(reader, writer),
                    "QUIT" => "221 bye",
                    _ => "250 ok",
                };
                if (answer is null)
                {
                    return;
                }

                await writer.WriteLineAsync(answer);
                if (word == "QUIT")
                {
                    return;
                }
            }
        }
        catch (Exception fault) when (fault is IOException or OperationCanceledException) { }
    }

    private async Task<string?> Data(StreamReader reader, StreamWriter writer)
    {
        await writer.WriteLineAsync("354 go on");
        var mail = new StringBuilder();
        while (await reader.ReadLineAsync(stopped.Token) is { } line && line != ".")
        {
            mail.Append(line).Append("\r\n");
        }

        Mails.Enqueue(mail.ToString());
        return AfterData;
    }
}
