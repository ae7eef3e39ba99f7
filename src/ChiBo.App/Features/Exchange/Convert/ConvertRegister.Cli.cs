using System.CommandLine;
using ChiBo.App.CommandLine;
using ChiBo.Exchange.Reading;
using ChiBo.Exchange.Writing;

namespace ChiBo.App.Features.Exchange.Convert;

/// <summary><c>chibo convert</c>: a register from a folder into a workbook, or back.</summary>
internal static class ConvertRegisterCli
{
    public static Verb Create(Terminal terminal)
    {
        var verb = new Verb(
            terminal,
            "convert",
            new Phrase(
                "Chuyển số liệu giữa thư mục CSV và tệp .xlsx, giữ nguyên từng dòng.",
                "Turns a folder of CSV files into an .xlsx workbook or back, row by row."
            ),
            "chibo convert --from so-lieu --out so-lieu.xlsx",
            "chibo convert --from so-lieu.xlsx --out so-lieu-csv"
        );
        Option<string> from = verb.Takes(
            "--from",
            "PATH",
            new Phrase("thư mục CSV hoặc tệp .xlsx", "folder of CSV files, or an .xlsx workbook")
        );
        Option<string> to = verb.Takes(
            "--out",
            "PATH",
            new Phrase("tệp .xlsx hoặc thư mục sẽ được tạo", "workbook or folder to be written")
        );
        return verb.Does(call =>
        {
            string target = call.Required(to);
            using var progress = new ProgressLine(terminal, new Phrase("Đang chuyển", "Converting"));
            ExchangeFindings findings = ExchangeConverter.Convert(
                call.Required(from),
                target,
                new ExchangeReadOptions { Progress = progress }
            );
            progress.Clear();
            RegisterInput.Report(findings, terminal);
            if (!findings.IsSound)
            {
                return ExitCodes.Faulty;
            }

            terminal.Say(new Phrase($"Đã ghi {target}", $"Written: {target}"));
            return ExitCodes.Done;
        });
    }
}
