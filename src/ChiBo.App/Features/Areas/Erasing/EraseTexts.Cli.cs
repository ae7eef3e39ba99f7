using System.CommandLine;
using ChiBo.App.CommandLine;
using ChiBo.App.Databases;
using ChiBo.App.Features.Registers;

namespace ChiBo.App.Features.Areas.Erasing;

/// <summary><c>chibo areas erase-texts</c>: erases the words about areas whose time is over.</summary>
internal static class AreasCli
{
    public static Verb Create(Terminal terminal) =>
        new(
            terminal,
            "areas",
            new Phrase("Phản ánh tình hình địa bàn.", "What is told of areas."),
            "chibo areas erase-texts"
        )
        {
            CreateErase(terminal),
        };

    private static Verb CreateErase(Terminal terminal)
    {
        var verb = new Verb(
            terminal,
            "erase-texts",
            new Phrase(
                "Xóa lời văn phản ánh địa bàn đã hết hạn lưu; máy chủ cũng tự làm việc này mỗi ngày.",
                "Erases words about areas whose time is over; the server does the same every day."
            ),
            "chibo areas erase-texts"
        );
        Option<string> data = verb.TakesData();
        return verb.Does(async call =>
        {
            using Installation installation = await Installation.OpenExisting(DataFolder.Choose(call.GetValue(data)));
            int erased = await installation.Use(db =>
                new EraseTexts(db, new RegisterActs(db, terminal.Clock, installation.Key)).Run()
            );
            verb.Answer(new Phrase($"Đã xóa {erased} đoạn lời văn.", $"Texts erased: {erased}."));
            return ExitCodes.Done;
        });
    }
}
