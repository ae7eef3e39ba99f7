using System.Globalization;
using ChiBo.App.CommandLine;
using MailKit.Security;
using MimeKit;

namespace ChiBo.App.Features.Notices.Mail;

/// <summary>How mail is sent, as the environment of the program tells it; without a host there is no mail.</summary>
internal sealed record MailSettings
{
    private const string HostVariable = "CHIBO_SMTP_HOST";
    private const string PortVariable = "CHIBO_SMTP_PORT";
    private const string TlsVariable = "CHIBO_SMTP_TLS";
    private const string UserVariable = "CHIBO_SMTP_USER";
    private const string PasswordVariable = "CHIBO_SMTP_PASSWORD";
    private const string PasswordFileVariable = "CHIBO_SMTP_PASSWORD_FILE";
    private const string FromVariable = "CHIBO_SMTP_FROM";
    private const string AddressVariable = "CHIBO_PUBLIC_URL";

    /// <summary>No mail.</summary>
    public static MailSettings None { get; } = new();

    /// <summary>The mail server; nothing when there is no mail.</summary>
    public string? Host { get; init; }

    /// <summary>Its port.</summary>
    public int Port { get; init; } = 587;

    /// <summary>How the connection is protected.</summary>
    public SecureSocketOptions Tls { get; init; } = SecureSocketOptions.StartTls;

    /// <summary>The name with which it is signed in to; nothing when it asks for none.</summary>
    public string? User { get; init; }

    /// <summary>The password of that name.</summary>
    public string? Password { get; init; }

    /// <summary>The address from which mails come.</summary>
    public string From { get; init; } = "";

    /// <summary>The address under which people open the program, without a slash at its end: links of mails begin with it.</summary>
    public string Address { get; init; } = "";

    /// <summary>Whether there is mail.</summary>
    public bool IsOn => Host is not null;

    /// <summary>Reads the settings.</summary>
    /// <param name="variable">Gives a variable of the environment.</param>
    /// <exception cref="CallFaultException">One of them cannot be used; a password is never repeated.</exception>
    public static MailSettings Read(Func<string, string?> variable)
    {
        string? Get(string name) => string.IsNullOrWhiteSpace(variable(name)) ? null : variable(name)!.Trim();
        if (Get(HostVariable) is not { } host)
        {
            return None;
        }

        SecureSocketOptions tls = Get(TlsVariable) switch
        {
            null or "starttls" => SecureSocketOptions.StartTls,
            "tls" => SecureSocketOptions.SslOnConnect,
            "none" => SecureSocketOptions.None,
            var other => throw Faulty(TlsVariable, other, "starttls, tls, none"),
        };
        string? user = Get(UserVariable);
        string? password = Get(PasswordVariable) ?? FromFile(Get(PasswordFileVariable));
        if (user is not null && password is null)
        {
            throw Faulty(PasswordVariable, "", PasswordFileVariable);
        }

        string? from = Get(FromVariable);
        string? address = Get(AddressVariable);
        return new MailSettings
        {
            Host = host,
            Port = PortOf(Get(PortVariable), tls),
            Tls = tls,
            User = user,
            Password = password,
            From = IsMailAddress(from) ? from! : throw Faulty(FromVariable, from, "chibo@example.vn"),
            Address =
                Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https"
                    ? address!.TrimEnd('/')
                    : throw Faulty(AddressVariable, address, "https://chibo.example.vn"),
        };
    }

    /// <summary>Whether a text is the address of one mailbox, and nothing else.</summary>
    public static bool IsMailAddress(string? text) =>
        text is { Length: <= 254 }
        && !text.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter) || letter is '<' or '>' or '"')
        && MailboxAddress.TryParse(text, out MailboxAddress? address)
        && address.Address == text
        && text.IndexOf('@', StringComparison.Ordinal) > 0
        && address.Domain.Length > 0;

    private static int PortOf(string? text, SecureSocketOptions tls) =>
        text is null ? (tls == SecureSocketOptions.SslOnConnect ? 465 : 587)
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int port) && port is > 0 and < 65_536
            ? port
        : throw Faulty(PortVariable, text, "1–65535");

    private static string? FromFile(string? file)
    {
        try
        {
            return file is null ? null : File.ReadAllText(file).Trim();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Faulty(PasswordFileVariable, file, "chmod 600");
        }
    }

    private static CallFaultException Faulty(string name, string? value, string takes) =>
        new(
            new Phrase(
                $"Biến {name} «{value}» không dùng được để gửi thư; cần dạng: {takes}.",
                $"{name} \"{value}\" cannot be used to send mail; it takes: {takes}."
            )
        );
}
