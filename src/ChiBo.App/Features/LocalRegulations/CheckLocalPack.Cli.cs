using System.CommandLine;
using System.Text.Json;
using ChiBo.App.CommandLine;
using ChiBo.App.Databases;
using ChiBo.App.Features.Reviews.Compare;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Local;
using ChiBo.Storage.Reading;

namespace ChiBo.App.Features.LocalRegulations;

/// <summary><c>chibo local check</c>: whether a province's pack is sound, its test cases, and what it would change.</summary>
internal static class CheckLocalPackCli
{
    public static Command Create(Terminal terminal)
    {
        var about = new Phrase("Quy định của tỉnh (III.1).", "Regulations of provinces (III.1).");
        return new Command("local", about.In(terminal.Language)) { CreateCheck(terminal) };
    }

    private static Verb CreateCheck(Terminal terminal)
    {
        var verb = new Verb(
            terminal,
            "check",
            new Phrase(
                "Kiểm tra tệp quy định của tỉnh: cách viết, giới hạn, trường hợp kiểm thử, và sẽ đổi xã nào. "
                    + "Mã thoát: 0 dùng được; 1 có trường hợp kiểm thử không đạt; 2 tệp không dùng được.",
                "Checks a province's pack: how it is written, its bounds, its test cases, and what it would change. "
                    + "Exit status: 0 it can take effect; 1 a test case fails; 2 the pack cannot be used."
            ),
            "chibo local check quy-dinh.yaml",
            "chibo local check quy-dinh.yaml --from so-lieu --as-of 2027-01-01 --format json"
        );
        Argument<string> file = verb.TakesWord("PACK", new Phrase("tệp quy định (YAML)", "the pack (YAML)"));
        Option<string> from = verb.Takes(
            "--from",
            "PATH",
            new Phrase("xem thay đổi trên thư mục CSV hoặc tệp .xlsx này", "what it changes in this folder or workbook")
        );
        Option<string> data = verb.TakesData();
        Option<string> asOf = verb.Takes(
            "--as-of",
            "DAY",
            new Phrase(
                "xem thay đổi tại ngày này (ngày có hiệu lực, và hôm nay nếu đã qua ngày ấy)",
                "what it changes on this day (its first day, and today from then on)"
            )
        );
        Option<string> format = verb.Takes(
            "--format",
            "table|json",
            new Phrase("dạng kết quả (table)", "form (table)")
        );
        return verb.Does(async call =>
        {
            string form = call.OneOf(format, "table", "json");
            DateOnly? day = call.OptionalDay(asOf);
            PackReading reading = LocalPacks.Read(LocalPackFile.TextOf(call.Required(file)));
            IReadOnlyList<PackFault> faults = FaultsOf(reading);
            if (faults.Count > 0 || reading.Pack is not { } pack)
            {
                return Faulty(terminal, form, reading.Pack, faults, []);
            }

            IReadOnlyList<LocalCaseResult> results = LocalCaseRunner.Run(pack, LocalPacks.GuidanceOf(pack));
            LocalTrial? tried = await Try(
                terminal,
                pack,
                call.GetValue(from),
                call.GetValue(data),
                day is { } asked ? [asked] : LocalPreview.DaysOf(pack.From, terminal.Today)
            );
            if (tried is null)
            {
                return ExitCodes.Faulty;
            }

            if (tried.Faults.Count > 0)
            {
                return Faulty(terminal, form, pack, tried.Faults, results);
            }

            if (form == "json")
            {
                WriteJson(terminal, pack, [], results, tried.Previews);
            }
            else
            {
                Write(terminal, pack, results, tried.Previews);
            }

            return results.All(result => result.Passes) ? ExitCodes.Done : ExitCodes.Found;
        });
    }

    private static IReadOnlyList<PackFault> FaultsOf(PackReading reading) =>
        reading.Pack is { } pack ? LocalPackCheck.OfItself(pack, LocalPacks.GuidanceOf(pack)) : reading.Faults;

    private static int Faulty(
        Terminal terminal,
        string form,
        LocalPack? pack,
        IReadOnlyList<PackFault> faults,
        IReadOnlyList<LocalCaseResult> results
    )
    {
        if (form == "json")
        {
            WriteJson(terminal, pack, faults, results, []);
        }

        foreach (PackFault fault in faults)
        {
            terminal.Say(PackTexts.Of(fault));
        }

        return ExitCodes.Faulty;
    }

    /// <summary>The pack on a register; nothing when the files cannot be read.</summary>
    private static async Task<LocalTrial?> Try(
        Terminal terminal,
        LocalPack pack,
        string? from,
        string? data,
        IReadOnlyList<DateOnly> days
    )
    {
        if (from is not null)
        {
            return RegisterInput.Load(from, terminal) is { } snapshot ? LocalTrial.Of(snapshot, pack, days) : null;
        }

        if (data is null)
        {
            return LocalTrial.None;
        }

        using Installation installation = await Installation.OpenExisting(DataFolder.Choose(data));
        return await installation.Use(db =>
            Task.FromResult(LocalTrial.Of(db, SnapshotReader.Read(db, KnownAt.Now), pack, days))
        );
    }

    private static void Write(
        Terminal terminal,
        LocalPack pack,
        IReadOnlyList<LocalCaseResult> results,
        IReadOnlyList<LocalPreview> previews
    )
    {
        using TextWriter text = terminal.OpenText();
        Language language = terminal.Language;
        text.WriteLine($"{pack.Number}: {pack.Title}");
        foreach (LocalCaseResult result in results)
        {
            text.WriteLine(result.Passes ? $"✔ {result.Case.Name}" : $"✘ {PackTexts.Of(result).In(language)}");
        }

        foreach (LocalPreview preview in previews)
        {
            text.WriteLine();
            text.WriteLine(LocalTexts.Changes(preview).In(language));
            ComparisonOutput.WriteChanges(text, terminal, preview.Changes);
        }
    }

    private static void WriteJson(
        Terminal terminal,
        LocalPack? pack,
        IReadOnlyList<PackFault> faults,
        IReadOnlyList<LocalCaseResult> results,
        IReadOnlyList<LocalPreview> previews
    )
    {
        using var json = new Utf8JsonWriter(terminal.Output, new JsonWriterOptions { Indented = true });
        JsonSerializer.Serialize(json, LocalCheckAnswer.Of(pack, faults, results, previews), LocalCheckAnswer.Options);
    }
}
