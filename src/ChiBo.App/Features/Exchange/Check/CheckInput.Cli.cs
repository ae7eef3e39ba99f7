using System.CommandLine;
using ChiBo.App.CommandLine;
using ChiBo.Exchange.Reading;

namespace ChiBo.App.Features.Exchange.Check;

/// <summary><c>chibo check</c>: the faults of a register in the exchange format.</summary>
internal static class CheckInputCli
{
    public static Verb Create(Terminal terminal)
    {
        var verb = new Verb(
            terminal,
            "check",
            new Phrase(
                "Kiểm tra số liệu theo khuôn dạng trao đổi và nêu từng lỗi: tệp, dòng, cột, giá trị, điều cần sửa.",
                "Checks a register in the exchange format and lists each fault: file, row, column, value, what was expected."
            ),
            "chibo check --from so-lieu",
            "chibo check --from so-lieu.xlsx --lang en"
        );
        Option<string> from = verb.Takes(
            "--from",
            "PATH",
            new Phrase(
                "thư mục CSV hoặc tệp .xlsx theo khuôn dạng trao đổi",
                "folder of CSV files, or an .xlsx workbook"
            )
        );
        return verb.Does(call =>
        {
            ExchangeFindings findings = RegisterInput.Check(call.Required(from), terminal);
            if (!findings.IsSound)
            {
                return ExitCodes.Faulty;
            }

            using TextWriter text = terminal.OpenText();
            text.WriteLine(new Phrase("Không có lỗi.", "No fault.").In(terminal.Language));
            return ExitCodes.Done;
        });
    }
}
