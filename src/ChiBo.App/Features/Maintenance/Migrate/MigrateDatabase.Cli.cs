using System.CommandLine;
using ChiBo.App.CommandLine;
using ChiBo.App.Databases;
using ChiBo.Storage;

namespace ChiBo.App.Features.Maintenance.Migrate;

/// <summary><c>chibo migrate</c>: makes the database, or brings it up to this version.</summary>
internal static class MigrateDatabaseCli
{
    public static Verb Create(Terminal terminal)
    {
        var verb = new Verb(
            terminal,
            "migrate",
            new Phrase(
                "Tạo cơ sở dữ liệu, hoặc nâng nó lên phiên bản này.",
                "Makes the database, or brings it up to this version."
            ),
            "chibo migrate",
            "chibo migrate --data du-lieu"
        );
        Option<string> data = verb.TakesData();
        return verb.Does(async call =>
        {
            DataFolder folder = DataFolder.Choose(call.GetValue(data));
            IReadOnlyList<string> applied = await Apply(folder);
            verb.Answer(
                applied.Count == 0
                    ? [new Phrase("Không có gì phải làm.", "Nothing to do.")]
                    : applied.Select(name => new Phrase($"Đã áp dụng {name}", $"Applied {name}"))
            );
            return ExitCodes.Done;
        });
    }

    private static async Task<IReadOnlyList<string>> Apply(DataFolder folder)
    {
        folder.Ensure();
        IReadOnlyList<string> applied;
        await using (var db = new ChiBoContext(folder.Database().Options()))
        {
            applied = await DatabaseMigration.Apply(db);
        }

        using Installation opened = await Installation.Open(folder);
        return applied;
    }
}
