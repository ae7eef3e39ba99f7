using System.CommandLine;
using ChiBo.App.CommandLine;
using ChiBo.Domain.Register.Rows;
using ChiBo.Exchange.Writing;
using ChiBo.Samples.OneCommune;

namespace ChiBo.App.Features.Samples.Sample;

/// <summary><c>chibo sample</c>: the sample commune as files to look at and to change.</summary>
internal static class WriteSampleCli
{
    public static Verb Create(Terminal terminal)
    {
        var verb = new Verb(
            terminal,
            "sample",
            new Phrase(
                "Ghi sổ bộ của xã mẫu (không có thật) ra thư mục hoặc tệp .xlsx.",
                "Writes the register of the invented sample commune to a folder or an .xlsx workbook."
            ),
            "chibo sample --out xa-mau",
            "chibo sample --out xa-mau.xlsx"
        );
        Option<string> folder = verb.Takes(
            "--out",
            "PATH",
            new Phrase("thư mục hoặc tệp .xlsx sẽ được tạo", "folder or .xlsx workbook to write")
        );
        return verb.Does(call =>
        {
            string path = call.Required(folder);
            RegisterRows rows = SampleCommune.Create();
            using ExchangeTarget target = ExchangeTarget.Create(path);
            RowWriter.Write(rows, target);
            target.Complete();
            terminal.Say(
                new Phrase(
                    $"Đã ghi {path}: 1 xã, {rows.Members.Count} đảng viên không có thật.",
                    $"Written: {path}, 1 commune, {rows.Members.Count} invented members."
                )
            );
            return ExitCodes.Done;
        });
    }
}
