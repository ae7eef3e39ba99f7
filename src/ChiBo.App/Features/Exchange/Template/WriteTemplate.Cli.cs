using System.CommandLine;
using ChiBo.App.CommandLine;
using ChiBo.Exchange.Writing;

namespace ChiBo.App.Features.Exchange.Template;

/// <summary><c>chibo template</c>: an empty workbook to type a register into.</summary>
internal static class WriteTemplateCli
{
    public static Verb Create(Terminal terminal)
    {
        var verb = new Verb(
            terminal,
            "template",
            new Phrase(
                "Ghi bảng tính trống để nhập sổ bộ của một xã, có trang hướng dẫn điền.",
                "Writes an empty workbook to type a commune's register into, with a sheet that explains it."
            ),
            "chibo template exchange.xlsx"
        );
        Argument<string> file = verb.TakesWord("FILE", new Phrase("tệp .xlsx sẽ được tạo", "the .xlsx file to write"));
        return verb.Does(call =>
        {
            string path = call.GetValue(file) ?? "exchange.xlsx";
            if (!path.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase))
            {
                throw new CallFaultException(
                    new Phrase(
                        $"«{path}»: tên tệp phải kết thúc bằng .xlsx.",
                        $"\"{path}\": the name must end in .xlsx."
                    )
                );
            }

            if (File.Exists(path))
            {
                throw new CallFaultException(
                    new Phrase(
                        $"«{path}» đã có; hãy chọn tên khác.",
                        $"\"{path}\" is there already; choose another name."
                    )
                );
            }

            OutputFile.Write(path, ExchangeTemplate.Write);
            terminal.Say(new Phrase($"Đã ghi {path}", $"Written: {path}"));
            return ExitCodes.Done;
        });
    }
}
