using System.CommandLine;
using ChiBo.App.CommandLine;
using ChiBo.App.Databases;
using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Registers.Export;

/// <summary><c>chibo export</c>: the register of the database as files in the exchange format.</summary>
internal static class ExportRegisterCli
{
    public static Verb Create(Terminal terminal)
    {
        var verb = new Verb(
            terminal,
            "export",
            new Phrase(
                "Xuất sổ bộ từ cơ sở dữ liệu theo khuôn dạng trao đổi; mỗi lần xuất được ghi vào nhật ký.",
                "Writes the register of the database in the exchange format; each export is recorded."
            ),
            "chibo export --out so-lieu",
            "chibo export --out so-lieu.xlsx --known-on 2026-06-30"
        );
        Option<string> to = verb.Takes(
            "--out",
            "PATH",
            new Phrase("tệp .xlsx hoặc thư mục sẽ được tạo", "workbook or folder to be written")
        );
        Option<string> data = verb.TakesData();
        Option<string> knownOn = verb.Takes(
            "--known-on",
            "yyyy-MM-dd",
            new Phrase("như đã biết vào cuối ngày này", "as it was known at the end of this day")
        );
        return verb.Does(async call =>
        {
            string path = call.Required(to);
            DateOnly? day = call.OptionalDay(knownOn);
            using Installation installation = await Installation.OpenExisting(DataFolder.Choose(call.GetValue(data)));
            Outcome<long> outcome = await installation.Use(db =>
                new ExportRegister(new RegisterActs(db, terminal.Clock, installation.Key)).Run(path, day)
            );
            if (!outcome.IsDone)
            {
                return verb.Declines(outcome.Refusal);
            }

            terminal.Say(
                new Phrase($"Đã ghi {path} (việc số {outcome.Value})", $"Written: {path} (act {outcome.Value})")
            );
            return ExitCodes.Done;
        });
    }
}
