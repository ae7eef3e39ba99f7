using System.CommandLine;
using ChiBo.App.CommandLine;
using ChiBo.App.Databases;
using ChiBo.App.Features.Establishments.Gate;
using ChiBo.App.Features.Rosters.Import;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Registers.Import;

/// <summary><c>chibo import</c>: a register in the exchange format into the database, as one act.</summary>
internal static class ImportRegisterCli
{
    private const int MostTold = 20;

    public static Verb Create(Terminal terminal)
    {
        var verb = new Verb(
            terminal,
            "import",
            new Phrase(
                "Đưa số liệu theo khuôn dạng trao đổi vào cơ sở dữ liệu, thành một việc duy nhất.",
                "Takes a register in the exchange format into the database, as one act."
            ),
            "chibo import --from so-lieu",
            "chibo import --from so-lieu.xlsx --dry-run",
            "chibo import roster danh-sach.xls --dry-run"
        )
        {
            ImportRosterCli.Create(terminal),
        };
        Option<string> from = verb.Takes(
            "--from",
            "PATH",
            new Phrase("thư mục CSV hoặc tệp .xlsx", "folder of CSV files, or an .xlsx workbook")
        );
        Option<string> data = verb.TakesData();
        Option<bool> dryRun = verb.Flag(
            "--dry-run",
            new Phrase("chỉ cho biết sẽ ghi gì, không ghi", "tells what would be recorded, and records nothing")
        );
        return verb.Does(async call =>
        {
            DataFolder folder = DataFolder.Choose(call.GetValue(data));
            if (RegisterInput.LoadRows(call.Required(from), terminal) is not { } rows)
            {
                return ExitCodes.Faulty;
            }

            bool isTrial = call.GetValue(dryRun);
            using Installation installation = isTrial
                ? await Installation.OpenExisting(folder)
                : await Installation.Open(folder);
            return await Import(verb, installation, rows, isTrial);
        });
    }

    /// <summary>History is taken in as it was, and what was unlawful in it is told at once.</summary>
    private static IEnumerable<Phrase> Unlawful(IReadOnlyList<Refusal> found) =>
        [
            new Phrase(
                $"Có {found.Count} chi bộ cơ quan lập từ 10/10/2014 chưa đúng Hướng dẫn (III.2-c). Số liệu lịch sử vẫn được ghi, kết quả rà soát sẽ nêu rõ.",
                $"{found.Count} agency cells were set up since 2014-10-10 without conforming (III.2-c). History is recorded as it was; the review tells of them."
            ),
            .. found
                .Take(MostTold)
                .Select(refusal =>
                    refusal is UnlawfulEstablishment cell
                        ? new Phrase(
                            $"  {cell.CommuneCode}: {cell.Cell}. {cell.Why}",
                            $"  {cell.CommuneCode}: {cell.Cell}. {cell.WhyInEnglish}"
                        )
                        : new Phrase($"  {refusal.Vietnamese}", $"  {refusal.English}")
                ),
            .. found.Count > MostTold
                ?
                [
                    new Phrase(
                        $"  … và {found.Count - MostTold} chi bộ nữa.",
                        $"  … and {found.Count - MostTold} more."
                    ),
                ]
                : Array.Empty<Phrase>(),
        ];

    private static async Task<int> Import(Verb verb, Installation installation, RegisterRows rows, bool isTrial)
    {
        Outcome<ImportedRegister> outcome = await installation.Use(db =>
            new ImportRegister(db, verb.Terminal.Clock, installation.Key).Run(rows, isTrial)
        );
        if (!outcome.IsDone)
        {
            return verb.Declines(outcome.Refusal);
        }

        ImportedRegister done = outcome.Value;
        verb.Answer(
            new Phrase(
                $"Ghi mới {done.Counts.Recorded}, thay thế {done.Counts.Superseded}, giữ nguyên {done.Counts.Unchanged}.",
                $"{done.Counts.Recorded} recorded, {done.Counts.Superseded} superseded, {done.Counts.Unchanged} unchanged."
            ),
            done.Act is { } act
                ? new Phrase($"Việc số {act}.", $"Act {act}.")
                : new Phrase("Chạy thử: chưa ghi gì.", "Dry run: nothing was written.")
        );
        if (done.Unlawful.Count > 0)
        {
            verb.Answer(Unlawful(done.Unlawful));
        }

        return ExitCodes.Done;
    }
}
