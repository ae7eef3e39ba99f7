using System.CommandLine;
using ChiBo.App.CommandLine;
using ChiBo.App.Databases;

namespace ChiBo.App.Features.Maintenance.Backup;

/// <summary><c>chibo backup</c>: a verified copy of the installation, which may be in use.</summary>
internal static class BackupDatabaseCli
{
    public static Verb Create(Terminal terminal)
    {
        var verb = new Verb(
            terminal,
            "backup",
            new Phrase(
                "Sao lưu cơ sở dữ liệu và khóa kiểm toán; bản sao được kiểm tra rồi mới đặt tên.",
                "Backs up the database and its audit key; the copy is verified before it gets its name."
            ),
            "chibo backup",
            "chibo backup --to /media/usb"
        );
        Option<string> to = verb.Takes(
            "--to",
            "FILE|FOLDER",
            new Phrase("thư mục, hoặc tệp tên kết thúc bằng .db", "a folder, or a file whose name ends in .db")
        );
        Option<string> data = verb.TakesData();
        return verb.Does(async call =>
        {
            using Installation installation = await Installation.OpenExisting(DataFolder.Choose(call.GetValue(data)));
            string file = await new BackupDatabase(installation, terminal.Clock).Run(call.GetValue(to));
            verb.Answer(new Phrase($"Đã sao lưu: {file}", $"Backed up: {file}"));
            return ExitCodes.Done;
        });
    }
}
