using System.CommandLine;
using ChiBo.App.CommandLine;
using ChiBo.App.Databases;
using ChiBo.App.Features.Accounts.SetUp;
using ChiBo.App.Features.Areas.Erasing;
using ChiBo.App.Features.Notices.Mail;
using ChiBo.App.Features.Proposals;
using ChiBo.Domain.Proposals;
using ChiBo.Storage;
using Microsoft.AspNetCore.Connections;

namespace ChiBo.App.Web;

/// <summary><c>chibo serve</c>: the pages, until the program is told to stop.</summary>
internal static class ServeCli
{
    public static Verb Create(Terminal terminal)
    {
        var verb = new Verb(
            terminal,
            "serve",
            new Phrase(
                "Mở chương trình trong trình duyệt, cho đến khi bấm Ctrl+C.",
                "Opens the program for browsers, until Ctrl+C is pressed."
            ),
            "chibo serve",
            "chibo serve --urls http://localhost:8080"
        );
        Option<string> urls = verb.Takes(
            "--urls",
            "URLS",
            new Phrase($"địa chỉ phục vụ ({ServeOptions.DefaultUrl})", $"where it listens ({ServeOptions.DefaultUrl})")
        );
        Option<string> log = verb.Takes(
            "--log",
            "text|json",
            new Phrase("dạng nhật ký (text)", "form of the log (text)")
        );
        Option<string> months = verb.Takes(
            "--area-text-months",
            "1–60",
            new Phrase(
                $"giữ lời văn phản ánh địa bàn bao nhiêu tháng ({AreaTextTime.UsualMonths})",
                $"for how many months words about areas are kept ({AreaTextTime.UsualMonths})"
            )
        );
        Option<string> answerDays = verb.Takes(
            "--answer-days",
            "[CODE=]DAYS[@DAY]",
            new Phrase(
                $"hạn trả lời kiến nghị khi quy chế làm việc không nêu ({AnswerTerm.DefaultDays} ngày)",
                $"days for an answer where working regulations say nothing ({AnswerTerm.DefaultDays})"
            )
        );
        Option<string> data = verb.Takes("--data", "FOLDER", new Phrase("thư mục dữ liệu", "folder of the data"));
        return verb.Does(call =>
        {
            var options = new ServeOptions
            {
                Urls = call.GetValue(urls) ?? ServeOptions.DefaultUrl,
                AreaTextMonths = AreaTextTime.Read(call.GetValue(months)),
                AnswerTerms = AnswerTerms.Read(call.GetValue(answerDays)),
                Mail = MailSettings.Read(Environment.GetEnvironmentVariable),
                LogsAsJson = call.OneOf(log, "text", "json") == "json",
                ShowsGallery = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") == "Development",
            };
            return options.AreUrlsSound
                ? Run(options, DataFolder.Choose(call.GetValue(data)), terminal)
                : throw new CallFaultException(
                    new Phrase(
                        $"--urls «{options.Urls}» không dùng được; cần dạng {ServeOptions.DefaultUrl}.",
                        $"--urls \"{options.Urls}\" cannot be used; it takes the form {ServeOptions.DefaultUrl}."
                    )
                );
        });
    }

    /// <summary>Opens the installation, makes its database when there is none, and serves until it is told to stop.</summary>
    public static int Run(ServeOptions options, DataFolder folder, Terminal terminal)
    {
        try
        {
            using Installation installation = Installation.Open(folder).GetAwaiter().GetResult();
            return Serve(options, installation, terminal);
        }
        catch (DatabaseFaultException fault)
        {
            throw new CallFaultException(new Phrase(fault.Vietnamese, fault.English));
        }
    }

    /// <summary>Until it is set up, whoever does so from another machine must know the key.</summary>
    private static void TellSetUpKey(
        TextWriter text,
        WebApplication server,
        ServeOptions options,
        Installation installation,
        Terminal terminal
    )
    {
        SetUpState state = server.Services.GetRequiredService<SetUpState>();
        if (!options.IsLocal && !installation.Use(state.IsDone).GetAwaiter().GetResult())
        {
            text.WriteLine(
                new Phrase(
                    $"Thiết lập từ máy khác: mở {SetUpGate.Path}?key={state.Key}",
                    $"To set it up from another machine, open {SetUpGate.Path}?key={state.Key}"
                ).In(terminal.Language)
            );
        }
    }

    private static int Serve(ServeOptions options, Installation installation, Terminal terminal)
    {
        WebApplication server = ChiBoServer.Build(options, installation, terminal.Clock);
        try
        {
            server.Start();
        }
        catch (IOException fault) when (fault.InnerException is AddressInUseException)
        {
            throw new CallFaultException(
                new Phrase(
                    $"Không mở được {options.Urls} vì cổng đang được chương trình khác dùng; chọn cổng khác bằng --urls.",
                    $"{options.Urls} cannot be opened, since another program uses its port; choose another with --urls."
                )
            );
        }

        using (TextWriter text = terminal.OpenText())
        {
            string addresses = string.Join(' ', server.Urls);
            text.WriteLine(
                new Phrase(
                    $"ChiBo đang chạy tại {addresses} (Ctrl+C để dừng)",
                    $"ChiBo runs at {addresses} (Ctrl+C stops it)"
                ).In(terminal.Language)
            );
            TellSetUpKey(text, server, options, installation, terminal);
        }

        server.WaitForShutdown();
        return ExitCodes.Done;
    }
}
