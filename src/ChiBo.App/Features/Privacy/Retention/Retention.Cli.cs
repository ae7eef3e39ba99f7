using System.CommandLine;
using System.Globalization;
using ChiBo.App.CommandLine;
using ChiBo.App.Databases;
using ChiBo.App.Features.Registers;

namespace ChiBo.App.Features.Privacy.Retention;

/// <summary><c>chibo retention preview|run</c>: what is over, and erasing it.</summary>
internal static class RetentionCli
{
    public static Verb Create(Terminal terminal) =>
        new(
            terminal,
            "retention",
            new Phrase("Dữ liệu hết hạn giữ.", "Data whose time is over."),
            "chibo retention preview"
        )
        {
            CreatePreview(terminal),
            CreateRun(terminal),
        };

    private static Verb CreatePreview(Terminal terminal)
    {
        var verb = new Verb(
            terminal,
            "preview",
            new Phrase(
                "Cho biết hôm nay sẽ xóa những gì: theo quy tắc, số lượng, ngày hết hạn sớm nhất. Không xóa gì.",
                "Tells what would be erased today: by rule, how much, the oldest day. Erases nothing."
            ),
            "chibo retention preview"
        );
        Option<string> data = verb.TakesData();
        return verb.Does(async call =>
        {
            using Installation installation = await Installation.OpenExisting(DataFolder.Choose(call.GetValue(data)));
            verb.Answer(
                (await installation.Use(db => Over(db, terminal, installation).Preview())).Select(RetentionTexts.Line)
            );
            return ExitCodes.Done;
        });
    }

    private static Verb CreateRun(Terminal terminal)
    {
        var verb = new Verb(
            terminal,
            "run",
            new Phrase(
                "Xóa dữ liệu hết hạn giữ; máy chủ cũng tự làm việc này mỗi ngày.",
                "Erases data whose time is over; the server does the same every day."
            ),
            "chibo retention run"
        );
        Option<string> data = verb.TakesData();
        return verb.Does(async call =>
        {
            using Installation installation = await Installation.OpenExisting(DataFolder.Choose(call.GetValue(data)));
            RetentionProof proof = await installation.Use(db => Over(db, terminal, installation).Run());
            verb.Answer([RetentionTexts.Erased(proof.Total), .. proof.Lines]);
            return ExitCodes.Done;
        });
    }

    private static RetentionRun Over(Storage.ChiBoContext db, Terminal terminal, Installation installation) =>
        new(db, new RegisterActs(db, terminal.Clock, installation.Key), terminal.Clock);
}
