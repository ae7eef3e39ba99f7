using System.CommandLine;
using ChiBo.App.CommandLine;

namespace ChiBo.App.Features.Notices.Mail;

/// <summary><c>chibo mail test</c>: sends one mail, so that the settings can be tried.</summary>
internal static class MailCli
{
    public static Verb Create(Terminal terminal) =>
        new(terminal, "mail", new Phrase("Gửi thư điện tử.", "Mail."), "chibo mail test --to ten@example.vn")
        {
            CreateTest(terminal),
        };

    private static Verb CreateTest(Terminal terminal)
    {
        var verb = new Verb(
            terminal,
            "test",
            new Phrase(
                "Gửi một thư thử theo cài đặt CHIBO_SMTP_*, và nói vì sao nếu không gửi được.",
                "Sends one mail by the settings CHIBO_SMTP_*, and says why when it cannot."
            ),
            "chibo mail test --to ten@example.vn"
        );
        Option<string> to = verb.Takes("--to", "ADDRESS", new Phrase("địa chỉ nhận", "to which address"));
        return verb.Does(async call =>
        {
            MailSettings settings = MailSettings.Read(Environment.GetEnvironmentVariable);
            if (!settings.IsOn)
            {
                throw new CallFaultException(
                    new Phrase(
                        "Chưa cài đặt máy chủ thư: đặt CHIBO_SMTP_HOST và các biến trong docs/notices.md.",
                        "No mail server is set: set CHIBO_SMTP_HOST and what docs/notices.md names."
                    )
                );
            }

            string? address = call.GetValue(to);
            if (!MailSettings.IsMailAddress(address))
            {
                throw new CallFaultException(
                    new Phrase("--to cần một địa chỉ thư điện tử.", "--to takes one mail address.")
                );
            }

            string id = string.Create(null, $"chibo.test.{terminal.Clock.GetUtcNow().UtcTicks}");
            SendResult result = await new SmtpSender(settings, terminal.Clock).Send(
                address!,
                MailWords.OfTest(terminal.Language),
                id,
                CancellationToken.None
            );
            if (result.Failure is { } failure)
            {
                terminal.Say(
                    new Phrase($"Không gửi được thư thử: {failure}.", $"The test mail was not sent: {failure}.")
                );
                return ExitCodes.Found;
            }

            verb.Answer(new Phrase("Máy chủ thư đã nhận thư thử.", "The mail server took the test mail."));
            return ExitCodes.Done;
        });
    }
}
